import type { Site } from '../schemas/site.ts';

/**
 * The Dutch texts of the interface, in the way a portal speaks to its reader: “u” to parents and professionals, “je” to young people.
 * Texts with something in them are functions, so that another language can order its words as it needs; {@link InterfaceTexts} is the
 * shape such a language fills.
 */
export function interfaceNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    skipLink: 'Naar de inhoud',
    mainNavigation: 'Hoofdmenu',
    breadcrumb: 'Waar ben ik',
    navigation: { home: 'Home', walkIn: 'Inloop', contact: 'Contact', organizations: 'Organisaties', about: say('Over ons', 'Over') },
    exampleBanner: { title: 'Voorbeeld', text: 'Deze portal is niet echt.' },
    home: {
      withPoints: say('Waar en wanneer kunt u binnenlopen?', 'Waar en wanneer kun je binnenlopen?'),
      withoutPoints: say('Waar kunt u terecht?', 'Waar kun je terecht?'),
      intro: say(
        'Een vraag over opvoeden of opgroeien? Kom langs. Een afspraak is niet nodig.',
        'Zit je ergens mee, of wil je iets weten? Kom langs. Een afspraak is niet nodig.',
      ),
      topics: say('Waarmee kunt u komen?', 'Waarmee kun je komen?'),
      topicsIntro: 'Met grote en kleine vragen. Bijvoorbeeld over:',
      about: (name: string) => `Wat is ${name}?`,
      allPoints: 'Alle inlooppunten en tijden',
      more: 'Lees meer',
      call: 'Liever bellen?',
      allContact: 'Alle manieren om ons te bereiken',
    },
    walkIn: {
      title: 'Binnenlopen zonder afspraak',
      count: (count: number, municipality: string) =>
        count === 1
          ? say(`In ${municipality} kunt u op één plek binnenlopen.`, `In ${municipality} kun je op één plek binnenlopen.`)
          : say(
              `In ${municipality} kunt u op ${String(count)} plekken binnenlopen.`,
              `In ${municipality} kun je op ${String(count)} plekken binnenlopen.`,
            ),
      none: say(
        'Op dit moment is er geen inlooppunt open. U kunt wel contact opnemen:',
        'Op dit moment is er geen inlooppunt open. Je kunt wel contact opnemen:',
      ),
      order: 'De plek die het eerst opengaat, staat bovenaan.',
      others: 'Andere plekken',
      othersIntro: 'Dit zijn geen vaste inlooppunten, maar er is wel iemand om mee te praten.',
      subscribe: say('Zet alle inlooptijden in uw agenda', 'Zet alle inlooptijden in je agenda'),
      byPlace: 'Per dorp of wijk',
    },
    location: {
      when: 'Wanneer',
      where: 'Waar',
      building: (building: string) => `In ${building}`,
      addressUnknown: 'Het precieze adres is niet bekend.',
      next: 'Eerstvolgende keer:',
      coming: (dates: string) => `De eerstvolgende keren: ${dates}.`,
      /** The script of the page puts the time in the place of the %. */
      openUntil: 'Nu open tot % uur',
      opensAt: 'Vandaag open vanaf % uur',
      week: 'De komende zeven dagen',
      weekCaption: (from: string, until: string) => `Van ${from} tot en met ${until}`,
      day: 'Dag',
      time: 'Tijd',
      changes: 'Let op: andere tijden',
      directions: say('Zo komt u er', 'Zo kom je er'),
      map: 'Bekijk de plek op OpenStreetMap',
      mapApproximate: 'Het punt op de kaart is bij benadering.',
      accessibility: 'Toegankelijkheid',
      accessibilityUnknown: 'Of een rolstoel of kinderwagen naar binnen kan, is nog niet nagekeken.',
      present: say('Wie kunt u spreken?', 'Wie kun je spreken?'),
      phone: 'Bellen',
      topics: say('Waarmee kunt u komen?', 'Waarmee kun je komen?'),
      services: 'Wat is hier te doen?',
      keep: 'Bewaren en delen',
      subscribe: say('Zet deze tijden in uw agenda', 'Zet deze tijden in je agenda'),
      poster: 'Poster om op te hangen',
      temporary: 'Deze plek is tijdelijk',
      temporaryUntil: (date: string) => `Tot en met ${date} is het hier.`,
      successor: 'Daarna gaat het naar:',
      opensOn: (date: string) => `Open vanaf ${date}.`,
      unknownHours: 'De tijden zijn nog niet bekend',
      askFirst: 'Neem eerst contact op',
      provisions: {
        wheelchair: 'Rolstoel',
        pushchair: 'Kinderwagen',
        hearingLoop: 'Ringleiding',
        quietRoom: 'Stille ruimte',
        lift: 'Lift',
        toilet: 'Toilet voor wie een rolstoel gebruikt',
      },
      yes: 'ja',
      no: 'nee',
    },
    provenance: {
      checkedOn: (date: string) => `Gecontroleerd op ${date}.`,
      stale: (date: string) => `Voor het laatst gecontroleerd op ${date}. Vraag voor de zekerheid na of dit nog klopt.`,
      from: { national: 'Landelijke tekst.', region: 'Tekst van de regio.', municipality: 'Tekst van de gemeente.' },
      adjusted: { national: '', region: 'Aangevuld door de regio.', municipality: 'Aangevuld door de gemeente.' },
      sources: 'Bron:',
    },
    contact: {
      title: 'Contact',
      /** The verbs of {@link intro}. */
      channels: { call: 'bellen', ask: 'een vraag stellen', mail: 'mailen', walkIn: 'binnenlopen' },
      /** Of the ways there are; of none of them too. */
      intro: (channels: readonly string[]) =>
        channels.length === 0
          ? say('Hier leest u waar u terechtkunt.', 'Hier lees je waar je terechtkunt.')
          : `${say('U kunt', 'Je kunt')} ${either(channels)}.`,
      phone: 'Bellen',
      phoneHours: 'Wanneer neemt er iemand op?',
      phoneHoursWithoutNumber: 'Tijden van de telefoon',
      fallback: 'En buiten die tijden?',
      fallbackWithoutHours: 'Neemt er niemand op?',
      fallbackWithoutNumber: say('Wat kunt u nu doen?', 'Wat kun je nu doen?'),
      questions: 'Een vraag stellen',
      questionForm: 'Naar het vragenformulier',
      anonymous: say('Uw naam noemen hoeft niet.', 'Je naam noemen hoeft niet.'),
      answeredBy: say('U krijgt antwoord van:', 'Je krijgt antwoord van:'),
      mail: 'Mailen',
      walkIn: 'Binnenlopen',
      walkInLink: 'Bekijk waar en wanneer',
      editorial: 'Klopt er iets niet op deze site?',
      report: (name: string) => `Laat het weten aan ${name}:`,
      reportPending: (name: string) => `Deze site wordt bijgehouden door ${name}. Een adres om fouten te melden staat er nog niet.`,
    },
    crisis: {
      title: 'Nu hulp nodig?',
      free: 'gratis',
      always: 'dag en nacht',
      freeSentence: 'Bellen is gratis.',
      alwaysSentence: 'Dag en nacht open.',
      chat: 'chatten',
      all: 'Alle hulpnummers',
    },
    organizations: {
      title: 'Organisaties',
      intro: (name: string) => `Wie werkt er samen in ${name}, en wat doen zij?`,
      groups: { core: 'Kernpartners', partner: 'Andere partners', national: 'Landelijke organisaties' },
      groupIntros: {
        core: 'Zij vormen samen het hart van het centrum.',
        partner: 'Met hen werkt het centrum samen.',
        national: 'Zij zijn er voor iedereen in Nederland.',
      },
      services: (count: number) => (count === 1 ? '1 soort hulp' : `${String(count)} soorten hulp`),
      free: 'Kosten: gratis.',
      website: 'Website',
    },
    about: {
      organizations: 'Wie werken er samen?',
      organizationsLink: 'Alle organisaties',
      related: 'Lees ook',
      inMunicipality: (name: string) => `In ${name}`,
      /** Some regions have the word in their name. */
      inRegion: (name: string) => `In de regio ${name.replace(/^regio /i, '')}`,
      /** Of a period as “vanaf 1 december 2026”. */
      holds: (period: string) => `Dit geldt ${period}.`,
    },
    notFound: {
      title: 'Deze pagina is er niet',
      text: 'Misschien is het adres verkeerd getypt, of is de pagina verhuisd.',
      cure: say('Dit kan u verder helpen:', 'Dit kan je verder helpen:'),
    },
    poster: {
      title: say('Een vraag over opvoeden of opgroeien?', 'Zit je ergens mee?'),
      walkIn: 'Loop binnen. Een afspraak is niet nodig.',
      appointment: 'Op afspraak.',
      welcome: say('Hier kunt u terecht met uw vraag.', 'Hier kun je terecht met je vraag.'),
      scan: 'Scan de code voor de tijden van deze week.',
      scanWithoutTimes: 'Scan de code voor meer informatie.',
      unknown: 'Zodra ze bekend zijn, staan ze op de website.',
      qr: (url: string) => `QR-code naar ${url}`,
      pageTitle: (name: string) => `Poster van ${name}`,
      back: 'Terug naar de plek',
      print: 'Print dit blad op A4. Deze regel komt niet op de poster.',
    },
    footer: {
      title: 'Over deze site',
      privacy: say(
        'Deze site bewaart niets over u: geen cookies en geen volgsoftware.',
        'Deze site bewaart niets over jou: geen cookies en geen volgsoftware.',
      ),
      municipality: (name: string) => `Voor inwoners van de gemeente ${name}.`,
    },
    overview: {
      title: 'Portalen op deze computer',
      intro: 'Kies een portal. Elke portal heeft een eigen adres.',
    },
  };
}

/** “bellen, een vraag stellen of binnenlopen”. */
const either = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} of ${items.at(-1) ?? ''}`;

/** The texts of the interface in one language. */
export type InterfaceTexts = ReturnType<typeof interfaceNl>;
