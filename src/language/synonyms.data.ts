import { readSynonyms } from './synonyms.ts';

// The national list: everyday words, young people's language, words of professionals and abbreviations. Left what texts call it, right what
// people type. Only words that mean the same or lead to the same help; a word with a second meaning that is common stands here only when that
// meaning leads nowhere on a portal.

const lines = `
# The first years
zwanger, zwangerschap, verloskundige, bevalling: in verwachting, kindje op komst, vroedvrouw, echo, zwangerschapstest, weeen, ongepland zwanger, abortus, miskraam
kraamzorg, kraamtijd: kraamhulp, kraamverzorgster, kraamvrouw, pas bevallen, net bevallen, pasgeboren
baby, zuigeling: babytje, newborn, dreumes, kleintje, huilbaby
consultatiebureau, jeugdgezondheidszorg: cb, jgz, wegen en meten, groeiboekje, bureau voor babys, icare, zuigelingenbureau
inenting, vaccinatie, prik: inenten, inentingen, vaccineren, prikken, prikjes, spuitje, bmr, hpv, rijksvaccinatieprogramma
borstvoeding, flesvoeding, voeding: bv, kolven, lactatiekundige, melk, fles geven, flesje
huilen: krijsen, janken, jammeren, blèren, huilt de hele dag, ontroostbaar
slapen: slaap, slaapt, slaapprobleem, slaapproblemen, pitten, maffen, doorslapen, inslapen, slapeloos, wakker liggen, wakker, niet in slaap, nachtmerrie, naar bed
eten: voeding, hapjes, fruithapje, moeilijke eter, ontbijt, ontbijten, lunch, avondeten, eet niet, eet slecht, lust niets
overgewicht, gewicht: te dik, dik, te zwaar, obesitas, afvallen, te dun, ondergewicht
eetstoornis, te dun: eetstoornissen, eetprobleem, eetbuien, anorexia, boulimia
lichaam: lijf
zindelijk: zindelijkheid, potje, plassen, bedplassen, poepen, broekplassen, luier, luiers
peuter, peuterspeelzaal: psz, kleuterschool, voorschool, vve, peutergroep, peuterschool, peuteropvang, speelgroep
kinderopvang: creche, kdv, kinderdagverblijf, bso, naschoolse opvang, gastouder, oppas
ontwikkeling, groei, achterstand: loopt achter, ontwikkelingsachterstand, praat nog niet, loopt nog niet, kan nog niet praten, zegt nog niets, zegt niets, zegt geen woordjes, woordjes, brabbelen, kruipen, loopt niet, spraak, taal, logopedie, logopedist, stotteren
# Parenting
opvoeden, opvoedvraag, consultatiebureau: duimzuigen, duimen, duim, fopspeen
opvoeden, opvoeding, opvoedvraag: opvoedhulp, opvoedondersteuning, pedagoog, pedagogisch, opvoedprobleem, opvoedingsvraag, opvoedadvies
gedrag, grenzen, driftbui, driftig: luistert niet, gehoorzaamt niet, ongehoorzaam, stout, vervelend, brutaal, woedeaanval, driftkikker, boos, grote mond, kind slaat, zoon slaat, dochter slaat, slaat juf, slaat meester, bijt kinderen, niet luisteren, liegen, liegt, leugens, straf, peuterpuberteit, hyper, druk kind, slaat andere kinderen
adhd, add, autisme, diagnose: ass, asperger, pdd nos, autistisch, hyperactief, concentratieprobleem, odd, hoogbegaafd
puberteit, puber: pubertijd, tiener, pubers, pubergedrag, puberzoon, puberdochter
cursus, training, bijeenkomst, workshop: les voor ouders, ouderavond, thema avond, themaavond, voorlichtingsavond, informatieavond, info avond, lezing, webinar, cursusavond
gezinscoach, gezinsondersteuning, gezinsbegeleiding, opvoedhulp: gezinshulp, ambulante hulp, ambulante begeleiding, coach aan huis, hulp aan huis, hulp thuis, gezinswerker, gezinsvoogd
thuisbegeleiding, huishouden: rommel in huis, chaos in huis, overbelast, het lukt niet meer, kan niet meer, ben op, trek het niet, red het niet, uitgeput, doodmoe, geen energie, opvoedstress, overspannen, burn out, burnout
alleenstaande ouder, alleen opvoeden: eenouder, alleenstaande moeder, alleenstaande vader, single ouder, bom moeder, tienermoeder, jonge moeder
stiefouder, samengesteld gezin: stiefmoeder, stiefvader, stiefkind, plusouder, bonuskind
scheiding, scheiden, uit elkaar: echtscheiding, vechtscheiding, gescheiden, uit elkaar gaan, ex, ex man, ex vrouw, omgangsregeling, omgang, co ouderschap, ouderschapsplan, bezoekregeling, mediator, mediation, alimentatie, papa en mama gaan scheiden, bij mijn vader wonen, bij mijn moeder wonen, bij papa wonen, bij mama wonen
praten, luisteren: hart luchten, luisterend oor, snappen me niet, begrijpen me niet, begrijpt me niet, niemand begrijpt me
relatieproblemen, ruzie: relatieprobleem, huwelijksproblemen, ruzie met mijn man, ruzie met mijn vrouw, ruzie met partner, ruzie in huis, bonje, gezeik thuis, mot
familie, netwerk: opa, oma, grootouders, kleinkind, tante, oom, vrienden en familie
vrijwilliger, maatje: buddy, steungezin, mantelzorg, vrijwilligerswerk
# What comes and goes
ehbo, verslikken: eerste hulp, eerste hulp bij ongelukken, reanimatie, reanimeren, stikken, stikt, verslikt, brandwond
babycafé, koffie drinken: koffieochtend, koffie uurtje, moedergroep, ontmoeten, moeders ontmoeten, ouders ontmoeten, moeders leren kennen
knutselen, knutselmiddag: knutsel, knutselclub, kleien, verven, creatief
kerst, kerstvakantie: feestdagen, kerstdagen, oud en nieuw, nieuwjaar
cadeau, cadeaupakket: cadeautje, cadeautjes, kado, kadootje, sinterklaas, sint, pakjesavond
verhuist, verhuisd, verhuizing: nieuw adres, ander adres, nieuwe plek, verplaatst
wachttijd, wachtlijst: wachten, wachtlijsten, hoe lang wachten, hoe lang duurt het, lang wachten
# School
brugklas: middelbare school, voortgezet onderwijs, vo, eerste klas, overstap
school, leren: examen, eindexamen, examens, tentamen, tentamens, cijfers, onvoldoende, zakken, gezakt, blijven zitten, profielkeuze, studiekeuze, lestijden, leraar, juf, meester, docent, klas, schooladvies, basisschool, middelbare school, voortgezet onderwijs, brugklas, mbo, havo, vwo, vmbo, rapport, zittenblijven, rekenen, huiswerk, toets, bijles
spijbelen, leerplicht, thuiszitten, verzuim: niet naar school, schoolverzuim, skippen, thuiszitter, schoolweigering, blijft thuis van school, leerplichtambtenaar, gestopt met school, drop out, schoolverlater, geen zin in school, van school gestuurd, geschorst
intern begeleider, remedial teacher, schoolmaatschappelijk werk: dyslexie, dyslectisch, dyscalculie, leesprobleem, leesproblemen, leerprobleem, leerproblemen
intern begeleider: ib, iber, ibers, zorgleerling, rugzakje, remedial teacher
zorgadviesteam, zat, zorgteam: zorgoverleg, zorg en adviesteam, zorg advies team, ondersteuningsteam, zorgoverleg op school
schoolmaatschappelijk werk: smw, smwer, vertrouwenspersoon school
ogen, bril: ogentest, oogtest, oogarts, ziet slecht, slecht zien, scheel, lui oog
jeugdarts, schoolarts: schooldokter, dokter, kinderarts, ogentest, gehoortest, schoolverpleegkundige
ziek, gezondheid, dokter: hoofdluis, luizen, koorts, buikpijn, hoofdpijn, verkouden, ziekte, kinderziekte, waterpokken, allergie, astma, huidprobleem, tanden, tandarts, medicijn, medicijnen, medicatie, pillen, ritalin, concerta
medicatie, medicijnen: medicijn, pillen, ritalin, methylfenidaat, concerta, antidepressiva
# Young people
alcohol, drank, drinken: zuipen, zuip, bier, comazuipen, indrinken, dronken, bezopen, lam, katerig, nix18
drugs, blowen, verslaafd, verslaving: wiet, hasj, weed, joint, jointje, cannabis, stoned, xtc, mdma, coke, cocaine, ketamine, lachgas, pillen, pilletje, snuiven, speed, ghb, 3mmc, gebruikt, coffeeshop, verslaafde, afkicken, gokken, gokverslaving, gamen, gameverslaving
roken, vapen: vape, vapes, sigaret, peuk, peuken, sjekkie, snus, stoppen met roken, nicotine
gamen, internet, telefoon, sociale media: game, games, fortnite, roblox, minecraft, playstation, tiktok, snapchat, insta, instagram, whatsapp, youtube, schermtijd, beeldscherm, ipad, tablet, mobieltje, smartphone, scrollen, online
online pesten, sexting: chantage, chanteren, afpersen, afgeperst, naaktfoto, nudes, nude, dickpic, sextortion, doorgestuurde foto, grooming, deepfake
pesten, gepest: gepest worden, treiteren, cyberpesten, pester, buitengesloten, uitgescholden, uitlachen, geroddel, haters
vrienden, eenzaam, verlegen: geen vrienden, niemand om mee om te gaan, met mij omgaan, met me omgaan, negeert, genegeerd, negeren, beste vriend, beste vriendin, alleen voelen, voel me alleen, eenzaamheid, erbij horen, matties, bff, foute vrienden
sociale vaardigheden, verlegen: sova, zelfvertrouwen, faalangsttraining
sociale vaardigheden, weerbaar, voor zichzelf opkomen: weerbaarheid, weerbaarheidstraining, rots en water, assertief, assertiviteit, opkomen voor jezelf
somber, depressief, depressie, verdrietig: niet lekker in vel, niet goed in vel, lekker in vel, onzeker, onzekerheid, minderwaardig, zelfbeeld, uiterlijk, lelijk, voel me lelijk, depri, down, dip, me rot voelen, voel me rot, voel me kut, nergens zin in, lusteloos, ongelukkig, huilerig, verdriet, zelfbeschadiging, snijden, snij mezelf, krassen, automutilatie, zelfhaat, gedachten
angst, bang, stress, paniek: paniekaanval, paniekaanvallen, angststoornis, fobie, bezorgd, piekeren, stressen, gestrest, prestatiedruk, zenuwachtig, burn out, bang in het donker, hyperventilatie, spanning, overprikkeld, trauma
rouw, verdriet: dood van, overleden, overlijden, rouwen, rouwverwerking, begrafenis, oma is dood, opa is dood, verlies
psycholoog, ggz: psychiater, therapeut, therapie, psych, zielenknijper, psychische hulp, psychisch, mentale gezondheid, mentaal, geestelijke gezondheid, praatgroep, poh, expertteam
seks, veilig vrijen: zwanger, ongewenst zwanger, overtijd, noodpil, sex, vrijen, ontmaagding, eerste keer, condoom, condooms, de pil, morning after, morningafterpil, anticonceptie, soa, soas, chlamydia, porno, masturberen, geil, hoerig, neuken
verliefd, verkering: crush, love, liefde, liefdesverdriet, daten, date, relatie, vriendje, vriendinnetje, uitgemaakt, gedumpt
homo, lesbisch, transgender: gay, lhbti, lhbt, lgbt, lgbtq, bi, biseksueel, non binair, queer, uit de kast, coming out, genderdysforie, gender, trans
trans, gender: pas niet in mijn lijf, pas niet in mijn lichaam, pas niet in mn lijf, verkeerde lichaam, verkeerd lichaam, voel me een jongen, voel me een meisje
ongesteld: menstruatie, menstrueren, tampon, maandverband
bijbaan, werk: bijbaantje, baantje, vakkenvullen, krantenwijk, minimumloon, verdienen, salaris, loon, zakcentje, stage, werkloos, uwv
geld, schulden, rondkomen, schuldhulp: geldzorgen, geldprobleem, geldproblemen, rood staan, blut, skeer, broke, lening, deurwaarder, incasso, betalen, rekening, rekeningen, energierekening, energie, gas en licht, stroom, huur, huurachterstand, huurtoeslag, zorgtoeslag, zorgverzekering, duur, kosten, afsluiten, aflossen, te weinig geld, bkr, armoede, arm, voedselbank, schuldhulpverlening, bewindvoering, wsnp, klarna, boete, boetes, belasting, toeslag, uitkering, bijstand, kindgebonden budget
dakloos, geen huis: huisuitzetting, uit huis gezet, op straat, bankslapen, zwerven, dakloze, kamer zoeken, woning, woonruimte, huisvesting
jongerenwerk, jongerenwerker, jongerencentrum: buurthuis, jeugdhonk, jongerencentra, hangplek, hangen, chillen, soos, jeugdhuis, keet, hangjeugd, hangjongeren, straathoekwerk, straathoekwerker, jop
vrije tijd, activiteit, sport, club: uitgaan, stappen, feest, feestje, vervelen, verveling, wat is er te doen, iets doen, iets leuks, hobby, voetbal, sporten, zwemles, vereniging, sportclub, speeltuin, vakantie, zwembad
verhalen, ervaringen: lotgenoten, ervaring, verhaal, blog, anderen die dit ook hebben
politie, crimineel: criminaliteit, stelen, winkeldiefstal, jat, gejat, opgepakt, aangehouden, messen, steekwapen, wapen, drillrap, bureau halt, aangifte, oplichting, overlast, geldezel, jeugdcriminaliteit, agent, wijkagent
# Safety
mishandeling, kindermishandeling, geweld, huiselijk geweld, slaan: geslagen, slaat, klappen, klap, meppen, mept, in elkaar geslagen, blauwe plekken, agressief, agressie, verwaarlozing, verwaarloosd, bedreigd, bedreigen, schreeuwen, geschreeuw, vernederen, meldcode, veilig thuis, onveilig, niet veilig, bang thuis, mishandelt, partnergeweld, loverboy, uitbuiting
eerwraak, gedwongen trouwen: eergeweld, eergerelateerd geweld, gedwongen huwelijk, huwelijksdwang, uithuwelijken, uitgehuwelijkt, uithuwelijking, moet trouwen
misbruik, seksueel geweld: naaktfoto, naaktfotos, aanranding, aangerand, verkracht, verkrachting, incest, betast, aan me gezeten, ongewenst, grensoverschrijdend, metoo, pedofiel
weglopen: weggelopen, van huis weg, weg van huis, weg lopen, wegloper, wegwezen, uit huis
zelfmoord: suicide, suicidaal, zelfdoding, dood willen, wil dood, niet meer leven, einde aan maken, leven beeindigen
zorgen, ongerust: loopt alleen op straat, alleen gelaten, alleen thuis, buurvrouw, buurman, overburen, bezorgd over, maak me zorgen, bezorgdheid, niet pluis, buurkind, buurgezin, buurkinderen, buren, verdenking, vermoeden, vermoed, kind van de buren, ruzie bij de buren, huilen bij de buren, schreeuwen bij de buren, zorgmelding, melden
# Reaching somebody
bellen, telefoon, telefonisch: telefoonnummer, nummer, opbellen, belletje, whatsappen, appen, contact opnemen, bereikbaar, terugbellen, hulplijn
contact, telefoonnummer, bereikbaar: adres, emailadres, waar zitten jullie, openingstijden, hulpnummer, noodnummer, spoed, crisis, crisisdienst
inloop, binnenlopen, inlooppunt: langskomen, langsgaan, loket, balie, inloopspreekuur, openingstijden, open, wanneer open, zonder afspraak, spreekuur, adres, locatie, locaties, bezoekadres, afspraak maken
spreekuur: consult, inloopuur
vraag stellen: chat, chatten, chatbox, mail, mailen, email, emailen, formulier, vragenformulier, contactformulier, website, digitaal, webcam
online, internet: website, digitaal, webcam, wifi
anoniem, zonder naam: geheim, vertrouwelijk, onbekend, niet mijn naam, stiekem
privacy: avg, gegevens, persoonsgegevens, cookies, inzage, geheimhouding, beroepsgeheim, toestemming
dossier: kinddossier, ekd, inzien, inzage
organisaties, partners: wie werkt er mee, wie doen mee, wie doen er mee, samenwerkingspartners, medewerkers, instanties
toegankelijkheid: toegankelijkheidsverklaring, voorlezen, slechtziend, blind, doof, rolstoel, schermlezer
sociale kaart: adressenlijst, hulpaanbod, wegwijzer, overzicht van hulp, adressengids, alle hulp
# Words of professionals
casusregie, zorgcoördinatie, één gezin één plan, gezinsplan: casusregisseur, casemanager, case manager, casusregisseurs, zorgcoordinator, aandachtsfunctionaris, 1 gezin 1 plan, 1g1p, een gezin een plan, regisseur, aanspreekpunt, plan van aanpak, rondetafel, mdo, multidisciplinair overleg
procesregie, procescoördinatie, opschalen: procesregisseur, procescoordinator, procesmanager, escaleren, escalatie, doorzettingsmacht, vastgelopen, opgeschaald
casusoverleg: casuistiek, kco, klein casus overleg, casusbespreking, intervisie, consultatie
verwijsindex: vir, vira, vis2, matchpoint, signaleren, signaal afgeven, match, risicojongeren, zorgsignaal
eigen kracht, familiegroepsplan, eigen kracht conferentie: ekc, familieberaad, familienetwerkberaad, familieplan, netwerkberaad, jim
jeugdzorg, jeugdhulp, bureau jeugdzorg: bjz, indicatie, beschikking, gi, gecertificeerde instelling, jeugdbescherming, kinderbescherming, raad voor de kinderbescherming, ots, onder toezicht, uithuisplaatsing, uit huis geplaatst, pleegzorg, pleeggezin, pleegouder, voogd, voogdij, gezinsvoogd, pgb, specialistische hulp
beperking, gehandicapt: handicap, lvb, verstandelijk beperkt, down syndroom, syndroom van down, lichamelijke beperking, mytylschool, speciaal onderwijs, zorgenkind, zorgintensief, wajong
multiprobleemgezin, veel problemen: mpg, problemen thuis, alles gaat mis, meerdere problemen
maatschappelijk werk: amw, sociaal werk, maatschappelijk werker, sociaal raadsman, wijkteam
sociaal team: wijkteam, gebiedsteam, buurtteam, sociaal wijkteam
wmo, cjg: centrum jeugd en gezin, ouder en kind team, okt, jeugdteam
huisarts: dokter, praktijkondersteuner, doktersverwijzing, verwijsbrief
ggd: gezondheidsdienst, schoolarts, jeugdarts
asielzoeker, vluchten: vluchteling, azc, statushouder, inburgering, oorlog, oekraine
geloof, ramadan: religie, moskee, islam, kerk, christelijk, moslim, cultuur
`;

/** The national list of words that lead to other words. */
export const nationalSynonyms = readSynonyms(lines);
