/** What people type in Turkish, with the Dutch words of texts that it leads to. */
export const turkish = `
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
zindelijk, bedplassen, ontwikkeling: tuvalet, tuvalet eğitimi, lazımlık, altını ıslatıyor, bez bırakma
eten, eter: yemiyor, yemek seçiyor, iştahsız, mama
slapen: gece uyanıyor, uyanıyor, kabus, uyku sorunu
huilen: ağlamak, ağlar
zwanger, zwangerschap, verloskundige: hamileyim, hamilelikte
kinderopvang: anaokulu, bakıcı
peuter, peuterspeelzaal: oyun grubu
driftbuien, gedrag: öfke, öfke nöbeti, sinirli, saldırgan, söz dinlemiyor, inatçı, vuruyor
grenzen, opvoeden: sınır koymak, kurallar, ceza, disiplin, çocuk büyütmek
puberteit, puber: ergenlik, ergenlik dönemi
meertalig, taal: iki dilli, iki dil, çok dilli, ana dil, anadili
ontwikkeling, groei: gelişim, büyüme, konuşmuyor, konuşma gecikmesi, yürümüyor
schermtijd: ekran, ekran süresi, tablet, televizyon
telefoon, mobiel: cep telefonu
zakgeld: harçlık
rouw, overleden: ölüm, vefat, yas, öldü
faalangst, toets: sınav, sınav kaygısı
druk gedrag: hiperaktif, dikkat eksikliği
kindertelefoon, inloop: konuşmak, konuşabilirim, dertleşmek
inloop, spreekuur: danışmak, danışma saati, nereye gidebilirim
inloop: ücretsiz, bedava, ücret
gezondheid, ziek: sağlığı, hastalık
school, leren: ders, ödev, ilkokul, lise, okulda
pesten, gepest: zorbalığa, dışlanıyor, dalga geçiyorlar
eenzaam: arkadaşı yok, arkadaş
somber na de bevalling: doğum sonrası depresyon
scheiding, scheiden: boşandık, boşanıyoruz, eski eşim, tek ebeveyn
angst, bang: korkuyor, korkuyorum, endişe, endişeli
verslaving, verslaafd, drugs: bağımlı, esrar
jongeren, jeugd: delikanlı, ergenler
roken: sigara içiyor, sigaraya
alcohol: içki, içki içiyor, bira
broers, zussen, ruzie: kardeş, kardeşler, kardeşi, kavga ediyor, kavga ediyorlar
gamen, schermtijd: oyun, oynuyor, bilgisayar oyunu
geld, schulden, schuldhulp: borçlarım, borcum, parasız, param yok
dokter, huisarts, jeugdarts: doktoru, çocuk doktoru
ruzie, relatieproblemen: eşim, kocam, kaynana
`;
