import { readSynonyms, type Synonyms } from './synonyms.ts';

// Words in English, Turkish, Arabic, Polish and Ukrainian for what people need most. Common words of everyday life only; where a word can be read in two ways it
// is left out. Who types one finds what there is in that language first.

const lines: Readonly<Record<string, string>> = {
  en: `
zwanger, zwangerschap, verloskundige: pregnant, pregnancy, midwife
bevalling, kraamzorg: birth, childbirth, maternity
baby, consultatiebureau: newborn, infant, child health clinic
vaccinatie, inenting: vaccination, vaccine
borstvoeding: breastfeeding, breast feeding
slapen: sleep, sleeping, sleepless, insomnia
huilen: crying
eten: eating, food
overgewicht, gewicht: overweight, obesity, weight
kinderopvang: childcare, daycare, day care, nursery
peuter, peuterspeelzaal: toddler, preschool, playgroup
opvoeden, opvoeding: parenting, upbringing, raising children, raising kids, parents, parent
kind, kinderen: child, children, kid
gedrag, grenzen: behaviour, behavior, tantrum, tantrums
school: schools, education, teacher
leerplicht, spijbelen: truancy, skipping school, school attendance
pesten, gepest: bullying, bullied, bully
eenzaam: lonely, loneliness, alone
scheiding, scheiden: divorce, divorced, separation, custody
ruzie, relatieproblemen: argument, fighting, quarrel
geld, schulden, schuldhulp: debt, debts, money, poverty
werk, bijbaan: job, side job, work
uitkering: benefits, welfare
geen huis, dakloos: homeless, housing
hulp: help, support
bellen, telefoon: phone, call, telephone, phone number
contact: contact us, address
inloop, binnenlopen: walk in, drop in, opening hours, appointment
anoniem: anonymous, anonymously
organisaties: organisations, organizations, partners
gezondheid, ziek: health, sick, ill, illness
dokter, huisarts, jeugdarts: doctor, gp
psycholoog, ggz: psychologist, therapist, therapy, mental health
somber, depressief, depressie: depressed, depression, sad
angst, bang: anxiety, anxious, scared, fear, panic attack
stress: stressed
autisme, diagnose: autism, autistic
beperking: disability, disabled
verslaving, verslaafd, drugs: addiction, addicted, weed, drug
alcohol: drunk, drinking problem
roken: smoking, vaping
gamen: gaming, game addiction
seks, veilig vrijen: safe sex, birth control, contraception
verliefd, verkering: in love, relationship, boyfriend, girlfriend
mishandeling, geweld, huiselijk geweld: abuse, domestic violence, child abuse, violence, beaten, hitting, neglect
misbruik: sexual abuse, rape, raped, harassment
weglopen: run away, running away, runaway
zelfmoord: suicide, suicidal, kill myself, want to die, self harm
politie: police
asielzoeker, vluchten: refugee, refugees, asylum
jongeren, jeugd: youth, teenager, teenagers, teen, young people
jongerenwerk: youth work, youth worker, youth centre
vrije tijd, sport: sports, activities, things to do
cursus, training: course, workshop for parents
jeugdzorg: youth care, foster care, child protection
`,
  tr: `
zwanger, zwangerschap, verloskundige: hamile, hamilelik, gebelik, ebe
bevalling, kraamzorg: doğum, lohusa
baby, consultatiebureau: bebek, bebeğim
vaccinatie, inenting: aşı
borstvoeding: emzirme, anne sütü
slapen: uyku, uyumuyor, uyumayan
huilen: ağlama, ağlıyor, ağlayan
eten: yemek, beslenme
overgewicht, gewicht: kilo, şişman
kinderopvang: kreş
opvoeden, opvoeding: ebeveyn, çocuk yetiştirme, çocuk eğitimi, anne baba
kind, kinderen: çocuk, çocuklar, çocuğum
gedrag, grenzen: davranış
school: okul, öğretmen
pesten, gepest: zorbalık
eenzaam: yalnız, yalnızlık
scheiding, scheiden: boşanma, ayrılık, velayet
ruzie, relatieproblemen: kavga
geld, schulden, schuldhulp: borç, para, borçlar
werk, bijbaan: iş
uitkering: sosyal yardım
geen huis, dakloos: evsiz
hulp: yardım, destek
bellen, telefoon: telefon, aramak
contact: iletişim, adres
inloop, binnenlopen: randevu
anoniem: anonim
organisaties: kuruluş
gezondheid, ziek: sağlık, hasta
dokter, huisarts, jeugdarts: doktor
psycholoog, ggz: psikolog, terapi
somber, depressief, depressie: depresyon, üzgün, mutsuz
angst, bang: korku, kaygı
stress: stres
autisme, diagnose: otizm
beperking: engelli
verslaving, verslaafd, drugs: bağımlılık, uyuşturucu
alcohol: alkol
roken: sigara
seks, veilig vrijen: doğum kontrolü
verliefd, verkering: aşk
mishandeling, geweld, huiselijk geweld: şiddet, aile içi şiddet, istismar, dayak
misbruik: tecavüz, taciz
weglopen: evden kaçmak
zelfmoord: intihar, ölmek istiyorum
politie: polis
asielzoeker, vluchten: mülteci
jongeren, jeugd: genç, gençler, ergen
vrije tijd, sport: spor
cursus, training: kurs
jeugdzorg: çocuk koruma
`,
  ar: `
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
`,
  pl: `
baby: dziecko, dziecka
zwanger, zwangerschap, verloskundige: ciąża, w ciąży, położna
bevalling, kraamzorg: poród, połóg
baby, consultatiebureau: niemowlę, noworodek
vaccinatie, inenting: szczepienie, szczepienia
borstvoeding: karmienie piersią
slapen: sen, nie śpi, spanie
huilen: płacz, płacze
eten: jedzenie, nie je
kinderopvang: żłobek, przedszkole
opvoeden, opvoeding: wychowanie, rodzice
kind, kinderen: dziecko, dzieci, dziecka
gedrag, grenzen: zachowanie, nie słucha
school: szkoła, nauczyciel
pesten, gepest: prześladowanie, nękanie
eenzaam: samotność, samotny
scheiding, scheiden: rozwód, rozwodzimy się
ruzie, relatieproblemen: kłótnia, kłótnie
geld, schulden, schuldhulp: długi, dług, pieniądze
werk, bijbaan: praca
geen huis, dakloos: bezdomny, mieszkanie
hulp: pomoc
bellen, telefoon: telefon zaufania, zadzwonić, numer telefonu
anoniem: anonimowo
gezondheid, ziek: zdrowie, chory
dokter, huisarts, jeugdarts: lekarz
psycholoog, ggz: psycholog, terapeuta
somber, depressief, depressie: depresja, smutek
angst, bang: lęk, strach
beperking: niepełnosprawność
verslaving, verslaafd, drugs: uzależnienie, narkotyki
alcohol: alkohol
mishandeling, geweld, huiselijk geweld: przemoc, przemoc domowa, bije mnie
misbruik: gwałt, molestowanie
zelfmoord: samobójstwo, chcę umrzeć
asielzoeker, vluchten: uchodźca, azyl
`,
  uk: `
baby: дитина, дитини
zwanger, zwangerschap, verloskundige: вагітність, вагітна, акушерка
bevalling, kraamzorg: пологи
baby, consultatiebureau: немовля, дитячий лікар
vaccinatie, inenting: щеплення, вакцинація
borstvoeding: грудне вигодовування
slapen: сон, не спить, спить
huilen: плач, плаче
eten: їжа, не їсть
kinderopvang: ясла, дитячий садок
opvoeden, opvoeding: виховання, батьки
kind, kinderen: дитина, діти, дитини
gedrag, grenzen: поведінка, не слухається
school: школа, вчитель, школи, школі
pesten, gepest: булінг, цькування
eenzaam: самотність, самотній
scheiding, scheiden: розлучення, аліменти
ruzie, relatieproblemen: сварка, сварки
geld, schulden, schuldhulp: борги, борг, гроші
werk, bijbaan: робота
geen huis, dakloos: житло, бездомний
hulp: допомога
bellen, telefoon: телефон, подзвонити
anoniem: анонімно
gezondheid, ziek: здоровʼя, хворий
dokter, huisarts, jeugdarts: лікар
psycholoog, ggz: психолог, терапевт
somber, depressief, depressie: депресія, сум
angst, bang: тривога, страх
beperking: інвалідність
verslaving, verslaafd, drugs: залежність, наркотики
alcohol: алкоголь
mishandeling, geweld, huiselijk geweld: насильство, домашнє насильство, бʼє мене
misbruik: зґвалтування, домагання
zelfmoord: самогубство, хочу померти
asielzoeker, vluchten: біженець, біженці
`,
};

/** Words in other languages that lead to Dutch ones. */
export const languageSynonyms: readonly Synonyms[] = Object.entries(lines).flatMap(([language, list]) =>
  readSynonyms(list).map((one) => ({ ...one, language })),
);
