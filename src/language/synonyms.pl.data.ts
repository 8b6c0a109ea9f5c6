/** What people type in Polish, with the Dutch words of texts that it leads to. */
export const polish = `
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
zindelijk, bedplassen, ontwikkeling: nocnik, nauka nocnika, trening czystości, moczy się, moczenie nocne, pieluchy, pielucha
eten, eter: jeść, je mało, niejadek, apetyt
slapen: spać, śpi, zasypianie, zasypia, budzi się, koszmary, bezsenność
huilen: płakać, krzyczy
zwanger, zwangerschap, verloskundige: ciężarna, ciąży
kinderopvang: przedszkola, opiekunka
peuter, peuterspeelzaal: maluch
driftbuien, gedrag: złość, złości, napady złości, agresja, agresywny, nieposłuszny, bije inne dzieci, histeria
grenzen, opvoeden: granice, zasady, kara, kary, dyscyplina
puberteit, puber: dojrzewanie, okres dojrzewania, nastolatek, nastolatka, nastolatki
meertalig, taal: dwujęzyczność, dwujęzyczne, dwa języki, język, wielojęzyczność
ontwikkeling, groei: rozwój, mowa, nie mówi, opóźniona mowa, logopeda
schermtijd: ekran, ekrany, telewizja, tablet
telefoon, mobiel: telefon komórkowy, komórka
zakgeld: kieszonkowe
rouw, overleden: żałoba, śmierć, zmarł, zmarła
faalangst, toets: egzamin, egzaminy
druk gedrag: adhd, nadpobudliwy, nadpobudliwość
kindertelefoon, inloop: porozmawiać, rozmowa, rozmawiać
inloop, spreekuur: wizyta, konsultacja, godziny otwarcia, umówić
inloop: bezpłatne, bezpłatny, za darmo, darmowe, koszt, ile kosztuje
school, leren: szkole, szkoły, lekcje, nauka, zadanie domowe, nauczycielka
pesten, gepest: dokuczają, dokuczanie, wyśmiewają
eenzaam: nie ma kolegów, przyjaciel, koledzy
somber, depressief, depressie: smutny, smutna, smutne
somber na de bevalling: depresja poporodowa
scheiding, scheiden: rozwodu, alimenty, samotna matka
angst, bang: boi się, boję się, lęki
vaccinatie, inenting: szczepić, szczepionka
jongeren, jeugd: młodzież, młodzi
autisme, diagnose: autyzm
stress: stres
roken: papierosy, palenie
gezondheid, ziek: choroba, chora, chore
vrije tijd, sport: zajęcia, sport
politie: policja
weglopen: ucieczka z domu, uciekł z domu
cursus, training: kurs, szkolenie
roken: pali, papieros
alcohol: pije, piwo, pijany
verslaving, verslaafd, drugs: narkotyk, trawa, marihuana
broers, zussen, ruzie: rodzeństwo, brat, siostra, kłócą się, kłóci się, biją się
gamen: gry, gra w gry
telefoon, mobiel, schermtijd: smartfon
geld, schulden, schuldhulp: pieniędzy, bieda
dokter, huisarts, jeugdarts: lekarza, pediatra
school, leren: nie chce chodzić do szkoły, wagary
`;
