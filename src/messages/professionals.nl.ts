import type { PathwayKind } from '../schemas/pathways.ts';
import type { WmoFunction } from '../schemas/shared/wmo.ts';
import type { Site } from '../schemas/site.ts';

/** The Dutch texts of the pages for professionals, in the way a portal speaks to its reader: “u” or “je”. */
export function professionalsNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Voor professionals',
    intro: (municipality: string) =>
      say(
        `Werkt u met kinderen, jongeren of ouders in ${municipality}? Hier staat wie wat doet, en bij wie u terechtkunt.`,
        `Werk je met kinderen, jongeren of ouders in ${municipality}? Hier staat wie wat doet, en bij wie je terechtkunt.`,
      ),
    synonyms: ['leraar', 'leerkracht', 'hulpverlener', 'beroepskracht', 'huisarts', 'samenwerken', 'ketenpartner'],
    pages: 'Kies een onderwerp',
    read: 'Lezen over samenwerken',
    more: 'Meer voor professionals',
    /** On a page that is for professionals alone. */
    all: 'Alles voor professionals',
    /** Number of services. */
    count: (count: number) => (count === 1 ? '1 vorm van hulp' : `${String(count)} vormen van hulp`),
    allOf: (count: number, task: string) => `Alle ${String(count)} bij ${task.toLowerCase()}`,
    rest: (count: number) => `en nog ${String(count)}`,
    of: (task: string) => `bij ${task.toLowerCase()}`,
    forProfessionals: (count: number) =>
      count === 1 ? 'Bekijk de hulp die er voor professionals is' : `Bekijk alle hulp voor professionals (${String(count)})`,
    functions: {
      title: 'De vijf functies',
      intro: (municipality: string) =>
        `Een gemeente heeft vijf taken bij opvoeden en opgroeien. Per taak staat hier wat er in ${municipality} is.`,
      synonyms: ['wmo', 'functies', 'taken van de gemeente', 'basismodel'],
      none: 'Bij deze taak staat nog niets op deze website.',
      what: {
        information: 'Wie een vraag heeft over opvoeden of opgroeien, krijgt antwoord. Dat geldt voor ouders, jongeren en professionals.',
        signalling: 'Mensen rond een kind merken op tijd dat het niet goed gaat. In plannen heet dit signalering.',
        guidance: 'Eerst wordt duidelijk wat er speelt. Daarna helpt iemand een gezin naar de hulp die past.',
        'pedagogical-help': 'Een paar gesprekken, een cursus of steun thuis. In plannen heet dit licht pedagogische hulp.',
        'care-coordination': 'Helpen er meer mensen? Dan werken zij volgens één plan, en iemand houdt het overzicht.',
      } satisfies Record<WmoFunction, string>,
    },
    provisions: {
      title: 'Overzicht van de hulp',
      intro: (municipality: string) => `Alle hulp in ${municipality}, per taak van de gemeente en per zwaarte.`,
      synonyms: ['matrix', 'voorzieningen', 'aanbod', 'zwaarte', 'overzicht van voorzieningen'],
      caption: 'Hulp per taak en per zwaarte',
      corner: 'Taak',
      unknownLevel: 'Zwaarte niet bekend',
      none: 'Geen',
      explanation: 'Een vorm van hulp kan bij meer taken staan.',
      otherwise: (count: number) =>
        count === 1
          ? 'Van 1 vorm van hulp is niet bekend bij welke taak die hoort.'
          : `Van ${String(count)} vormen van hulp is niet bekend bij welke taak ze horen.`,
      directory: 'Alle hulp staat op de sociale kaart',
      empty: 'Er staat nog geen hulp op deze website.',
    },
    calling: {
      title: say('Wie belt u?', 'Wie bel je?'),
      intro: say('Met wie u kunt overleggen, en welk nummer daarbij hoort.', 'Met wie je kunt overleggen, en welk nummer daarbij hoort.'),
      synonyms: ['telefoonnummer', 'bellen voor overleg', 'contactpersoon', 'overleggen', 'bereikbaarheid', 'organisaties'],
      portal: (name: string) => `Bellen met ${name}`,
      organizations: 'Organisaties',
      withNumber: 'Deze organisaties werken samen rond kinderen en gezinnen.',
      without: say(
        'Van deze organisaties staat hier geen nummer. Op hun pagina leest u wat ze doen.',
        'Van deze organisaties staat hier geen nummer. Op hun pagina lees je wat ze doen.',
      ),
      about: (name: string) => `Over ${name}`,
      all: 'Alle organisaties',
      free: 'gratis',
    },
    structure: {
      title: 'De zorgstructuur',
      intro: (municipality: string) => `Zijn er zorgen over een kind of jongere? Zo werken organisaties in ${municipality} samen.`,
      synonyms: ['zorgstructuur', 'zorg per leeftijd', 'overleg over een kind', 'schema'],
      diagram: 'In één oogopslag',
    },
    index: {
      title: 'Werken met de verwijsindex',
      intro: 'In een verwijsindex staat dát iemand betrokken is bij een kind. Wat er aan de hand is, staat er niet in.',
      synonyms: ['match', 'dat-informatie', 'aansluiten'],
      name: 'Naam',
      records: 'Wat staat erin',
      recordsUnknown: 'Dát iemand betrokken is. Welke gegevens erbij staan, is hier niet bekend.',
      not: 'Wat staat er niet in',
      notText: 'Wat er aan de hand is. Geen verhaal, geen oordeel en geen dossier.',
      access: 'Wie mag melden',
      informs: 'Wat ouders en jongeren horen',
      manager: 'Wie beheert de index',
      steps: 'Er is een match. Wat nu?',
      here: 'Deze website is geen verwijsindex. Melden of opzoeken kan hier niet.',
    },
    escalation: {
      title: 'Afstemmen en opschalen',
      intro: 'Helpen er meer mensen bij één gezin? Dit is afgesproken over wie het overzicht houdt, en wie beslist als het vastloopt.',
      synonyms: ['escalatie', 'escalatieladder', 'doorzettingsmacht', 'wie beslist'],
      noLadder: 'Een vaste route met wie er na elkaar beslist, staat hier niet.',
    },
    danger: 'Is een kind nu in gevaar? Wacht dan niet op een overleg en bel 112. Andere hulpnummers staan onderaan deze pagina.',
    lead: {
      care: 'Wie leidt',
      consultation: 'Wie leidt',
      'referral-index': 'Wie leidt',
      coordination: 'Wie leidt',
      escalation: 'Wie beslist',
    } satisfies Record<PathwayKind, string>,
    steps: 'De stappen',
    taking: 'Wie doen mee',
    services: 'Op de sociale kaart',
    reading: 'Lees ook',
  };
}

/** The texts of {@link professionalsNl}. */
export type ProfessionalsTexts = ReturnType<typeof professionalsNl>;
