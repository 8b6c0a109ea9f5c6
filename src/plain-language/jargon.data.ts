// Words that residents meet in letters and at counters and often do not understand, with plain ones. See `readJargon` for the form of a line.

/** Words of youth care, health care, education and the work of professionals with each other. */
export const fieldJargon = `
# Getting help
! indicatie, indicaties: besluit over welke hulp u krijgt; toestemming voor hulp
! indicatiestelling: besluit over welke hulp u krijgt
! geïndiceerd, geïndiceerde: hulp waarvoor een besluit nodig is
ter beschikking, tot uw beschikking, tot je beschikking: klaar; te gebruiken
! beschikking, beschikkingen: brief met het besluit; besluit
! casus, casussen: situatie; gezin; verhaal
! casuïstiek: voorbeelden uit de praktijk; situaties
! casuïstiekbespreking, casusbespreking: overleg over een gezin
! interventie, interventies: hulp; aanpak; behandeling
! screening, screenings: onderzoek; vragen om te zien of er iets is
! signalering: zien dat er iets is
! vroegsignalering: op tijd zien dat er iets is
signaleren, signaleert: zien; merken
signalen: tekens; wat u merkt
intakegesprek, intake: eerste gesprek; kennismaking
! triage: bepalen wie het eerst hulp krijgt
! cliënt, cliënten: u; iemand die hulp krijgt
cliëntondersteuner, cliëntondersteuning: iemand die met u meedenkt over hulp
! hulpvrager, hulpvragers: iemand die hulp zoekt
! hulpvraag, hulpvragen: vraag; vraag om hulp
zorgvraag, zorgvragen: vraag om hulp
zorgbehoefte: hulp die nodig is
zorgaanbieder, zorgaanbieders, aanbieder, aanbieders: organisatie die hulp geeft
zorgverlener, zorgverleners: arts of andere hulpverlener
! zorgmijder, zorgmijders, zorgmijdend: iemand die geen hulp wil
traject, trajecten: hulp; stappen
! zorgtraject, hulpverleningstraject: hulp; hulp in stappen
doorverwijzing: brief of advies om naar een ander te gaan
doorgeleiding, doorgeleiden: naar de juiste hulp brengen
! toeleiding: hulp om ergens te komen
toeleiden: naar de juiste hulp brengen
! zorgcoördinatie: één persoon regelt alle hulp
! casusregie, ketenregie, procesregie, zorgregie: één persoon regelt alle hulp
casusregisseur, zorgcoördinator, casemanager, casusmanager, ketenregisseur: vaste hulpverlener die alles regelt
! casemanagement, casusmanagement: één persoon regelt alle hulp
! opschalen, opschaling, opgeschaald: zwaardere hulp zoeken; er iemand bij halen
! afschalen, afschaling: hulp minder maken
nazorg: hulp achteraf
! ambulant, ambulante: bij u thuis; op een plek in de buurt
! residentieel, residentiële: in een huis waar u ook slaapt
! intramuraal, intramurale, extramuraal, extramurale: in een instelling; buiten een instelling
! laagdrempelig, laagdrempelige: makkelijk om naar binnen te lopen; zonder afspraak
! outreachend, outreachende: naar mensen toe gaan
! presentiebenadering: er zijn voor mensen
eigen regie: zelf kiezen; zelf beslissen
regie: leiding; wie de hulp regelt
eigen kracht: wat u zelf kunt, met mensen om u heen
! zelfredzaam, zelfredzaamheid: zelf voor uzelf zorgen
! empowerment: sterker worden; zelf meer kunnen
! sociaal netwerk, sociale netwerk, steunnetwerk: familie, vrienden en buren
mantelzorg: zorgen voor een familielid of vriend
! respijtzorg: iemand neemt de zorg even over
! jeugdhulpplicht: de gemeente moet zorgen voor hulp
jeugdigen, jeugdige: kinderen en jongeren
minderjarige, minderjarigen: kind onder de 18 jaar
! multiprobleemgezin, multiprobleemgezinnen: gezin met veel problemen tegelijk
! multiproblematiek, meervoudige problematiek, complexe problematiek: meer problemen tegelijk
! problematiek: problemen
! gedragsproblematiek: problemen met gedrag
! opvoedingsproblematiek: problemen met opvoeden
! psychosociaal, psychosociale: over gevoelens en omgaan met anderen
! sociaal-emotioneel, sociaal-emotionele: over gevoelens en omgaan met anderen
! psycho-educatie: uitleg over wat iemand heeft
pedagogisch, pedagogische: over opvoeden
orthopedagoog: iemand die veel weet van opvoeden en gedrag
! orthopedagogisch, orthopedagogische: over moeilijk gedrag en opvoeden
! systeemgericht, systeemgerichte, systeemtherapie: met het hele gezin
! diagnostiek: onderzoek naar wat er is
! verklarende analyse: onderzoek naar waar het door komt
! comorbiditeit: meer ziektes tegelijk
! ontwikkelingsstoornis: iets in de ontwikkeling gaat anders
! hechtingsproblematiek, hechtingsstoornis: moeite om mensen te vertrouwen
! parentificatie: een kind zorgt voor zijn ouder
traumatisch, traumatische: heel erg, zodat het blijft zitten
! affectief, affectieve: over liefde en gevoel
! cognitief, cognitieve: over denken en leren
motoriek, motorisch, motorische: bewegen
fijne motoriek: bewegen van handen en vingers
! prenataal, prenatale, antenataal: voor de geboorte
! postnataal, postnatale: na de geboorte
! perinataal, perinatale: rond de geboorte
! postpartum, post partum: na de bevalling
! lactatiekundige: iemand die helpt bij borstvoeding
! zuigeling, zuigelingen: baby
! adolescent, adolescenten, adolescentie: tiener; jongere
preventie: voorkomen van problemen
preventief, preventieve: om problemen te voorkomen
! curatief, curatieve: om beter te worden
! groepsgericht: met een groep
lotgenoten, lotgenotencontact: mensen die hetzelfde meemaken
! multidisciplinair, multidisciplinaire, interdisciplinair: met verschillende beroepen samen
! ketenpartner, ketenpartners, ketensamenwerking: organisaties die samenwerken
! samenwerkingspartner, samenwerkingspartners: organisaties die samenwerken
! kernpartner, kernpartners: organisaties die hier werken
! frontoffice, front office: balie; wie u als eerste spreekt
! backoffice, back office, backoffices: medewerkers die u niet ziet
! eerstelijns, eerstelijnszorg, nuldelijns, eerste lijn: dichtbij, zoals de huisarts
! tweedelijns, tweedelijnszorg, tweede lijn: zwaardere hulp, zoals in het ziekenhuis
! medicaliseren: van iets gewoons een ziekte maken
! normaliseren, normalisering: laten zien dat iets gewoon is
stigma, stigmatisering, stigmatiseren: slecht denken over iemand
! ondertoezichtstelling, ots: een rechter beslist dat een gezin hulp moet nemen
! uithuisplaatsing, uit huis plaatsing, uithuisgeplaatst: een kind woont een tijd ergens anders
! gezagsbeëindigende maatregel: een rechter neemt het gezag van ouders weg
! crisisinterventie: snelle hulp bij nood
huiselijk geweld: geweld thuis
! eergerelateerd, eergerelateerde: om de eer van de familie
! seksueel grensoverschrijdend gedrag, grensoverschrijdend, grensoverschrijdende: gedrag dat te ver gaat
! suïcidaal, suïcidale: denken aan zelfmoord
! suïcide, suïcides: zelfmoord
! automutilatie: zichzelf pijn doen
! problematisch middelengebruik, middelengebruik: te veel alcohol of drugs
# School and childcare
! handelingsplan: plan voor hulp op school
schoolverzuim, verzuim: niet op school zijn
verzuimen: niet naar school gaan
! thuiszitter, thuiszitters: kind dat niet naar school gaat
! voortijdig schoolverlaten, voortijdig schoolverlater: stoppen met school zonder diploma
! startkwalificatie: diploma havo, vwo of mbo 2
passend onderwijs: onderwijs dat bij uw kind past
! intern begeleider: iemand op school die extra hulp regelt
! remedial teaching, remedial teacher: extra les op school
! doorstroom, doorstromen: verder gaan naar
instroom, uitstroom, uitstromen: beginnen; stoppen
! kindvolgsysteem, leerlingvolgsysteem: computer waarin staat hoe het met een kind gaat
! voorschoolse educatie, vroegschoolse educatie: spelend leren voor kleine kinderen
! doelgroepkind, doelgroepkinderen, doelgroeppeuter, doelgroeppeuters: kind dat extra hulp met taal krijgt
! opvoedingsondersteuning, opvoedondersteuning: hulp bij opvoeden
! opvoedingsonzekerheid: niet zeker zijn over opvoeden
! opvoedcompetentie, competenties, competentie: wat iemand kan
! ouderbetrokkenheid: ouders doen mee
weerbaarheid: voor jezelf opkomen
weerbaar, weerbare: sterk; die voor zichzelf opkomt
! weerbaarheidstraining: training om voor jezelf op te komen
sociale vaardigheden: omgaan met anderen
! draagkracht, draaglast: wat iemand aankan
! risicofactor, risicofactoren: wat gevaar geeft
! beschermende factor, beschermende factoren: wat helpt
`;

/** Words of government, law and letters. */
export const officeJargon = `
! middels: met; door
! ten behoeve van: voor
! ten aanzien van: over
! met betrekking tot: over
met name: vooral
! in het kader van: voor; bij
op basis van: door; met
naar aanleiding van: door; na
in verband met: door; om
! ten gevolge van, als gevolg van: door
! ten opzichte van: vergeleken met
! met ingang van: vanaf
! ten tijde van: toen
! ten laste van: betaald door
! te allen tijde: altijd
! te zijner tijd: later
! indien: als
! ingeval: als
mits: als; alleen als
tenzij: behalve als
daar waar: waar
! alsmede: en; ook
! alsook: en; ook
evenals: en; net als
! tevens: ook
! eveneens: ook
echter: maar
! derhalve: daarom; dus
! aldus: zo
! desgewenst: als u dat wilt
! desalniettemin: toch
! niettemin: toch
! dientengevolge: daardoor
! dienaangaande: daarover
! hieromtrent, daaromtrent: hierover; daarover
! hiertoe, daartoe: hiervoor; daarvoor
! hiermede: hiermee
! betreffende, inzake, aangaande, omtrent: over
! conform: volgens; zoals
! krachtens: volgens
! overeenkomstig: volgens
bovengenoemd, bovengenoemde, voornoemde, bovenstaand, bovenstaande: deze; dit
onderstaand, onderstaande, navolgende: deze; dit
! desbetreffende: deze; die
! zodanig, zodanige: zo; zulke
! dusdanig: zo
! thans: nu
heden: vandaag; nu
! reeds: al
! alvorens: voordat
! vooralsnog: voorlopig; nu nog
omstreeks: rond
circa: ongeveer
gedurende: tijdens; in
! teneinde: om
! opdat: zodat
! dient te, dienen te, diende te: moet; moeten
dient, dienen: is voor; moet
! behoeft, behoeven: nodig heeft; hoeft
! geschiedt, geschieden: gebeurt
! aanwenden, aangewend: gebruiken
! bewerkstelligen, bewerkstelligt: zorgen voor
verrichten, verricht: doen
verstrekken, verstrekt: geven
verschaffen, verschaft: geven
verkrijgen, verkrijgt, verkregen: krijgen
vergaren: verzamelen
! continueren, continuering: doorgaan met
! initiëren, geïnitieerd: beginnen
realiseren, gerealiseerd, realisatie: maken; zorgen voor
! faciliteren, faciliteert, gefaciliteerd: helpen; mogelijk maken
stimuleren, stimuleert: helpen; aanmoedigen
optimaliseren, optimaal, optimale: beter maken; zo goed mogelijk
! implementeren, implementatie: invoeren; gaan gebruiken
evalueren, evaluatie, geëvalueerd: kijken hoe het ging
! monitoren, monitoring: volgen; in de gaten houden
! inventariseren, inventarisatie: op een rij zetten
coördineren, coördineert, coördinatie: regelen
participeren, participatie, participeert: meedoen
communiceren, communiceert: praten; vertellen
! adequaat, adequate: goed; goed genoeg
! integraal, integrale: in één keer; alles samen
structureel, structurele: steeds; voor lange tijd
! incidenteel, incidentele: soms; één keer
! additioneel, additionele: extra
essentieel, essentiële: heel belangrijk
relevant, relevante: belangrijk; wat erbij hoort
urgent, urgente: met haast
primair, primaire: eerst; vooral
individueel, individuele: voor één persoon; alleen
potentieel, potentiële: mogelijk
! regulier, reguliere: gewoon
specifiek, specifieke: bepaald; voor dit
divers, diverse: verschillende
! omvangrijk, omvangrijke: groot
! woonachtig: woont in
! aanspraak maken, aanspraak: recht hebben op
! aanvrager, aanvragers: u; wie iets aanvraagt
! belanghebbende, belanghebbenden: wie het aangaat
betrokkene, betrokkenen: u; de mensen om wie het gaat
! bezwaarschrift: brief waarin u zegt dat u het niet eens bent
! doeleinden, doeleinde: doel
faciliteit, faciliteiten: wat er is
! voorziening, voorzieningen: hulp; plek
! maatwerkvoorziening: hulp die bij u past
! algemene voorziening: hulp voor iedereen
! verordening: regels van de gemeente
! convenant, convenanten: afspraken op papier
protocol, protocollen: vaste afspraken
functionaris, functionarissen: medewerker
instantie, instanties: organisatie
kwetsbaar, kwetsbare: die extra hulp nodig heeft
doelgroep, doelgroepen: mensen voor wie het is
aandachtspunt, aandachtspunten: waar u op let
knelpunt, knelpunten: probleem
uitgangspunt, uitgangspunten: hoe we werken
speerpunt, speerpunten: wat we belangrijk vinden
! draagvlak: mensen die het ermee eens zijn
pilot, pilots: proef
! follow-up: vervolg
! stakeholder, stakeholders: wie erbij hoort
! commitment: mee willen doen
! best practice, best practices: goed voorbeeld
expertise: kennis
! consulteren, consultatie, geconsulteerd: om raad vragen
! accorderen, fiatteren: goedkeuren
! retourneren: terugsturen
schriftelijk, schriftelijke: op papier
mondeling, mondelinge: in een gesprek
telefonisch, telefonische: met de telefoon
! woonplaatsbeginsel: welke gemeente betaalt
`;
