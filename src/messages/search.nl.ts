import type { Site } from '../schemas/site.ts';

/** Names, descriptions and search words of the pages that every portal has and that no entry describes. */
export function fixedPagesNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    contact: {
      title: 'Contact',
      summary: say(
        'Bel, schrijf of stel uw vraag online. Hier staan ook de hulpnummers.',
        'Bel, schrijf of stel je vraag online. Hier staan ook de hulpnummers.',
      ),
      synonyms: [
        'telefoonnummer',
        'bellen',
        'mailen',
        'bereikbaar',
        'openingstijden telefoon',
        'hulpnummers',
        'vraag stellen',
        'adres',
        'klacht',
      ],
    },
    walkIn: {
      title: 'Binnenlopen zonder afspraak',
      summary: say('Waar en wanneer u kunt binnenlopen met een vraag.', 'Waar en wanneer je kunt binnenlopen met een vraag.'),
      synonyms: ['inloop', 'inlooppunt', 'openingstijden', 'langskomen', 'adressen', 'in de buurt'],
    },
    organizations: {
      title: 'Organisaties',
      summary: 'De organisaties die samenwerken, en wat zij doen.',
      synonyms: ['partners', 'wie doen mee', 'instellingen', 'samenwerken'],
    },
    directory: {
      title: 'Hulp vinden',
      summary: 'De sociale kaart: alle hulp, advies en activiteiten.',
      synonyms: ['sociale kaart', 'overzicht', 'aanbod', 'alle hulp', 'kaart', 'zoeken', 'adressen'],
    },
    ask: {
      title: 'Stel een vraag',
      summary: say('Zo stelt u een vraag, en zo krijgt u antwoord.', 'Zo stel je een vraag, en zo krijg je antwoord.'),
      synonyms: [
        'vraag stellen',
        'vraag sturen',
        'online vraag',
        'bericht sturen',
        'anoniem vragen',
        'chatten',
        'formulier',
        'mailen',
        'e-mail',
      ],
    },
    youth: {
      title: 'Voor jongeren',
      summary: 'Alles op deze site voor jongeren.',
      synonyms: ['jongeren', 'tieners', 'jeugd', 'jongerensite', 'jip'],
    },
    agenda: {
      title: 'Agenda',
      summary: 'Cursussen, ouderavonden en andere bijeenkomsten.',
      synonyms: [
        'activiteiten',
        'cursus',
        'ouderavond',
        'bijeenkomst',
        'wat is er te doen',
        'deze week',
        'dit weekend',
        'evenementen',
        'uitje',
      ],
    },
    /** The agenda of a portal where one can walk in, and without events. */
    walkInAgenda: {
      title: 'Agenda',
      summary: say('De dagen waarop u kunt binnenlopen.', 'De dagen waarop je kunt binnenlopen.'),
      synonyms: [],
    },
    news: {
      title: 'Nieuws',
      summary: 'Wat er nieuw is.',
      synonyms: ['berichten', 'nieuwtjes', 'actueel', 'rss'],
    },
    newsletter: {
      title: 'Nieuwsbrief',
      summary: say('Lees de nieuwsbrieven, of krijg ze in uw mail.', 'Lees de nieuwsbrieven, of krijg ze in je mail.'),
      synonyms: ['nieuwsmail', 'mailing', 'aanmelden nieuwsbrief', 'abonneren', 'afmelden nieuwsbrief'],
    },
    questions: {
      title: 'Vragen en antwoorden',
      summary: say('Dit vragen andere mensen. Misschien staat uw vraag erbij.', 'Dit vragen anderen. Misschien staat jouw vraag erbij.'),
      synonyms: ['veelgestelde vragen', 'faq', 'vragen van anderen', say('vragen van ouders', 'vragen van jongeren')],
    },
    experiences: {
      title: 'Ervaringen',
      summary: 'Jongeren vertellen wat zij meemaakten, en wat hielp.',
      synonyms: ['ervaringsverhalen', 'verhalen van jongeren', 'verhalen van anderen', 'wat anderen meemaken', 'lotgenoten'],
    },
    polls: {
      title: 'Polls',
      summary: say('Geef uw mening, of bekijk de uitslag.', 'Geef je mening, of bekijk de uitslag.'),
      synonyms: ['poll', 'stemmen', 'stelling', 'peiling', 'enquête', 'meedenken', 'meebeslissen'],
    },
    accessibility: {
      title: 'Toegankelijkheid',
      summary: say(
        'Hoe toegankelijk deze website is, en waar u een probleem meldt.',
        'Hoe toegankelijk deze website is, en waar je een probleem meldt.',
      ),
      synonyms: ['toegankelijkheidsverklaring', 'voorlezen', 'slechtziend', 'blind', 'website werkt niet'],
    },
  };
}

/** What people call each kind of page that comes and goes, when its own texts do not say so. */
export const changingWordsNl = {
  course: ['cursus', 'training', 'lessen'],
  meeting: ['bijeenkomst'],
  evening: ['avond', 'informatieavond'],
  parentsEvening: ['ouderavond', 'themaavond'],
  experience: ['verhaal', 'ervaring'],
  poll: ['poll', 'stemmen'],
} as const;

/** The Dutch texts of the page on which one searches. A script puts what it found in the place of % and, where there are two things, of $. */
export function searchNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Zoeken',
    description: say(
      'Zoek hulp, activiteiten, plekken en uitleg op deze site.',
      'Zoek hulp, activiteiten, plekken en uitleg op deze site.',
    ),
    label: say('Waar zoekt u naar?', 'Waar zoek je naar?'),
    /** What stays of a search. */
    remembered: say(
      'Uw browser onthoudt wat u zoekt, ook als u de site verlaat.',
      'Je browser onthoudt wat je zoekt, ook als je de site verlaat.',
    ),
    hint: say(
      'Gewone woorden zijn genoeg, en een typefout geeft niet. Wat u typt, gaat niet naar ons.',
      'Gewone woorden zijn genoeg, en een typefout geeft niet. Wat je typt, gaat niet naar ons.',
    ),
    button: 'Zoeken',
    /** The groups of results. */
    kinds: {
      service: 'Hulp en activiteiten',
      theme: 'Onderwerpen',
      location: 'Plekken',
      organization: 'Organisaties',
      page: 'Pagina’s',
      article: 'Artikelen',
      event: 'Agenda',
      news: 'Nieuws',
    },
    filters: 'Soort',
    all: 'Alles',
    busy: 'Zoeken …',
    one: '1 resultaat voor “$”',
    many: '% resultaten voor “$”',
    none: 'Niets gevonden voor “$”',
    /** From a list in which nothing was found. */
    everywhere: 'Zoek op de hele site',
    showAll: 'Toon alle %',
    corrected: say('U typte “%”. Wij zochten naar “$”.', 'Je typte “%”. We zochten naar “$”.'),
    unknownKind: 'De soort “%” bestaat niet. Hier staat alles.',
    danger: 'Bel iemand die kan helpen',
    dangerText: say('Praat erover. Bel ook als u twijfelt.', 'Praat erover. Bel ook als je twijfelt.'),
    nothing: {
      text: 'Misschien staat het er onder een ander woord.',
      meant: say('Bedoelt u:', 'Bedoel je:'),
      shorter: say(
        'Probeer een korter of een ander woord, zoals u het tegen een buurvrouw zou zeggen.',
        'Probeer een korter of een ander woord, zoals je het tegen een vriend zou zeggen.',
      ),
    },
    failed: {
      title: 'Zoeken op woorden lukt nu niet',
      text: say(
        'Misschien is de verbinding weggevallen. U kunt het straks nog eens proberen, of hieronder zelf kijken.',
        'Misschien is de verbinding weggevallen. Je kunt het straks nog eens proberen, of hieronder zelf kijken.',
      ),
      again: 'Probeer het nog eens',
    },
    withoutScript: {
      title: 'Zoeken op woorden kan hier niet',
      text: say(
        'Daarvoor is JavaScript nodig, en dat staat uit. Met de woorden die u typte, kunnen we dus niets doen. Zo vindt u het ook:',
        'Daarvoor is JavaScript nodig, en dat staat uit. Met de woorden die je typte, kunnen we dus niets doen. Zo vind je het ook:',
      ),
    },
    lists: 'Of kijk zelf rond',
    everything: 'Alle hulp en activiteiten',
    organizations: 'Alle organisaties',
    ways: say('Komt u er niet uit?', 'Kom je er niet uit?'),
    waysText: say('Vraag het ons. Geen vraag is te klein.', 'Vraag het ons. Geen vraag is te klein.'),
  };
}

/** The texts of that page in one language. */
export type SearchTexts = ReturnType<typeof searchNl>;
