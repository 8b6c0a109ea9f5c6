import { readSynonyms } from './synonyms.ts';

// Words in English, Turkish, Arabic, Polish and Ukrainian for what people need most. Common words of everyday life only; where a word can be read in two ways it
// is left out.

const lines = `
zwanger, zwangerschap, verloskundige: pregnant, pregnancy, midwife, hamile, hamilelik, gebelik, ebe, حامل, حمل, قابلة
bevalling, kraamzorg: birth, childbirth, maternity, doğum, lohusa, ولادة
baby, consultatiebureau: newborn, infant, child health clinic, bebek, رضيع, طفل رضيع
vaccinatie, inenting: vaccination, vaccine, aşı, تطعيم, لقاح
borstvoeding: breastfeeding, breast feeding, emzirme, anne sütü, رضاعة
slapen: sleep, sleeping, sleepless, insomnia, uyku, uyumuyor, نوم
huilen: crying, ağlama, ağlıyor, بكاء
eten: eating, food, yemek, beslenme, طعام, اكل
overgewicht, gewicht: overweight, obesity, weight, kilo, şişman, سمنة
kinderopvang: childcare, daycare, day care, nursery, kreş, حضانة
peuter, peuterspeelzaal: toddler, preschool, playgroup
opvoeden, opvoeding: parenting, upbringing, raising children, raising kids, parents, parent, ebeveyn, çocuk yetiştirme, çocuk eğitimi, anne baba, تربية, تربية الاطفال
kind, kinderen: child, children, kid, çocuk, çocuklar, طفل, اطفال
gedrag, grenzen: behaviour, behavior, tantrum, tantrums, davranış, سلوك
school: schools, education, teacher, okul, öğretmen, مدرسة, تعليم
leerplicht, spijbelen: truancy, skipping school, school attendance
pesten, gepest: bullying, bullied, bully, zorbalık, تنمر
eenzaam: lonely, loneliness, alone, yalnız, yalnızlık, وحدة, وحيد
scheiding, scheiden: divorce, divorced, separation, custody, boşanma, ayrılık, velayet, طلاق, حضانة الاطفال
ruzie, relatieproblemen: argument, fighting, quarrel, kavga, شجار
geld, schulden, schuldhulp: debt, debts, money, poverty, borç, para, borçlar, دين, ديون, مال
werk, bijbaan: job, side job, work, iş, عمل, وظيفة
uitkering: benefits, welfare, sosyal yardım
geen huis, dakloos: homeless, housing, evsiz, سكن, مسكن
hulp: help, support, yardım, destek, مساعدة
bellen, telefoon: phone, call, telephone, phone number, telefon, aramak, هاتف, اتصال
contact: contact us, address, iletişim, adres, عنوان
inloop, binnenlopen: walk in, drop in, opening hours, appointment, randevu, موعد
anoniem: anonymous, anonymously, anonim, مجهول
organisaties: organisations, organizations, partners, kuruluş, منظمات
gezondheid, ziek: health, sick, ill, illness, sağlık, hasta, صحة, مريض
dokter, huisarts, jeugdarts: doctor, gp, doktor, طبيب, دكتور
psycholoog, ggz: psychologist, therapist, therapy, mental health, psikolog, terapi, طبيب نفسي, نفسي
somber, depressief, depressie: depressed, depression, sad, depresyon, üzgün, mutsuz, اكتئاب, حزين
angst, bang: anxiety, anxious, scared, fear, panic attack, korku, kaygı, خوف, قلق
stress: stressed, stres
autisme, diagnose: autism, autistic, otizm, توحد
beperking: disability, disabled, engelli, اعاقة
verslaving, verslaafd, drugs: addiction, addicted, weed, drug, bağımlılık, uyuşturucu, ادمان, مخدرات
alcohol: drunk, drinking problem, alkol, كحول
roken: smoking, vaping, sigara, تدخين
gamen: gaming, game addiction
seks, veilig vrijen: safe sex, birth control, contraception, doğum kontrolü
verliefd, verkering: in love, relationship, boyfriend, girlfriend, aşk, حب
mishandeling, geweld, huiselijk geweld: abuse, domestic violence, child abuse, violence, beaten, hitting, neglect, şiddet, aile içi şiddet, istismar, dayak, عنف, العنف المنزلي, ضرب, اساءة
misbruik: sexual abuse, rape, raped, harassment, tecavüz, taciz, اغتصاب, تحرش
weglopen: run away, running away, runaway, evden kaçmak, هروب
zelfmoord: suicide, suicidal, kill myself, want to die, self harm, intihar, ölmek istiyorum, انتحار
politie: police, polis, شرطة
asielzoeker, vluchten: refugee, refugees, asylum, mülteci, لاجئ, لجوء
jongeren, jeugd: youth, teenager, teenagers, teen, young people, genç, gençler, ergen, شباب, مراهق
jongerenwerk: youth work, youth worker, youth centre
vrije tijd, sport: sports, activities, things to do, spor, رياضة
cursus, training: course, workshop for parents, kurs, دورة
jeugdzorg: youth care, foster care, child protection, çocuk koruma
zwanger, zwangerschap, verloskundige: ciąża, w ciąży, położna, вагітність, вагітна, акушерка
bevalling, kraamzorg: poród, połóg, пологи
baby, consultatiebureau: niemowlę, noworodek, немовля, дитячий лікар
vaccinatie, inenting: szczepienie, szczepienia, щеплення, вакцинація
borstvoeding: karmienie piersią, грудне вигодовування
slapen: sen, nie śpi, spanie, сон, не спить
huilen: płacz, płacze, плач, плаче
eten: jedzenie, nie je, їжа, не їсть
kinderopvang: żłobek, przedszkole, ясла, дитячий садок
opvoeden, opvoeding: wychowanie, rodzice, виховання, батьки
kind, kinderen: dziecko, dzieci, дитина, діти
gedrag, grenzen: zachowanie, nie słucha, поведінка, не слухається
school: szkoła, nauczyciel, школа, вчитель
pesten, gepest: prześladowanie, nękanie, булінг, цькування
eenzaam: samotność, samotny, самотність, самотній
scheiding, scheiden: rozwód, rozwodzimy się, розлучення, аліменти
ruzie, relatieproblemen: kłótnia, kłótnie, сварка, сварки
geld, schulden, schuldhulp: długi, dług, pieniądze, борги, борг, гроші
werk, bijbaan: praca, робота
geen huis, dakloos: bezdomny, mieszkanie, житло, бездомний
hulp: pomoc, допомога
bellen, telefoon: telefon zaufania, zadzwonić, numer telefonu, телефон, подзвонити
anoniem: anonimowo, анонімно
gezondheid, ziek: zdrowie, chory, здоровʼя, хворий
dokter, huisarts, jeugdarts: lekarz, лікар
psycholoog, ggz: psycholog, terapeuta, психолог, терапевт
somber, depressief, depressie: depresja, smutek, депресія, сум
angst, bang: lęk, strach, тривога, страх
beperking: niepełnosprawność, інвалідність
verslaving, verslaafd, drugs: uzależnienie, narkotyki, залежність, наркотики
alcohol: alkohol, алкоголь
mishandeling, geweld, huiselijk geweld: przemoc, przemoc domowa, bije mnie, насильство, домашнє насильство, бʼє мене
misbruik: gwałt, molestowanie, зґвалтування, домагання
zelfmoord: samobójstwo, chcę umrzeć, самогубство, хочу померти
asielzoeker, vluchten: uchodźca, azyl, біженець, біженці
`;

/** Words in other languages that lead to Dutch ones. */
export const languageSynonyms = readSynonyms(lines);
