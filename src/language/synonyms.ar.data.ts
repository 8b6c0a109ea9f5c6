/** What people type in Arabic, with the Dutch words of texts that it leads to. */
export const arabic = `
zwanger, zwangerschap, verloskundige: حامل, حمل, قابلة
bevalling, kraamzorg: ولادة
baby, consultatiebureau: رضيع, طفل رضيع
vaccinatie, inenting: تطعيم, لقاح
borstvoeding: رضاعة
slapen: نوم
huilen: بكاء
eten: طعام, اكل
overgewicht, gewicht: سمنة
kinderopvang: حضانة
opvoeden, opvoeding: تربية, تربية الاطفال
kind, kinderen: طفل, اطفال
gedrag, grenzen: سلوك
school: مدرسة, تعليم
pesten, gepest: تنمر
eenzaam: وحدة, وحيد
scheiding, scheiden: طلاق, حضانة الاطفال
ruzie, relatieproblemen: شجار
geld, schulden, schuldhulp: دين, ديون, مال
werk, bijbaan: عمل, وظيفة
geen huis, dakloos: سكن, مسكن
hulp: مساعدة
bellen, telefoon: هاتف, اتصال
contact: عنوان
inloop, binnenlopen: موعد
anoniem: مجهول
organisaties: منظمات
gezondheid, ziek: صحة, مريض
dokter, huisarts, jeugdarts: طبيب, دكتور
psycholoog, ggz: طبيب نفسي, نفسي
somber, depressief, depressie: اكتئاب, حزين
angst, bang: خوف, قلق
autisme, diagnose: توحد
beperking: اعاقة
verslaving, verslaafd, drugs: ادمان, مخدرات
alcohol: كحول
roken: تدخين
verliefd, verkering: حب
mishandeling, geweld, huiselijk geweld: عنف, العنف المنزلي, ضرب, اساءة
misbruik: اغتصاب, تحرش
weglopen: هروب
zelfmoord: انتحار
politie: شرطة
asielzoeker, vluchten: لاجئ, لجوء
jongeren, jeugd: شباب, مراهق
vrije tijd, sport: رياضة
cursus, training: دورة
zindelijk, bedplassen, ontwikkeling: حمام, استخدام الحمام, تدريب الحمام, تبول, تبول لا ارادي, حفاض, حفاضات
eten, eter: ياكل, تاكل, يرفض الطعام, شهية
slapen: ينام, تنام, نام, يستيقظ, ارق, كوابيس
huilen: يبكي, تبكي, بكى, صراخ
zwanger, zwangerschap, verloskundige: الحمل, حوامل
kinderopvang: روضة, روضة اطفال
peuter, peuterspeelzaal: روضة اللعب
driftbuien, gedrag: غضب, نوبات الغضب, نوبة غضب, عصبي, عدواني, عنيد, لا يسمع الكلام
grenzen, opvoeden: حدود, قواعد, عقاب, تربية الاولاد
puberteit, puber: مراهقة, مراهق, مراهقين, بلوغ
meertalig, taal: لغتين, ثنائي اللغة, تعدد اللغات, لغة, لغة الام
ontwikkeling, groei: نمو, تطور, نطق, تاخر النطق, كلام
schermtijd: شاشة, شاشات, تلفاز, تلفزيون
telefoon, mobiel: جوال, هاتف محمول
zakgeld: مصروف
rouw, overleden: موت, وفاة, حزن, فقدان
faalangst, toets: امتحان, خوف من الفشل
druk gedrag: فرط الحركة, نشاط زائد
kindertelefoon, inloop: تحدث, اتحدث, اتكلم, كلام مع شخص
inloop, spreekuur: استشارة, زيارة
inloop: مجاني, مجانا, تكلفة, سعر
school, leren: مدارس, واجبات, دراسة, معلم, معلمة
pesten, gepest: يتنمرون, مضايقة, يضايقونه
eenzaam: اصدقاء, صديق
somber, depressief, depressie: حزينة, مكتئب, كابة
somber na de bevalling: اكتئاب ما بعد الولادة
scheiding, scheiden: مطلقة, مطلق, انفصال
angst, bang: خائف, خائفة, يخاف, قلقان
vaccinatie, inenting: تطعيمات, لقاحات
geld, schulden, schuldhulp: فقر, نقود
roken: يدخن, تدخن, سجائر, دخان
alcohol: يشرب, خمر
verslaving, verslaafd, drugs: حشيش, مدمن
broers, zussen, ruzie: اخوة, اخ, اخت, يتشاجرون, خلافات
ontwikkeling, groei: يتكلم, لا يتكلم, تتكلم, يمشي, لا يمشي
gamen, schermtijd: العاب, العاب الكترونية, يلعب
dokter, huisarts, jeugdarts: اطباء, طبيب الاطفال
ruzie, relatieproblemen: زوجي, زوجتي, خلاف
`;
