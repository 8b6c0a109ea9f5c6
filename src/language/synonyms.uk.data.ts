/** What people type in Ukrainian, with the Dutch words of texts that it leads to. */
export const ukrainian = `
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
zindelijk, bedplassen, ontwikkeling: горщик, привчити до горщика, енурез, підгузки, памперси
eten, eter: їсти, їсть, апетит, прикорм
slapen: спати, засинати, прокидається, нічні жахи, безсоння
huilen: плакати, кричить
zwanger, zwangerschap, verloskundige: вагітності
kinderopvang: садочок, садок, дитсадок
peuter, peuterspeelzaal: малюк
driftbuien, gedrag: істерика, істерики, злість, агресія, агресивний, неслухняний, кусається
grenzen, opvoeden: межі, правила, покарання, дисципліна
puberteit, puber: підліток, підлітки, підлітковий вік, перехідний вік, статеве дозрівання
meertalig, taal: двомовність, двомовна дитина, дві мови, мова
ontwikkeling, groei: розвиток, мовлення, не говорить, не розмовляє, логопед
schermtijd: екран, екрани, телевізор, планшет
telefoon, mobiel: мобільний телефон, смартфон
zakgeld: кишенькові гроші
rouw, overleden: смерть, втрата, померла, горе
faalangst, toets: іспит, контрольна
druk gedrag: гіперактивність, гіперактивна
kindertelefoon, inloop: поговорити, розмова, вислухати
inloop, spreekuur: прийом, запис, записатися, години роботи, консультація
inloop: безкоштовно, безкоштовна, безплатно, ціна, скільки коштує
school, leren: школу, навчання, уроки, домашнє завдання, учитель
pesten, gepest: дражнять, ображають, знущаються, булінгу
eenzaam: немає друзів, друзі
somber, depressief, depressie: сумно, сумний, сумує
somber na de bevalling: післяпологова депресія
scheiding, scheiden: розлучилися, розлучаємося
angst, bang: страшно, боїться, боюся, тривожність
autisme, diagnose: аутизм
stress: стрес
roken: куріння, вейп
gezondheid, ziek: хвора, хвороба
vrije tijd, sport: гуртки, спорт, дозвілля
politie: поліція
weglopen: втеча з дому
cursus, training: курс, тренінг
jongeren, jeugd: молодь
roken: курить, палить, сигарети
alcohol: пʼє, випиває, пиво
verslaving, verslaafd, drugs: наркотик, трава
broers, zussen, ruzie: брат, сестра, брати, сваряться, бʼються
gamen: ігри, компʼютерні ігри, грає
telefoon, mobiel, schermtijd: гаджет, гаджети
borstvoeding: груди, грудне молоко, не бере груди
geld, schulden, schuldhulp: грошей, бідність
dokter, huisarts, jeugdarts: лікаря, педіатр
relatie, ruzie: чоловік, дружина, свекруха
`;
