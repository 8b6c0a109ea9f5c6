import type { LayerName } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';

const euros = (amount: number) => `€ ${Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace('.', ',')}`;

/** The Dutch texts of the directory, in the way a portal speaks to its reader: “u” or “je”. */
export function directoryNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Hulp vinden',
    /** Under the title of the whole list. */
    intro: (municipality: string) => `De sociale kaart van ${municipality}: hulp, advies en activiteiten.`,
    /** Number of services. */
    count: (count: number) => (count === 1 ? '1 resultaat' : `${String(count)} resultaten`),
    /** The names of the groups of filters, by their key in the address. */
    groups: {
      thema: 'Onderwerp',
      leeftijd: 'Leeftijd',
      voor: 'Voor wie',
      plaats: 'Dorp of wijk',
      open: 'Wanneer open',
      kosten: 'Kosten',
      verwijzing: 'Verwijzing',
      manier: 'Hoe',
      taal: 'Taal',
      toegankelijk: 'Toegankelijk voor',
      functie: 'Taak van de gemeente',
    },
    phases: {
      zwangerschap: 'Zwangerschap',
      baby: 'Baby (0 tot 1 jaar)',
      'dreumes-en-peuter': 'Dreumes en peuter (1 tot 4 jaar)',
      kleuter: 'Kleuter (4 tot 6 jaar)',
      basisschool: 'Basisschool (6 tot 12 jaar)',
      tiener: 'Tiener (12 tot 18 jaar)',
      jongvolwassen: 'Jongvolwassen (18 tot en met 23 jaar)',
    },
    /** Of help that is in no village or neighbourhood. */
    noPlace: {
      label: 'Zonder vaste plek',
      title: 'Hulp en advies zonder vaste plek',
      intro: `Hulp per telefoon, online, bij ${say('u', 'je')} thuis, op school of in de hele gemeente.`,
      description: (count: string, municipality: string) =>
        `Sociale kaart van ${municipality}, hulp per telefoon, online of thuis: ${count}. Met leeftijd, kosten en tijden.`,
      /** Above a list of one village. */
      also: (count: string) => `Ook hulp zonder vaste plek: per telefoon, online of thuis (${count})`,
    },
    openNow: 'Nu open',
    cost: {
      options: { free: 'Gratis', paid: 'Kost geld', unknown: 'Kosten niet bekend' },
      free: 'Gratis',
      amount: euros,
      withNote: (text: string, note: string) => `${text} (${note})`,
      unknown: 'Niet bekend',
    },
    referral: {
      options: { none: 'Geen verwijzing nodig', needed: 'Verwijzing nodig', unknown: 'Niet bekend of een verwijzing nodig is' },
      none: 'Geen verwijzing nodig',
      needed: 'Verwijzing nodig',
      neededBy: (who: string) => `Verwijzing nodig van ${who.charAt(0).toLowerCase()}${who.slice(1)}`,
      unknown: 'Niet bekend',
    },
    profiles: {
      wheelchair: 'Rolstoel',
      pushchair: 'Kinderwagen',
      lowVision: 'Slecht zien',
      hardOfHearing: 'Slecht horen',
    },
    profileStates: {
      yes: 'ja',
      remote: say('u hoeft niet op pad', 'je hoeft niet op pad'),
      no: 'nee',
      unknown: 'niet nagekeken',
    },
    age: {
      pregnancy: 'de zwangerschap',
      years: (count: number) => `${String(count)} jaar`,
      months: (count: number) => `${String(count)} ${count === 1 ? 'maand' : 'maanden'}`,
      between: (from: string, to: string) => `van ${from} tot en met ${to}`,
      from: (from: string) => `vanaf ${from}`,
      upTo: (to: string) => `tot en met ${to}`,
    },
    /** A neighbourhood of a name that several towns have. */
    areaIn: (neighbourhood: string, town: string) => `${neighbourhood} (${town})`,
    /** Several layers' worth of help, in the order of the list. */
    layers: { national: 'Landelijk', region: 'Uit de regio', municipality: 'Uit de buurt' } satisfies Record<LayerName, string>,
    freshness: {
      /** Past the limit of the portal. */
      'over-limit': 'Lang niet nagekeken. Vraag voor de zekerheid na of dit nog klopt.',
      'past-twice': 'Heel lang niet nagekeken. Bel eerst of dit er nog is.',
    },
    waiting: (time: string) => `Wachttijd: ${time.charAt(0).toLowerCase()}${time.slice(1)}`,
    /** What a script says of opening hours; % is a time or a day. */
    open: {
      open: 'Nu open tot % uur',
      always: 'Dag en nacht open',
      later: 'Vandaag open vanaf % uur',
      day: 'Open op %',
      appointment: 'Alleen op afspraak',
      closed: 'Er zijn geen nieuwe tijden bekend',
      unknown: 'Tijden niet bekend. Bel eerst.',
    },
    /** % is a number; in `approximate` it is the words of the others. */
    distance: {
      under: 'minder dan % meter',
      metres: 'ongeveer % meter',
      kilometres: 'ongeveer % km',
      approximate: '% (bij benadering)',
      /** Said once on a page that shows distances. */
      explanation: 'Afstanden zijn in een rechte lijn.',
    },
    sort: {
      label: 'Volgorde',
      standard: 'Eerst uit de buurt',
      relevance: say('Past het best bij uw woorden', 'Past het best bij je woorden'),
      afstand: 'Dichtbij eerst',
      gecontroleerd: 'Laatst nagekeken eerst',
    },
    /** Under the choice of an order that needs to know from where. */
    near: {
      label: 'Afstand vanaf',
      choose: 'Kies een dorp of wijk',
      button: 'Gebruik mijn locatie',
      /** Beside the button. */
      privacy: say(
        'Uw locatie blijft op dit apparaat. We bewaren en versturen haar niet.',
        'Je locatie blijft op dit apparaat. We bewaren en versturen haar niet.',
      ),
      title: 'Volgorde en afstand',
      asking: say('Uw apparaat zoekt de locatie.', 'Je apparaat zoekt de locatie.'),
      found: say('De afstanden zijn gemeten vanaf uw locatie.', 'De afstanden zijn gemeten vanaf je locatie.'),
      refused: say(
        'U gaf geen toestemming voor uw locatie. Kies hierboven een dorp of wijk.',
        'Je gaf geen toestemming voor je locatie. Kies hierboven een dorp of wijk.',
      ),
      failed: say(
        'Uw locatie is nu niet te vinden. Kies hierboven een dorp of wijk.',
        'Je locatie is nu niet te vinden. Kies hierboven een dorp of wijk.',
      ),
      first: say(
        'Kies vanaf waar u de afstand wilt weten: een dorp of wijk, of uw locatie.',
        'Kies vanaf waar je de afstand wilt weten: een dorp of wijk, of je locatie.',
      ),
    },
    /** The box above the list. Its label tells it from the search of the whole site, which stands on the same page. */
    search: {
      label: 'Zoek in deze lijst',
      button: 'Zoeken',
      title: 'Zoeken in de sociale kaart',
    },
    filters: {
      title: 'Filters',
      /** How many values are chosen. */
      amount: (count: string) => `(${count})`,
      /** What was searched for, among what is chosen. */
      query: (words: string) => `“${words}”`,
      /** Beside a value that would leave nothing. */
      zero: 'geen resultaten',
      zeroReason: (label: string) =>
        say(
          `“${label}” geeft geen resultaten met wat u al koos. Haal eerst een andere keuze weg.`,
          `“${label}” geeft geen resultaten met wat je al koos. Haal eerst een andere keuze weg.`,
        ),
      /** Of the same when nothing else is chosen. */
      zeroAlone: (label: string) => `“${label}” geeft nu geen resultaten.`,
      /** Above values that must all hold. */
      all: say(
        'Kiest u er meer? Dan ziet u hulp die voor alles wat u kiest geschikt is.',
        'Kies je er meer? Dan zie je hulp die voor alles wat je kiest geschikt is.',
      ),
      show: (count: string) => `Toon ${count}`,
      more: (adds: string, left: string) => `Toon nog ${adds} van ${left}`,
      /** Of a list that could not be filtered. */
      busy: 'Even geduld, de filters laden nog.',
      failed: 'De filters doen het nu niet. De lijst hieronder klopt wel.',
      /** The search of the site did not come; a list is searched without it. */
      plain: say(
        'Een deel van het zoeken doet het nu niet. U ziet alleen waar uw woorden letterlijk in staan.',
        'Een deel van het zoeken doet het nu niet. Je ziet alleen waar je woorden letterlijk in staan.',
      ),
      remove: (label: string) => `Verwijder filter ${label}`,
      clear: 'Wis alle filters',
      chosen: 'Gekozen:',
      /** Of an address with values that do not exist here; what they are is shown as text. */
      dropped: (values: readonly string[]) =>
        `In het adres stond een keuze die hier niet bestaat: ${values.map((value) => `“${value}”`).join(', ')}. Die is weggelaten.`,
      none: 'Met deze keuzes blijft er niets over. Haal een keuze weg, of kijk verder:',
      noneTitle: 'Niets gevonden',
      /** Where nothing is left, to the telephone. */
      call: (number: string) => `Bel ${number}`,
    },
    /** The pages without a script, by the word in their address. */
    lists: {
      thema: {
        all: 'Onderwerpen',
        title: (label: string) => `Hulp en advies: ${label}`,
        description: (count: string, label: string, municipality: string) =>
          `Sociale kaart van ${municipality}, onderwerp ${label}: ${count}. Met leeftijd, kosten, plek en openingstijden.`,
      },
      leeftijd: {
        all: 'Leeftijden',
        title: (label: string) => `Hulp en advies per leeftijd: ${label}`,
        description: (count: string, label: string, municipality: string) =>
          `Sociale kaart van ${municipality}, leeftijd ${label}: ${count}. Met kosten, plek en openingstijden.`,
      },
      plaats: {
        all: 'Dorpen en wijken',
        title: (label: string) => `Hulp en advies in ${label}`,
        description: (count: string, label: string, municipality: string) =>
          `Sociale kaart van ${municipality}, plekken in ${label}: ${count}. Met leeftijd, kosten en openingstijden.`,
      },
      voor: {
        all: 'Voor wie',
        title: (label: string) => `Hulp en advies voor ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
        description: (count: string, label: string, municipality: string) =>
          `Sociale kaart van ${municipality}, voor ${label.charAt(0).toLowerCase()}${label.slice(1)}: ${count}. Met leeftijd, kosten, plek en openingstijden.`,
      },
      functie: {
        all: 'Taken van de gemeente',
        title: (label: string) => `Taak van de gemeente: ${label}`,
        description: (count: string, label: string, municipality: string) =>
          `Sociale kaart van ${municipality}, taak uit de Wmo ${label}: ${count}. Met leeftijd, kosten, plek en openingstijden.`,
      },
    },
    description: (count: string, municipality: string) =>
      `Sociale kaart van ${municipality}: ${count} voor ouders, kinderen en jongeren. Met leeftijd, kosten, plek en openingstijden.`,
    /** Behind the title of every page of a list but the first. */
    page: (title: string, page: number, pages: number) => `${title} (pagina ${String(page)} van ${String(pages)})`,
    pages: 'Pagina’s',
    /** A number in the row of pages. */
    pageNumber: (page: number) => `Pagina ${String(page)}`,
    previous: 'Vorige',
    next: 'Volgende',
    /** Above the links to all lists. */
    choices: 'Kies uit de kaart',
    everything: 'Alles op de kaart',
    /** On the home page. */
    byTopic: 'Bekijk alle hulp per onderwerp',
    organizations: 'Alle organisaties',
    /** Of a portal that has no service yet. */
    empty: {
      title: 'Hier staat nog niets',
      text: say('De kaart is nog leeg. U kunt ons wel bereiken.', 'De kaart is nog leeg. Je kunt ons wel bereiken.'),
    },
    /** What the lines of a card and the rows of a page are called. */
    facts: {
      audience: 'Voor wie',
      age: 'Leeftijd',
      place: 'Waar',
      area: 'Gebied',
      how: 'Hoe',
      cost: 'Kosten',
      referral: 'Verwijzing',
      times: 'Tijden',
      waiting: 'Wachttijd',
      validity: 'Periode',
      level: 'Bedoeld',
      functions: 'Taak van de gemeente',
      languages: 'Talen',
      accessible: 'Toegankelijk',
      provider: 'Van',
    },
    everybody: 'Iedereen',
    /** “Nederlands” stands first; it goes without saying where no other language is spoken. */
    dutch: 'Nederlands',
    places: (count: number) => `Op ${String(count)} plekken`,
    /** Of a card: what nobody wrote down. */
    notKnown: (what: readonly string[]) => `Nog niet bekend: ${what.join(', ').toLowerCase()}.`,
    service: {
      facts: 'In het kort',
      what: 'Meer uitleg',
      start: say('Zo begint u', 'Zo begin je'),
      contact: 'Contact',
      website: 'Website',
      /** Where the service has no number of its own. */
      via: (name: string) => `Via ${name}`,
      otherContact: 'Alle manieren om ons te bereiken',
      whereAndWhen: 'Waar en wanneer',
      where: 'Waar',
      when: 'Wanneer',
      organizations: 'Wie biedt dit aan?',
      themes: 'Meer over',
    },
    organization: {
      reach: 'Contact',
      /** Of its services on the portal. */
      services: 'Hulp en activiteiten',
      together: (names: string) => `Samen met ${names}`,
      locations: 'Hier zijn zij te vinden',
      phoneHours: 'Telefonisch bereikbaar',
      address: 'Adres',
      website: 'Website',
      chat: 'Chatten',
      kvk: 'KvK-nummer',
      oin: 'Overheidsnummer (OIN)',
      when: 'Wanneer bellen?',
    },
    report: {
      title: 'Klopt dit niet?',
      mail: (name: string) => `Mail ${name}`,
      form: 'Meld het online',
      contact: 'Laat het ons weten',
      /** What happens after a report. */
      byContact: say('Op de contactpagina staat hoe u ons bereikt.', 'Op de contactpagina staat hoe je ons bereikt.'),
      next: (name: string) =>
        say(
          `Uw melding komt bij ${name}. Die kijkt het na en verbetert de tekst als dat nodig is.`,
          `Je melding komt bij ${name}. Die kijkt het na en verbetert de tekst als dat nodig is.`,
        ),
      opens: say(
        'Uw eigen mailprogramma gaat open. Het bericht staat al klaar.',
        'Je eigen mailprogramma gaat open. Het bericht staat al klaar.',
      ),
      subject: (name: string) => `Klopt niet: ${name}`,
      body: (name: string, id: string, address: string) =>
        [
          `Dit klopt niet bij “${name}”:`,
          '',
          '',
          '',
          'Laat deze regels staan, dan weten we waar het over gaat:',
          `Nummer: ${id}`,
          `Pagina: ${address}`,
        ].join('\n'),
    },
  };
}

/** The texts of the directory in one language. */
export type DirectoryTexts = ReturnType<typeof directoryNl>;
