import type { Event, EventStatus } from '../schemas/events.ts';
import type { Site } from '../schemas/site.ts';

/** The Dutch texts of the agenda, in the way a portal speaks to its reader: “u” or “je”. */
export function agendaNl(tone: Site['tone']) {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Agenda',
    intro: (municipality: string) => `Cursussen, ouderavonden en andere bijeenkomsten in ${municipality}.`,
    description: (municipality: string) => `Cursussen en bijeenkomsten in ${municipality}: wanneer, waar, voor wie en wat het kost.`,
    /** Where one can walk in. */
    walkIn: {
      title: 'Binnenlopen',
      text: say(
        'Hier kunt u zo naar binnen lopen. Een afspraak is niet nodig.',
        'Hier kun je zo naar binnen lopen. Een afspraak is niet nodig.',
      ),
      /** Behind the intro of an agenda that has more than this. */
      also: say('U ziet ook waar u kunt binnenlopen.', 'Je ziet ook waar je kunt binnenlopen.'),
      /** The intro of an agenda that has nothing but this. */
      intro: (municipality: string) =>
        say(`Waar en wanneer u kunt binnenlopen in ${municipality}.`, `Waar en wanneer je kunt binnenlopen in ${municipality}.`),
      /** What folds out: days further ahead. */
      more: 'Meer dagen',
      calendar: 'Inlooptijden (ics)',
    },
    about: (theme: string) => `Agenda: ${theme}`,
    for: (audience: string) => `Agenda voor ${audience.charAt(0).toLowerCase()}${audience.slice(1)}`,
    /** Leads to the whole agenda. */
    all: 'De hele agenda',
    lists: { thema: 'Per onderwerp', voor: 'Voor wie' },
    /** Views of the list. */
    views: { label: 'Laat zien', all: 'Alles', today: 'Vandaag', week: 'Deze week', month: 'Deze maand' },
    count: { one: '1 keer iets te doen', many: '% keer iets te doen', none: 'Niets te doen' },
    /** A list in which nothing is left. */
    empty: {
      title: 'Er staat nu niets op de agenda',
      text: say(
        'Een vraag stellen kan wel. Kijk wanneer en hoe u ons bereikt.',
        'Een vraag stellen kan wel. Kijk wanneer en hoe je ons bereikt.',
      ),
    },
    emptyView: 'In deze periode is er niets. Kies een langere periode.',
    contact: say('Zo bereikt u ons', 'Zo bereik je ons'),
    subscribe: {
      title: say('In uw eigen agenda', 'In je eigen agenda'),
      text: say(
        'Neem de agenda over in uw telefoon of computer. Verandert er hier iets? Dan verandert het daar ook.',
        'Neem de agenda over in je telefoon of computer. Verandert er hier iets? Dan verandert het daar ook.',
      ),
      link: 'Agendabestand (ics)',
    },
    /** Of a course: how often, and when the last time is. */
    times: (count: number, last: string) => `${String(count)} keer, de laatste keer op ${last}`,
    online: 'Online',
    statuses: {
      full: { label: 'Vol', text: 'Er is geen plek meer.' },
      'waiting-list': { label: 'Wachtlijst', text: 'Er is nu geen plek. Er is een wachtlijst.' },
      cancelled: { label: 'Gaat niet door', text: 'Dit gaat niet door.' },
    } satisfies Record<Exclude<EventStatus, 'scheduled'>, { label: string; text: string }>,
    kinds: { course: 'Cursus', meeting: 'Bijeenkomst' } satisfies Record<Event['kind'], string>,
    over: 'Dit is geweest.',
    /** Behind a time. */
    passed: 'geweest',
    begun: say('Deze cursus is al begonnen. Vraag of u nog mee kunt doen.', 'Deze cursus is al begonnen. Vraag of je nog mee kunt doen.'),
    /** Of a course in which there is no place. */
    begunFull: 'Deze cursus is al begonnen.',
    stillJoin: say(
      'Deze cursus is al begonnen. U kunt nog meedoen: meld u hieronder aan.',
      'Deze cursus is al begonnen. Je kunt nog meedoen: meld je hieronder aan.',
    ),
    /** On a card, of a course that has begun. */
    canJoin: 'Al begonnen, meedoen kan nog',
    when: 'Wanneer',
    where: 'Waar',
    facts: { title: 'In het kort', audience: 'Voor wie', age: 'Leeftijd', cost: 'Kosten', kind: 'Soort' },
    sessions: 'Alle data',
    organizer: 'Wie organiseert dit?',
    join: 'Online meedoen',
    registration: {
      title: 'Aanmelden',
      /** By what one can do: that, until when, and what holds after the last day. */
      kinds: {
        needed: {
          text: say('U moet zich aanmelden.', 'Je moet je aanmelden.'),
          until: (date: string) => `Aanmelden kan tot en met ${date}.`,
          closed: 'Aanmelden kan niet meer.',
        },
        optional: {
          text: 'Aanmelden hoeft niet.',
          until: (date: string) => `Aanmelden kan wel, tot en met ${date}.`,
          closed: 'Aanmelden hoeft niet.',
        },
        'waiting-list': {
          text: say('U kunt zich aanmelden voor de wachtlijst.', 'Je kunt je aanmelden voor de wachtlijst.'),
          until: (date: string) => `Dat kan tot en met ${date}.`,
          closed: 'Aanmelden voor de wachtlijst kan niet meer.',
        },
        full: { text: 'Aanmelden kan niet meer.', until: () => '', closed: 'Aanmelden kan niet meer.' },
      },
      form: say('Meld u aan', 'Meld je aan'),
      waiting: 'Kom op de wachtlijst',
    },
    calendar: 'Zet in mijn agenda',
    themes: 'Onderwerpen',
    /** On other pages. */
    coming: 'Binnenkort te doen',
    /** In a calendar file. */
    file: {
      name: (portal: string) => `Agenda ${portal}`,
      about: (portal: string, subject: string) => `Agenda ${portal}: ${subject}`,
      cancelled: (title: string) => `Gaat niet door: ${title}`,
      status: (text: string) => `Let op: ${text}`,
    },
    noTimes: 'De datum is nog niet bekend.',
  };
}

/** The texts of {@link agendaNl}. */
export type AgendaTexts = ReturnType<typeof agendaNl>;
