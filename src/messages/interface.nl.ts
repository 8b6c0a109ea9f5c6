import type { LayerName } from '../schemas/collections.ts';
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
    navigation: {
      home: 'Home',
      walkIn: 'Inloop',
      directory: 'Hulp vinden',
      contact: 'Contact',
      organizations: 'Organisaties',
      about: say('Over ons', 'Over'),
    },
    languages: 'Talen',
    /** Below a list of what is to come, for who has no script. */
    madeOn: (date: string) => `Bijgewerkt op ${date}`,
    /** The box in the header, and the link to its page where there is no room for it. */
    search: { label: 'Zoeken op deze site', button: 'Zoeken' },
    exit: {
      title: 'Snel weg',
      label: 'Verlaat deze site',
      hint: 'Snel weg? Druk drie keer op Shift.',
      /** How often Shift has to be pressed still, for who hears the page. */
      twiceMore: 'Druk nog twee keer op Shift om weg te gaan.',
      onceMore: 'Druk nog één keer op Shift om weg te gaan.',
    },
    exampleBanner: { title: 'Voorbeeld', text: 'Deze portal is niet echt.' },
    home: {
      withPoints: say('Waar en wanneer kunt u terecht?', 'Waar kun je binnenlopen?'),
      withoutPoints: say('Waar kunt u terecht?', 'Waar kun je terecht?'),
      intro: say('Een vraag over opvoeden of opgroeien? Kom langs. Een afspraak is niet nodig.', 'Kom gewoon langs, zonder afspraak.'),
      introWithoutPoints: say(
        'Een vraag over opvoeden of opgroeien? Hier leest u wie u kan helpen.',
        'Zit je ergens mee? Hier lees je wie je kan helpen.',
      ),
      /** Of points that are closed for the time being, or open by appointment only. */
      noMoment: 'Er is nog geen inloopmoment gepland.',
      others: say('Hier kunt u ook binnenlopen', 'Hier kun je ook binnenlopen'),
      topics: say('Waarmee kunt u komen?', 'Waarmee kun je komen?'),
      topicsIntro: 'Met grote en kleine vragen. Bijvoorbeeld over:',
      allPoints: 'Alle inlooppunten en tijden',
      more: 'Lees meer',
      call: 'Liever bellen?',
      /** Above how to ask a question; of a portal where that can be done without a name. */
      ask: 'Liever een vraag stellen?',
      askAnonymously: say('Een vraag stellen zonder uw naam', 'Stel je vraag, zonder je naam'),
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
      /** The script of the page puts the hour in the place of the first %, and the minutes in that of the second. */
      openUntil: 'Nu open tot %.% uur',
      opensAt: 'Vandaag open vanaf %.% uur',
      noAppointment: 'Een afspraak is niet nodig.',
      /** Of a place of which the times are not known. */
      callFirst: (number: string) => `Bel eerst: ${number}`,
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
      /** Where there is no phone. */
      reach: 'Contact',
      website: 'Website',
      topics: say('Waarmee kunt u komen?', 'Waarmee kun je komen?'),
      services: 'Wat is hier te doen?',
      keep: 'Bewaren en delen',
      subscribe: say('Zet deze tijden in uw agenda', 'Zet deze tijden in je agenda'),
      poster: 'Poster om op te hangen',
      print: 'Deze pagina afdrukken',
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
      /** Of a list of which not everything was checked on one day. */
      checkedBetween: (from: string, until: string) => `Gecontroleerd tussen ${from} en ${until}.`,
      staleOldest: (date: string) =>
        `Niet alles is pas nog gecontroleerd: het oudste is van ${date}. Vraag voor de zekerheid na of het nog klopt.`,
      stale: (date: string) => `Voor het laatst gecontroleerd op ${date}. Vraag voor de zekerheid na of dit nog klopt.`,
      from: { national: 'Landelijke tekst.', region: 'Tekst van de regio.', municipality: 'Tekst van de gemeente.' },
      /** Of a list with entries of several layers. */
      fromSeveral: (layers: readonly LayerName[]) =>
        `Deze tekst is ${enumerate(
          layers.map((layer) => `deels ${{ national: 'landelijk', region: 'van de regio', municipality: 'van de gemeente' }[layer]}`),
          'en',
        )}.`,
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
          : `${say('U kunt', 'Je kunt')} ${enumerate(channels, 'of')}.`,
      phone: 'Bellen',
      phoneHours: 'Wanneer neemt er iemand op?',
      phoneHoursWithoutNumber: 'Tijden van de telefoon',
      fallback: 'En buiten die tijden?',
      fallbackWithoutHours: 'Neemt er niemand op?',
      fallbackWithoutNumber: say('Wat kunt u nu doen?', 'Wat kun je nu doen?'),
      questions: 'Een vraag stellen',
      questionForm: 'Naar het vragenformulier',
      anonymous: say('Uw naam noemen hoeft niet.', 'Je naam noemen hoeft niet.'),
      /** Of a time such as “twee werkdagen”. */
      within: (time: string) => say(`U krijgt antwoord binnen ${time}.`, `Je krijgt antwoord binnen ${time}.`),
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
      /** Both, or one of them. */
      facts: (facts: readonly string[]) => `${facts.join(', ')}.`,
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
    /** Words inside a text. */
    text: {
      tip: 'Tip',
      warning: 'Let op',
      /** Of a video on another site. */
      videoOn: (host: string) => `video op ${host}`,
      /** Of a table without a caption, for a screen reader. */
      table: 'Tabel',
    },
    accessibility: {
      title: 'Toegankelijkheid',
      intro: 'Iedereen moet deze website kunnen gebruiken. Ook wie niet goed ziet, de muis niet gebruikt of laat voorlezen.',
      statement: 'De verklaring van de gemeente',
      statementIn: (number: string) => `Verklaring ${number} in het register van de overheid`,
      /** The five statuses of the national register. */
      statuses: {
        A: 'In het register staat: deze website voldoet volledig aan de eisen.',
        B: 'In het register staat: deze website voldoet voor een deel aan de eisen.',
        C: 'In het register staat: de eerste maatregelen zijn genomen.',
        D: 'In het register staat: deze website voldoet niet aan de eisen.',
        E: 'In het register staat: deze website is nog niet onderzocht.',
      },
      statementWithoutNumber: 'Deze website staat nog niet in het register van de overheid.',
      statementOfExample: 'Dit is een voorbeeld. Het heeft daarom geen verklaring in het register van de overheid.',
      tested: 'Wat we bij elke versie testen',
      testedIntro: 'Een computer kijkt elke pagina na, volgens de richtlijn WCAG 2.2, niveau AA. Dit hoort daarbij:',
      tests: [
        'Kleuren: letters en knoppen zijn goed te zien, licht en donker.',
        'Toetsenbord: alles werkt zonder muis, en u ziet waar u bent.',
        'Vergroten: de tekst blijft leesbaar tot vier keer zo groot, en op een smal scherm.',
        'Voorlezen: koppen, lijsten, tabellen en knoppen hebben een naam.',
        'Zonder JavaScript: alle informatie blijft staan.',
        'Papier: een plek past op één vel.',
      ].map((test) => (tone === 'formal' ? test : test.replace('en u ziet waar u bent', 'en je ziet waar je bent'))),
      testedLimit: 'Een computer vindt niet alles. Daarom horen we graag wat er niet goed gaat.',
      report: say('Werkt er iets niet voor u?', 'Werkt er iets niet voor jou?'),
      reportText: say(
        'Laat het ons weten. Schrijf op welke pagina het is, wat u wilde doen en wat er gebeurde.',
        'Laat het ons weten. Schrijf op welke pagina het is, wat je wilde doen en wat er gebeurde.',
      ),
      reportTo: (name: string) => `Meld het bij ${name}`,
      reportForm: 'Meld het online',
      contact: 'Neem contact met ons op',
      otherWays: 'Andere manieren om ons te bereiken',
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
      /** On paper only, before the address. */
      address: 'Deze pagina op internet:',
    },
    overview: {
      title: 'Portalen op deze computer',
      intro: 'Kies een portal. Elke portal heeft een eigen adres.',
    },
  };
}

/** “bellen, een vraag stellen of binnenlopen”. */
const enumerate = (items: readonly string[], last: 'en' | 'of') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

/** The texts of the interface in one language. */
export type InterfaceTexts = ReturnType<typeof interfaceNl>;
