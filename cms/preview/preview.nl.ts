/** What the preview itself says to an editor. What stands on the portal comes from `src/messages/`. */
export const previewNl = {
  name: 'Voorbeeld',
  noTitle: '(nog geen titel)',
  noName: '(nog geen naam)',
  noQuestion: '(nog geen vraag)',
  noSummary: '(nog geen korte tekst)',
  noText: '(nog geen tekst)',
  noTagline: '(nog geen zin onder de naam)',
  noPhone: '(nog geen nummer)',
  noAnswer: '(nog geen antwoord)',
  noDay: '(nog geen datum)',
  noSteps: '(nog geen stappen)',
  notFilledIn: '(nog niet ingevuld)',
  emptyIssue: '(nog geen nieuws, activiteiten of artikelen gekozen)',
  /** Of the mail of an issue, with its address on a portal. */
  newsletterMail: (address: string) =>
    `De mail staat op de portal vanaf de dag van deze nieuwsbrief. Zet achter het webadres van de portal: ${address}. Kopieer de hele tekst, en plak die als HTML in uw mailprogramma.`,
  /** In the place of a block that is no block of the portal, or that holds code. */
  noBlock: 'Dit blok kan hier niet getoond worden',
  noPicture: 'Deze afbeelding kan hier niet getoond worden',
  wrongLink: 'dit adres klopt niet',
  leadsTo: (address: string) => `Gaat naar ${address}`,
  hoursMissing: 'Hier staan nog geen tijden.',
  hoursWrong: 'De tijden kloppen nog niet. Kijk bij het veld wat er nog niet goed is.',
  hoursPartly: 'Nog niet alle tijden kloppen. Wat nog niet klopt, staat hier niet.',
  fieldWrong: (label: string) => `Wat bij “${label}” staat, klopt nog niet.`,
  /** Of a part that could not be made. */
  failed: (part: string) => `${part} kan hier niet getoond worden.`,
  wholeFailed: 'Het voorbeeld kan nu niet getoond worden. Wat u invult, blijft gewoon staan.',
  /** Of a text that the parser gave up on. */
  textFailed: 'De opmaak van deze tekst kan nog niet gelezen worden. Hier staat de tekst zonder opmaak.',
  unknownEntry: (id: string) => `${id} (niet bekend)`,
  /** Blocks that show another entry. */
  placeTimes: 'Op de portal staan hier de tijden van deze plek.',
  firstPlace: 'Op de portal staat hier de plek die het eerst opengaat.',
  serviceText: 'Op de portal staat hier in het kort wat deze dienst is.',
  organizationPhone: 'Op de portal staat hier het telefoonnummer van deze organisatie.',
  /** Of a theme: where the rest of its page comes from, and what no visitor reads. */
  themeBelow: 'Hieronder komen op de portal de artikelen, de hulp en de activiteiten die bij dit thema horen.',
  partOf: (theme: string) => `Hoort onder ${theme}.`,
  foundBy: (words: readonly string[]) => `Mensen vinden dit thema ook met: ${words.join(', ')}.`,
  /** Of a supplement. */
  addsTo: (text: string) => `Dit stuk komt onder “${text}”.`,
  addsToNothing: 'Kies eerst bij welk artikel of welke pagina dit stuk komt.',
  /** Of an agreement between professionals. */
  onPage: (page: string) => `Deze afspraak komt op de pagina “${page}”.`,
  noKind: 'Kies eerst de soort. Dan is bekend op welke pagina deze afspraak komt.',
  /** Of a source. */
  underText: 'Zo staat deze bron onder een tekst:',
  forEditors: 'Alleen voor de redactie:',
  publisher: 'Uitgever',
  /** Of a file beside a house style, such as a logo. */
  noThemeFile: (name: string) => `Het bestand “${name}” staat niet in de map van de huisstijl, of kan niet gelezen worden.`,
  noColor: (label: string) => `“${label}” is nog niet ingevuld.`,
  /** Of the house style that a portal chose. */
  noHouseStyle: 'De huisstijl van deze portal is er niet, of heeft nog geen kleuren. Hier staan andere kleuren.',
  houseStyle: {
    title: 'Zo wordt de huisstijl',
    /** Above what keeps it from being saved. */
    faults: 'Zo kan de huisstijl nog niet bewaard worden:',
    schemes: { light: 'Op een licht scherm', dark: 'Op een donker scherm' },
    components: 'Het bestand met tokens kan ook losse onderdelen veranderen. Dat ziet u pas op de portal.',
    fonts: 'De letters van de huisstijl ziet u pas op de portal. Hier staan de letters van uw eigen apparaat.',
  },
  /** Of what holds for a whole municipality. */
  municipality: {
    publicHolidays: 'Feestdagen in het komende jaar',
    publicHolidaysHint: 'Plekken en telefoons die dicht zijn op feestdagen, zijn op deze dagen dicht.',
    schoolHolidays: 'Schoolvakanties in het komende jaar',
    schoolHolidaysHint: 'Wie in de schoolvakantie dicht is, is in deze weken dicht.',
    noHolidays: 'De feestdagen en vakanties kloppen nog niet. Kies in welke regio de schoolvakanties zijn.',
    noWalkInWrong: 'Wat bij “Geen inlooppunt” staat, klopt nog niet.',
  },
  /** What stands on the page that shows a house style. */
  sample: {
    name: 'Naam van de portal',
    heading: 'Een kop',
    text: 'Zo staat gewone tekst op de pagina, met',
    link: 'een link erin',
    button: 'Een knop',
    otherButton: 'Nog een knop',
    panel: 'Een vlak',
    panelText: 'Hier staat iets dat mag opvallen.',
    alert: 'Let op: deze plek is verhuisd.',
    time: '14.00–16.00 uur',
    place: 'Naam van een plek',
    address: 'Adres van die plek',
  },
  parts: {
    title: 'De kop',
    text: 'De tekst',
    picture: 'De afbeelding',
    when: 'De tijden',
    week: 'De week',
    changes: 'De andere tijden',
    where: 'De plek',
    contact: 'Het contact',
    facts: 'Het overzicht',
    accessibility: 'De toegankelijkheid',
    others: 'Wat erbij hoort',
    registration: 'Het aanmelden',
    options: 'De antwoorden',
    steps: 'De stappen',
    page: 'De pagina',
    foot: 'De voet',
    phone: 'De telefoon',
    questions: 'Het vragen stellen',
    editorial: 'De redactie',
    holidays: 'De vrije dagen',
    noWalkIn: 'Het bericht over inlopen',
    provenance: 'De controle',
  },
};
