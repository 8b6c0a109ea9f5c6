// Words of which compounds in this field are made. Together with the words of a portal's own texts they decide where a compound comes apart.
// A word that is only written inside compounds (`opvoed`, `inloop`) stands here too.

const words = `
aandacht aanbod aanpak aanspreek aanval academie adres advies afspraak afval agenda alarm alcohol alleen ambtenaar analyse angst anonimiteit armoede arts arbeid assistent
autisme avond baan baby bad balie band bang bank basis bed bedreiging begeleider begeleiding behandelaar behandeling bel beleid beperking beroep
bescherming bespreking bestuur beurs bevalling beweeg bewoner bewoners bezoek bibliotheek bijbaan bijeenkomst blad boek borst brede brief broer brus budget buddy buiten bureau buren buurt
casus centrale centrum chat coach collega conferentie consult consultatie contact coordinatie coordinator crisis cultuur cursus dag dienst dier digitaal docent dokter dossier dienstverlening drank
drift bui buien droom drugs echt educatie eer eet eetprobleem eetstoornis eigen emotie energie expert examen faal familie feest film financien fles folder fonds
formulier functie game gamer garderobe gebied gebruik geboorte gedrag gehandicapten geld geldzorg geloof gemeente gesprek gesprekken gevaar gevoel geweld gewicht gezin gezins gezondheid gids
grens groei groep gymles haat handicap handreiking hang hart hersen herstel hobby hoofd hond huil huis huisarts huisvesting huiswerk hulp hulplijn hulpverlener huur
identiteit informatie inkomen inloop instelling intake internet jeugd jong jongen jongere jongeren jonge jaar juf kaart kamer kamp kanker kantoor kerst knutsel koffie kast keuken keuze kind kinder kinderen klas kleding
kleuter kliniek klacht klachten kosten kost koop kraam kracht kring krant kunst kwaliteit land last leden leeftijd leer leerkracht leerling leerplicht leer leraar les letsel leven lijn
lichaam liefde loket loop logeer lotgenoten luister maal maatje maatschappelijk maatregel machine mantel mantelzorg medewerker media medicatie medicijn medicijnen meisje meisjes meld melding meldpunt mentor middag middel mishandeling
misbruik moeder moeilijkheden moment multi muziek nacht naam net netwerk nummer nood noodgeval norm onderhoud onderwijs onderzoek ondersteuner ondersteuning ongeval online ontmoeting ontwikkeling oor ochtend oog opleiding opa oma oproep opvang
opvoed opvoeding opvoeder organisatie ouder ouders ouderschap overlast overleg oefen paard partner partij pauze peer personeel persoon pest peuter pil plaats plan plein pleeg plek plicht poli poos
praat praktijk prater preventie prik probleem problemen problematiek proces programma psycholoog puber puberteit punt raad recht rechter reclassering regie regio regisseur reis relatie rente rijk rol rook rouw ruimte ruzie
samenwerking schade scheiding scherm school schooltijd schriftelijk schuld schulden seks seksueel slaap slachtoffer slag sociaal soort speel spel spelen spijbel sport spraak spreek spreekuur stad stage stam steun steunpunt stem ster stief stichting stoornis stopper straat
straf stress student studie systeem taak taal team tafel tand telefoon test themaavond thema therapeut therapie thuis tiener tijd tip toekomst toelage toeslag toegang trainer training transport trauma traject tucht tuin twijfel uitgaan uitkering uren uur
vader vaardigheden vaardigheid vak vakantie vecht veiligheid vereniging vergoeding verhaal verkeer verlener verlening verlies verloskundige verlof verpleeg verpleegkundige verslaving verslaafde verwijs verwijzing verzorger verzorgende verzorging verzuim video vlucht vluchteling voeding voet voorlichting voorziening
vraag vragen vriend vrienden vriendschap vrije vrijwilliger vroeg vrouw wacht wandel wacht wapen water web week weerbaarheid weging welzijn wens werk werken werker wet wijk winkel wonen woning woon woord woorden zaak zaal zaken zelf zelfmoord ziek ziekte ziekenhuis zorg zorgen zuigeling zwanger zwangerschap zwem
index mond krant moord maand
`;

/** Words and halves of words, normalised, of three letters and more. */
export const fieldWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
