import { stem } from './stem.ts';

// Everyday Dutch words of three letters and more, one form of each. Who types one of them made no mistake, whether or not a portal has something
// about it.

const words = `
aai aaien aanbieden aankleden aanraken aanzetten aardappel aardbei aardig aardrijkskunde abonnement accepteer account acht achter achttien
adem adres advies advocaat afhankelijk afmaken afmelden afschuwelijk afspraak afspreken afval agent allebei alleen allemaal allergie
alsjeblieft alstublieft ambulance amerika antwoord apart apotheek appartement appel april arm astma augustus auto autostoel avond awkward
baan baas baby bacterie bad badkamer badpak bak bakfiets bakker bakkerij bal balkon banaan bang bank bankrekening batterij bed bedank
bedoel been beetje begin begrafenis begreep begrijp beha behalve behoorlijk beide bejaarde bekend beker bel belangrijk belasting beleefd
belgie beloof beloofde beltegoed beneden benzine berg bericht berichtje beroep best bestaan bestand bestel bestond betaal beter beugel
bewaar beweeg bewijs bewonder bewoner bewoog bezem bezet bezocht bezoek bezoeker bibber bied bier bijna bijtring bijzonder bil binnenkort
biologie bioscoop blaar blaas blad blauw blazen bleef bleek blies blij blijf bliksem bloed bloedneus bloem bloes blokken bloos blozen
boeien boeit boek boer boete bon bood boog boom boosheid bord borst bos bot boter bouw boven box bracht brak brandweer breed breek breng
brief bril bro broek broer brommer brood brug bruh bruiloft bruin buggy buig buik buikpijn buiten bult bundel burgemeester bus buurjongen
buurman buurmeisje buurt buurvrouw cadeau cafe cake cavia cent chauffeur chick chill china chips chocola cijfer circus cirkel club cola
collega commode computer computerspel concert concierge console controller cool creatief crematie cringe cursus daarna daarom daarvoor
dacht dag dak dame dank dans dapper darm december deed deel dekbed deken denk derde dertien dertig deur dezelfde diarree dicht dichtbij
diep dierentuin dik diner ding dinsdag diploma direct directeur discussie docent document doei doel doelpunt dokter dom donderdag dook
doordat doorgaan doos dorp dorst douche draag draagdoek draagzak draai draak drie droeg droger droog droom druif druk duik duim duimzuigen
duits duitsland duivel duizend dun duur duw dweil echt echtgenoot eczeem eend eerder eergisteren eerlijk eerste eieren eigen eigenlijk
eigenwijs einde eindelijk eindig elf elleboog ellendig emmer energie engel engeland enkel enorm ergens erger erin ernstig erop eruit
ervoor erwt euro europa eventjes examen fabriek fantastisch februari feest feestje festival fiets file film flat fles flink fluister fomo
fopspeen formulier fornuis foto fout frankrijk frans frietje fruit gaf gamer gapen gappie garage gast geantwoord gebeur gebleven geboren
gebroken gebruik gedaan gedanst gedronken geduldig geef geel geeuw gefeliciteerd gegaan gegeten gegeven gegooid gegroeid gehakt gehangen
geheim geit gek gekeken gekomen gekozen gekregen gekropen gelachen geld gelegen geloof geluk gelukkig gemaakt gemeen gemeente geniet
genoeg genomen genoot geopend gepakt gereden geroepen geschiedenis gespannen gesprek gestaan gestart gestopt getrokken gevaar gevaarlijk
gevallen gevangen gevoel gevoelens gevoelig gevolg gevonden geweldig gewerkt gewoon geworden gezellig gezet gezicht gezien gezond gezongen
giet giftig gigantisch ging gips gisteren gitaar glad glas glijbaan god goedkoop gooi gooit goot gordijn gozer graag graf grap grappig
gras gratis griep grijs groei groen groente groentes groep groot gum gym haast haat hagelslag halen half halfbroer halfzus hallo halte ham
hamster hand handig handschoen handtekening hang hard hardlopen haren hart hecht heer heerlijk heet heks helaas heleboel helemaal helft
hemel herfst herhaal herinnering hersenen hetzelfde heup heuvel hield hierna hierom hinderlijk hing hitte hockey hoek hoest hoewel hoezo
hoi hond honderd honger honing hoofd hoofdpijn hoog hooikoorts hoop hoorde horen horloge hotel houden huid huil huilde huis huiswerk hulp
huur huwelijk hypotheek idee identiteitskaart iedereen ijs ijverig infectie ingewikkeld inleveren inpakken inschrijven internet irritant
irriteer jaar jaloers jam jammer januari jas jeuk jong jongen judo juf juli juni jurk kaart kaas kabel kabouter kamer kans kant kantine
kantoor kapot kapper kast kat kauw keek keel keelpijn keer kelder kerel kerk kermis kers ketting keuken keuze kies kietel kijk kin kind
kinderstoel kinderwagen kip klaag klant klas kleed klein kleur kleuter klim klok klom kneep knie knijp knip knoflook knuffel kocht koe
koek koel koelkast koffie kok komkommer konden konijn koning koningin koorts koos kop kopie kopieren koppig koptelefoon kort kou koud krab
kracht krant kreeg kroop kruip kus kwam kwijt laars laarzen laat laatst lach lachte lag laken lamp land lang langs langzaam laptop las
lastig later leden leef leefde leek leen leende leer leerde leerling leg legde lego leid lekker lelijk lens lente lepel leraar lerares
letter letterlijk leugen leuk lever licht lid lied lief liefde liet liever lift lig lijkt lijm lijn lijst lik limonade links lip lit
logeren lol long loon loop lucht lui luid luier luiertas lunch maag maak maaltijd maand maandag maart macht magnetron mail makkelijk mam
mama man mantel map markt marokko matras mattie meedoen meegaan meemaken meenemen meestal meeste meester mega mei meid meisje melk mening
mens mentor mes meteen metro middag middags midden mier minder minister minst minuut mis misschien misselijk mist mocht modder moe moeder
moeilijk moeizaam moest mogelijk moment mond monster mooi mopper morgen morgens moskee motor mug muis munt museum muts muur muziek
muzikaal nacht nachts nadat nadenken nagel nakijken nam namelijk nat natuurkunde natuurlijk navel nederland nederlands nee neef neem negen
negentien nek nergens netjes neus nice nicht nichtje nier nies nieuw nieuws nieuwsgierig niks nodig noem nogal nooit normaal november
nummer nuttig ochtend oefen oefenen oekraine ogen oke oktober oma omarm omdat omg omgaan omkleden onaardig onbekend onbeleefd ondanks
onderbroek ondertekenen onderwijs ondiep oneerlijk ongeduldig ongelofelijk ongeluk ongeveer ongevoelig onlangs onmogelijk ontbijt ontdek
ontevreden onthouden ontmoet ontsnap ontspannen ontsteking ontvang onweer onzeker oog oom oor oorbel oortjes oorzaak opa opbellen
opdrinken open opende operatie opeten opgeven ophalen ophouden oplader opleiding opletten oplossing opruimen opstaan opvallen oranje oren
oud ouder oven overal overgeven overmorgen paard paardrijden paars pagina pak pakket pakt pan pap papa papier paprika partner pas paspoort
pasta patat pauze pech peer pen peper perfect pest pet peuter piano pijn piloot pin pindakaas pizza plaag plafond plak plan plein pleister
plezier plotseling poes poets polen pols pop portemonnee post postcode postzegel potlood prachtig precies president pretpark prijs prik
prima prins prinses printer probeer probeerde probleem proef provincie pruim puber punt puzzel pyjama raam raar radio rammelaar random
rapport rat recept rechter rechts redelijk reed regel regen regenen reis reken rekenen relaxed relaxt ren rende repareer respect
respecteer rest restaurant reus richting ridder riep rij rijbewijs rijd rijk rijst ring risico rivier roep rok rol romper rondom rood
rooster rotonde roze rug rugzak ruik ruil ruim rust rustig ruw ruzie saai salaris samen sap saus schaafwond schaal schaam schaap schaar
schaatsen scheikunde scherm scherp schiet schijnt schoen schoenen schommel school schooldag schoolplein schoon schoot schouder schreef
schreeuw schrift schrik schrok schud schuldig schuur scooter seconde september serie serieus shirt sick simkaart simpel sinaasappel
sindsdien sjaal skien sla slaap slaapkamer slabber slager slang slecht slechter sleep sleutel slik slim slordig slot sluit smal snachts
snap sneeuw snel snik snoep snurk soep soepel sok soldaat sommige sorry sowieso spaar spanje speelgoed speen spel spiegel spier spijt spin
spook sport sportief spring sprong spul spuug spuugdoekje squad sta stad stage stak start station steek steen stel stelde ster sterf sterk
steun stiefbroer stiefzus stil stoel stoep stofzuigen stofzuiger stom stond stop stoplicht storm straat straks strand streng stress
student stuk stukje stuur succes suiker super supermarkt swag syrie taal taart tabel tablet tafel tamelijk tand tandarts tante tas taxi
team technisch teen tegenover tegenwoordig teken tekenen tekenles tel telefoonnummer televisie telkens tennis tenzij terugkomen terwijl
teveel tevreden theater thee thuis thuiskomen ticket tien tiener tijd tijdens tijdschrift til tip toe toegestaan toegeven toetje toets
toetsenbord toilet tomaat tong totdat training tram trampoline trap trein trek trok trol trommel troost trots trouw trui tuin tunnel
turkije turnen tussendoortje twaalf twee tweede tweeling twijfel twintig uitkleden uitleggen uitnodigen uitpakken uitslag uitverkoop
uitzetten uitzoeken universiteit uren uur vader vak vakantie val vals vandaag vang vanwege vanzelf varken veertien veertig veilig vel vent
ver verander verantwoordelijk verband verbied verboden verdien verdiend verdriet verdwenen vereniging verf vergeef vergeten verhaal
verhuis verjaardag verkeer verkocht verkoop verkoudheid verlang verlegen verlies verloving verplaats verplicht verschillend
verschrikkelijk verstop vertel vertelde vertrek vertrok vertrouw vervang verveel vervelend verwacht verzin verzorgen vet vetgaaf vibe
vibes video viel vier vierde vies vijf vijfde vijftien vijftig ving vinger virus vis vla vlees vlek vlieg vliegtuig vliegveld vlinder
vloer vloog vlucht voel voelde voet voetbal vogel vol volg volgens volwassene vond vooral voordat voorlezen voorstellen voortaan vork
vraag vreemd vreselijk vreugde vriend vriendelijk vriendin vries vriezer vrij vrijdag vroeg vroor vrouw vuilnis waardeer waarheid waarin
waarmee waarop waarvoor wacht wachtwoord wakker wandel wang warm wasmachine wassen water website wedstrijd week weekend weg wegbrengen
weggaan weiger weinig wekker welkom wens wereld werk wesp wet whatever wieg wifi wijk wijn wild win wind winkel winter wiskunde wist wit
woede woensdag wolk won wond woning woonkamer word worst wortel wou wtf yoghurt zacht zag zak zalf zand zandbak zat zaterdag zebrapad zee
zeg zei zeker zelfde zelfs zelfstandig zenuwachtig zes zestien zet zeur zeven zeventien zie ziek ziekenhuis zien zin zing zit zocht zodat
zoek zoen zolder zomer zon zondag zong zoog zorg zouden zout zuig zus zwaar zwak zweet zwembad zwembroek zwemmen
`;

const stems = new Set(words.trim().split(/\s+/).map(stem));

/** Whether a word is a form of an everyday Dutch word. */
export const isCommonWord = (word: string): boolean => word.length > 2 && stems.has(stem(word));
