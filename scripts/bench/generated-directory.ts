/**
 * A municipality with as many services, organisations and places as asked for: the same for the same numbers, on every machine. Names are
 * made of common words and of words that mean nothing, as much of each as in a real list, so that sizes after compression are real too.
 * None of them is a person, an organisation or an address.
 */
import type { Portal } from '../../src/portal/portal.ts';
import type { PortalEntry } from '../../src/portal/portal-entry.ts';
import { createCalendar } from '../../src/opening-hours/calendar.ts';
import { localDate } from '../../src/opening-hours/local-date.ts';
import { collectionNames, type CollectionName } from '../../src/schemas/collection-names.ts';
import { collections, type LayerName } from '../../src/schemas/collections.ts';
import type { LocationInput } from '../../src/schemas/locations.ts';
import { municipalitySchema } from '../../src/schemas/municipality.ts';
import { organizationKinds, type OrganizationInput } from '../../src/schemas/organizations.ts';
import { channels, type ServiceInput } from '../../src/schemas/services.ts';
import type { HoursInput } from '../../src/schemas/shared/hours.ts';
import { audiences } from '../../src/schemas/shared/people.ts';
import { slugify } from '../../src/schemas/shared/id.ts';
import { weekdays } from '../../src/schemas/shared/weekday.ts';
import { wmoFunctions } from '../../src/schemas/shared/wmo.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import type { ThemeInput } from '../../src/schemas/themes.ts';

/** How much is made. */
export interface DirectorySize {
  services: number;
  organizations: number;
  locations: number;
}

/** Entries as editors write them, by id; what comes from another layer than the municipality is in `layers`. */
export interface GeneratedDirectory {
  themes: Map<string, ThemeInput>;
  organizations: Map<string, OrganizationInput>;
  locations: Map<string, LocationInput>;
  services: Map<string, ServiceInput>;
  /** The layer of each service. */
  layers: Map<string, LayerName>;
}

const wordsOf = (text: string) => text.split(' ');

const kinds = wordsOf(
  'cursus training inloop spreekuur gespreksgroep hulp advies begeleiding steun lotgenotengroep huisbezoek telefoonlijn chat workshop ' +
    'ouderavond opvang speelgroep taalles maatje buddy vrijwilliger bijeenkomst coaching onderzoek vaccinatie weerbaarheidstraining ' +
    'themabijeenkomst gezinshulp kraamzorg logeeropvang huiswerkhulp sportgroep knutselmiddag eetgroep wandelgroep mentor bemiddeling',
);
const topics = wordsOf(
  'slapen huilen eten opvoeden pesten faalangst scheiding geld schulden school leren gamen puberteit alcohol drugs rouw verlies adhd ' +
    'autisme zwangerschap borstvoeding bevalling spelen bewegen gezondheid gewicht angst somberheid zelfvertrouwen vriendschap ruzie ' +
    'grenzen relaties seksualiteit wonen werk bijbaan taal vluchten mantelzorg stiefgezin pleegzorg adoptie handicap medicijnen',
);
const people = wordsOf(
  'ouders vaders moeders baby’s peuters kinderen tieners jongeren meisjes jongens gezinnen brusjes grootouders leraren',
);
const verbs = wordsOf('praten oefenen leren ontdekken vragen delen kijken luisteren maken rusten groeien helpen ontmoeten kiezen');
const syllables = wordsOf('ba bel bor de dra el fa gro hi jor ka kel lo lun ma mer no ol pa ra ril sa ster ta tor u va ven wi zo');
const languages = ['en', 'uk', 'pl', 'tr', 'ar', 'fr', 'de', 'ti', 'so'];

/** Makes the entries. */
export function generateDirectory(size: DirectorySize): GeneratedDirectory {
  // A fixed sequence (a linear congruential generator); its high bits are the good ones.
  let seed = 20_261_121;
  const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const below = (limit: number) => Math.floor(next() * limit);
  const chance = (share: number) => next() < share;
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(list: readonly T[], most: number, least = 0): T[] => {
    const wanted = least + below(most - least + 1);
    return [...new Set(Array.from({ length: wanted }, () => one(list)))];
  };
  const word = () => Array.from({ length: 2 + below(2) }, () => one(syllables)).join('');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const unique = (taken: ReadonlyMap<string, unknown>, name: string) => {
    const id = slugify(name);
    if (!taken.has(id)) return id;
    let number = 2;
    while (taken.has(`${id}-${String(number)}`)) number++;
    return `${id}-${String(number)}`;
  };
  const day = (back: number) => localDate(Date.UTC(2026, 10, 21) - below(back) * 86_400_000);
  // Most entries were checked in the last year, some long ago.
  const checkedOn = () => (chance(0.85) ? day(360) : chance(0.7) ? day(720) : day(1500));
  const time = (from: number, to: number) => `${String(from + below(to - from)).padStart(2, '0')}:${one(['00', '00', '15', '30', '45'])}`;
  const weekly = () =>
    some(weekdays.slice(0, 6), 5, 1).flatMap((weekday) => [
      { day: weekday, opens: time(8, 12), closes: time(12, 15) },
      ...(chance(0.4) ? [{ day: weekday, opens: time(15, 17), closes: time(17, 21) }] : []),
    ]);
  const hours = (): HoursInput => {
    const kind = next();
    if (kind < 0.12) return { unknown: 'De tijden zijn nog niet bekend.' };
    if (kind < 0.2) return { appointmentOnly: 'Bel voor een afspraak.' };
    if (kind < 0.21) return { always: true };
    if (kind < 0.3) {
      return { weekly: [{ day: one(weekdays), opens: time(8, 12), closes: time(12, 18), interval: 2, anchor: '2026-11-23' }] };
    }
    if (kind < 0.38) return { monthly: [{ nth: one([1, 2, 3, -1]), day: one(weekdays.slice(0, 5)), opens: '19:00', closes: '21:30' }] };
    return {
      weekly: weekly(),
      schoolHolidays: chance(0.4) ? 'closed' : 'open',
      ...(chance(0.3) && { exceptions: [{ from: '2026-12-21', until: `2027-01-0${String(1 + below(9))}`, reason: 'winterstop' }] }),
    };
  };
  const phrase = () => `${capital(one(verbs))} over ${one(topics)} en ${one(topics)} met ${one(people)}`;
  const many = <T>(count: number, make: (taken: Map<string, T>) => [string, T]) => {
    const map = new Map<string, T>();
    while (map.size < count) map.set(...make(map));
    return map;
  };

  const themes = new Map(
    topics
      .slice(0, 24)
      .map((topic, index) => [
        topic,
        { name: capital(topic), summary: `Vragen over ${topic}.`, audiences: [...audiences], order: index + 1 } satisfies ThemeInput,
      ]),
  );
  const organizations = many<OrganizationInput>(size.organizations, (taken) => {
    const name = `${one(['Organisatie', 'Groep', 'Praktijk', 'Team', 'Vereniging'])} ${capital(word())}${chance(0.4) ? ` ${one(topics)}` : ''}`;
    return [unique(taken, name), { name, kind: one(organizationKinds), description: `${phrase()}.`, checkedOn: checkedOn() }];
  });
  const organizationIds = [...organizations.keys()];
  const towns = Array.from({ length: 14 }, () => `${capital(word())}${one(['dorp', 'dam', 'veen', 'huizen', 'oord'])}`);
  const neighbourhoods = towns.slice(0, 4).flatMap((town) => Array.from({ length: 8 }, () => [town, `${capital(word())}wijk`] as const));
  const locations = many<LocationInput>(size.locations, (taken) => {
    const name = `${one(['Inloop', 'Gebouw', 'Wijkhuis', 'School', 'Centrum', 'Praktijk'])} ${capital(word())}`;
    const [town, neighbourhood] = chance(0.6) ? one(neighbourhoods) : ([one(towns), undefined] as const);
    const fact = () => (chance(0.4) ? undefined : chance(0.75));
    const facts = Object.entries({ wheelchair: fact(), pushchair: fact(), hearingLoop: fact(), toilet: fact() });
    return [
      unique(taken, name),
      {
        name,
        kind: one(['walk-in', 'consultation', 'office', 'school']),
        address: { addressLocality: town },
        ...(neighbourhood === undefined ? {} : { neighbourhood }),
        ...(chance(0.92) && { position: { lat: 52.15 + next() * 0.2, lon: 6 + next() * 0.3, approximate: chance(0.3) } }),
        hours: hours(),
        accessibility: Object.fromEntries(facts.filter(([, value]) => value !== undefined)),
        checkedOn: checkedOn(),
      },
    ];
  });
  const locationIds = [...locations.keys()];
  const layers = new Map<string, LayerName>();
  const age = () => {
    const from = below(18);
    return {
      ...(chance(0.9) && { from: `${String(from)} years` }),
      ...(chance(0.85) && { to: `${String(from + below(24 - from))} years` }),
    };
  };
  const services = many<ServiceInput>(size.services, (taken) => {
    const proper = chance(0.45) ? ` ${capital(word())}` : '';
    const name = `${capital(one(kinds))} ${one(topics)}${proper}${chance(0.35) ? ` voor ${one(people)}` : ''}`;
    // An id outlives the name it was made from.
    const id = unique(taken, chance(0.3) ? `${one(kinds)} ${word()}` : name);
    layers.set(id, chance(0.75) ? 'municipality' : chance(0.7) ? 'region' : 'national');
    const places = chance(0.8) ? some(locationIds, 3, 1) : [];
    return [
      id,
      {
        name,
        summary: `${phrase()}. ${capital(one(kinds))} ${one(['bij u in de buurt', 'van een vrijwilliger', 'op school', 'elke week', 'in een kleine groep'])}.`,
        organizations: some(organizationIds, 2, 1),
        locations: places.map((location) => ({ location, ...(chance(0.2) && { hours: hours() }) })),
        ...(places.length === 0 && chance(0.7) ? { hours: hours() } : {}),
        themes: some([...themes.keys()], 4, 1),
        audiences: some(audiences, 3, 1),
        ...(chance(0.8) && { age: age() }),
        wmoFunctions: some(wmoFunctions, 2),
        ...(chance(0.7) && { cost: chance(0.75) ? { free: true } : { free: false, amount: 0.5 * (1 + below(120)) } }),
        ...(chance(0.75) && {
          referral: chance(0.7) ? { needed: false } : { needed: true, by: one(['De huisarts', 'De jeugdarts', 'School', 'Het wijkteam']) },
        }),
        channels: some(channels, 3, 1),
        languages: chance(0.15) ? some(languages, 3, 1) : [],
        ...(chance(0.1) && { waitingTime: `ongeveer ${String(2 + below(11))} weken` }),
        ...(chance(0.02) && { alert: `${capital(one(verbs))} gaat deze maand niet door.` }),
        synonyms: some([...topics, ...kinds], 5).concat(chance(0.5) ? [word()] : []),
        checkedOn: checkedOn(),
      },
    ];
  });
  return { themes, organizations, locations, services, layers };
}

/** The entries as one portal has them, at an instant (epoch milliseconds). */
export function generatedPortal(generated: GeneratedDirectory, now = Date.UTC(2026, 10, 21, 9)): Portal {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, new Map<string, unknown>()])) as unknown as Portal['entries'];
  for (const name of ['themes', 'organizations', 'locations', 'services'] as const) {
    const target = entries[name] as Map<string, PortalEntry<CollectionName>>;
    for (const [id, input] of generated[name]) {
      const layer = generated.layers.get(id) ?? 'municipality';
      target.set(id, { id, data: collections[name].schema.parse(input), html: '', layer, layers: [layer], files: [] });
    }
  }
  const municipality = municipalitySchema.parse({
    name: 'Meetgemeente',
    region: 'meetregio',
    area: { center: { lat: 52.25, lon: 6.15 }, radiusKm: 30 },
    holidays: { schoolRegion: 'midden' },
  });
  const site = siteSchema.parse({
    name: 'Meetportal',
    shortName: 'Meetportal',
    article: 'de',
    tagline: 'Om te meten',
    url: 'https://meetportal.example',
    audiences: [...audiences],
    theme: 'theme',
    phone: { number: '088-0000000' },
    editorialContact: { name: 'de redactie' },
  });
  return {
    id: 'meetportal',
    site,
    theme: {} as Portal['theme'],
    municipality: { ...municipality, id: 'meetgemeente' },
    media: {},
    now,
    today: localDate(now),
    calendar: createCalendar(municipality.holidays),
    entries,
  };
}
