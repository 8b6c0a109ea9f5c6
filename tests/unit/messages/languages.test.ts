import { describe, expect, it } from 'vitest';
import { ageText } from '../../../src/directory/age.ts';
import { agendaEn } from '../../../src/messages/agenda.en.ts';
import { agendaNl } from '../../../src/messages/agenda.nl.ts';
import { directoryNl } from '../../../src/messages/directory.nl.ts';
import { helpEn } from '../../../src/messages/help.en.ts';
import { interfaceNl } from '../../../src/messages/interface.nl.ts';
import { languagePageEn } from '../../../src/messages/language-page.en.ts';
import { openingHoursNl } from '../../../src/messages/opening-hours.nl.ts';
import { searchEn } from '../../../src/messages/search.en.ts';
import { searchNl } from '../../../src/messages/search.nl.ts';
import { serviceEn } from '../../../src/messages/service.en.ts';
import type { ServiceTexts } from '../../../src/messages/service-texts.ts';
import { monthIn } from '../../../src/messages/month-names.ts';
import { translatedTexts } from '../../../src/messages/translated-texts.ts';
import { channelLabels } from '../../../src/schemas/services.ts';
import { audienceLabels } from '../../../src/schemas/shared/people.ts';
import { translatedLanguages, type TranslatedLanguage } from '../../../src/schemas/shared/languages.ts';
import { tones } from '../../../src/schemas/shared/tone.ts';
import { faultsOf, leavesOf, type Calls, type Demands } from './support.ts';

const named = { year: 2026, month: 11, day: 26, weekday: 3 };
const all = { weekday: true, month: true, year: true };
const span = { opens: '14:00', closes: '16:30' };

/** Calls of the functions that ask for more than words. */
const hoursCalls: Calls = {
  time: ['09:05'],
  timeRange: [span],
  timeSpan: [span],
  date: [named, all],
  list: [['‹1›', '‹2›', '‹3›']],
  everyWeek: [[1]],
  everyFewWeeks: [3, [1]],
  everyMonth: [-1, 3],
  closedExcept: [['‹1›', '‹2›']],
  validity: ['‹1›', '‹2›'],
  'status.openUntil': ['‹1›', '‹2›'],
};
const frameCalls: Calls = {
  'crisis.facts': [['‹1›', '‹2›']],
  'provenance.fromSeveral': [['national', 'region', 'municipality']],
};
const serviceCalls: Calls = { 'age.years': [4], 'age.months': [6], 'cost.amount': [12.5] };
const pageCalls: Calls = { title: ['everybody'], intro: ['everybody', '‹2›'] };

/** Letters of a language with another script, and the words that stay. */
const scripts: Partial<Record<TranslatedLanguage, Demands['script']>> = {
  uk: { letters: /^[\u0400-\u04ffʼ-]+$/u, words: ['Shift', 'cookie', 'NL', 'OpenStreetMap', 'JavaScript'] },
  ar: { letters: /^[\u0600-\u06ff-]+$/u, words: ['Shift', 'NL', 'OpenStreetMap', 'JavaScript'] },
};

/** Words and signs that are the same in Dutch and in the language. */
const sameAsDutch: Readonly<Record<TranslatedLanguage, readonly string[]>> = {
  en: ['Home', 'Contact', 'Agenda', 'Website', 'Lift', 'open ‹1›', 'In ‹1›'],
  uk: [],
  pl: [],
  tr: [],
  ar: [],
};
/** Of a service, signs and international words. */
const sameOfServices = ['Online', 'Professionals', '‹1› – ‹2›', '12,50 €', '€12,50'];
const commas = [', ', '‹1›, ‹2›.', '‹1› (‹2›)'];

/** The texts of Dutch that a frame in another language has too. */
function frameInDutch(tone: (typeof tones)[number]) {
  const { skipLink, mainNavigation, breadcrumb, navigation, languages, search, exit, exampleBanner, crisis, footer, ...rest } =
    interfaceNl(tone);
  const { adjusted, ...provenance } = rest.provenance;
  expect(adjusted).toBeDefined();
  const own = translatedTexts.en.frame(tone).location;
  return {
    ...{ skipLink, mainNavigation, breadcrumb, navigation, languages, search, exit, exampleBanner, crisis, footer, provenance },
    location: Object.fromEntries(Object.entries(rest.location).filter(([key]) => key in own)),
    accessibility: { title: rest.accessibility.title },
  };
}

const of = (language: TranslatedLanguage, source: Demands['source'], same: readonly string[] = sameAsDutch[language]): Demands => {
  const script = scripts[language];
  return { source, same: [...same, ...commas], ...(script === undefined ? {} : { script }) };
};

describe.each(translatedLanguages)('the texts in %s', (language) => {
  const texts = translatedTexts[language];

  it.each(tones)('around a page are complete, translated, and keep what is put in (%s)', (tone) => {
    const source = leavesOf(frameInDutch(tone), frameCalls);
    expect(source.length).toBeGreaterThan(50);
    expect(faultsOf(leavesOf(texts.frame(tone), frameCalls), of(language, source))).toEqual([]);
  });

  it('of opening hours are complete, translated, and keep what is put in', () => {
    const source = leavesOf(openingHoursNl, hoursCalls);
    expect(source.length).toBeGreaterThan(50);
    const own = leavesOf(texts.hours, hoursCalls).filter(({ path }) => path !== 'language');
    expect(texts.hours.language).toBe(language);
    const numbers = ['9:05', '14:00–16:30'];
    expect(
      faultsOf(
        own,
        of(
          language,
          source.filter(({ path }) => path !== 'language'),
          [...sameAsDutch[language], ...numbers],
        ),
      ),
    ).toEqual([]);
  });

  it.each(tones)('of the page itself are complete, translated, and keep what is put in (%s)', (tone) => {
    // Dutch has no such page; English is the one that all who work on this can read.
    const { searchWords, ...english } = languagePageEn();
    const { searchWords: own, ...page } = texts.page(tone);
    for (const readers of ['everybody', 'youth']) {
      const calls = { ...pageCalls, title: [readers], intro: [readers, '‹2›'] };
      const source = leavesOf(english, calls);
      const same = language === 'en' ? source.map(({ text }) => text) : [];
      expect(faultsOf(leavesOf(page, calls), of(language, source, same))).toEqual([]);
    }
    expect(own.length).toBeGreaterThanOrEqual(searchWords.length - 1);
    expect(page.title('youth')).not.toBe(page.title('everybody'));
  });
});

/** The texts of a service in Dutch, as far as there are any. */
function serviceInDutch(): Partial<ServiceTexts> {
  const { facts, everybody, dutch, age, cost, referral, service } = directoryNl('formal');
  const known = serviceEn();
  const only = (of: object, keys: object) => Object.fromEntries(Object.entries(of).filter(([key]) => key in keys));
  return {
    ...{ everybody, dutch, age, audiences: audienceLabels, channels: channelLabels },
    ...{ facts: only(facts, known.facts), service: only(service, known.service), referral: only(referral, known.referral) },
    cost: { ...only(cost, known.cost), options: { paid: cost.options.paid } },
  } as Partial<ServiceTexts>;
}

describe.each(translatedLanguages)('the texts of a service in %s', (language) => {
  it.each(tones)('are complete, translated, and keep what is put in (%s)', (tone) => {
    const source = leavesOf(serviceInDutch(), serviceCalls);
    expect(source.length).toBeGreaterThan(40);
    const own = translatedTexts[language].service(tone);
    const { title, inDutch, ...rest } = own;
    const same = [...sameAsDutch[language], ...sameOfServices];
    expect(faultsOf(leavesOf(rest, serviceCalls), of(language, source, same))).toEqual([]);
    // Dutch has no such texts.
    const english = { title: serviceEn().title, inDutch: serviceEn().inDutch };
    expect(
      faultsOf(leavesOf({ title, inDutch }), of(language, leavesOf(english), language === 'en' ? Object.values(english) : [])),
    ).toEqual([]);
  });
});

describe.each(translatedLanguages)('the texts of the list of help in %s', (language) => {
  it.each(tones)('are complete, translated, and keep what is put in (%s)', (tone) => {
    // Dutch has no such list; English is the one that all who work on this can read.
    const source = leavesOf(helpEn());
    const same = language === 'en' ? source.map(({ text }) => text) : [];
    expect(faultsOf(leavesOf(translatedTexts[language].help(tone)), of(language, source, same))).toEqual([]);
  });
});

/** The texts of the agenda in Dutch, as far as there are any. */
function agendaInDutch(tone: (typeof tones)[number]) {
  const { statuses, ...texts } = agendaNl(tone);
  const { home, madeOn } = interfaceNl(tone);
  const known = agendaEn();
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([key]) => key in known)),
    statuses: Object.fromEntries(Object.entries(statuses).map(([status, { label }]) => [status, { label }])),
    allPoints: home.allPoints,
    madeOn,
  };
}

describe.each(translatedLanguages)('the texts of the agenda in %s', (language) => {
  it.each(tones)('are complete, translated, and keep what is put in (%s)', (tone) => {
    const calls: Calls = { times: [4, '‹2›'] };
    const source = leavesOf(agendaInDutch(tone), calls);
    expect(source.length).toBeGreaterThan(25);
    const { searchWords, allDays, ...own } = translatedTexts[language].agenda(tone);
    const demands = of(language, source, [...sameAsDutch[language], 'Online']);
    const { script } = demands;
    // Files are called that in every language.
    const withFile: Demands = script === undefined ? demands : { ...demands, script: { ...script, words: [...script.words, 'ics'] } };
    expect(faultsOf(leavesOf(own, calls), withFile)).toEqual([]);
    // Dutch has no such texts.
    const english = leavesOf({ allDays: agendaEn().allDays });
    expect(faultsOf(leavesOf({ allDays }), of(language, english, language === 'en' ? [allDays] : []))).toEqual([]);
    expect(searchWords.length).toBeGreaterThanOrEqual(agendaEn().searchWords.length - 1);
    expect(own.times(4, '‹2›')).toContain('4');
  });
});

describe('a month by itself', () => {
  it.each([
    ['nl', 'januari 2027'],
    ['en', 'January 2027'],
    ['uk', 'січень 2027'],
    ['pl', 'styczeń 2027'],
    ['tr', 'Ocak 2027'],
    ['ar', 'يناير 2027'],
  ] as const)('has its own form in %s', (language, title) => {
    expect(monthIn(language, '2027-01')).toBe(title);
  });
});

describe.each(translatedLanguages)('the texts of the page on which one searches in %s', (language) => {
  it.each(tones)('are complete, translated, and keep the places of what was typed and found (%s)', (tone) => {
    const { everywhere, everything, organizations, ...dutch } = searchNl(tone);
    expect([everywhere, everything, organizations]).toHaveLength(3);
    const { traces, ...own } = translatedTexts[language].search(tone);
    const source = leavesOf(dutch);
    expect(source.length).toBeGreaterThan(35);
    expect(faultsOf(leavesOf(own), of(language, source))).toEqual([]);
    // Dutch says that in the texts of another page.
    const english = leavesOf({ traces: searchEn().traces });
    expect(faultsOf(leavesOf({ traces }), of(language, english, language === 'en' ? [searchEn().traces] : []))).toEqual([]);
    const dollars = (leaves: readonly { path: string; text: string }[]) =>
      leaves.filter(({ text }) => text.includes('$')).map(({ path }) => path);
    expect(dollars(leavesOf(own))).toEqual(dollars(source));
  });

  it.each(tones)('say how many there are without a word that depends on it (%s)', (tone) => {
    const { one, many } = translatedTexts[language].search(tone);
    expect(many).toBe(one.replace(/1$/, '%'));
  });
});

describe('ages and amounts', () => {
  it.each([
    ['en', ['4 – 12 years', 'pregnancy – 1 year', '6 months – 4 years', '16 years and older'], '€12.50', '€5'],
    ['uk', ['4 – 12 років', 'вагітність – 1 рік', '6 місяців – 4 роки', '16 років і старше'], '12,50\u00a0€', '5\u00a0€'],
    ['pl', ['4 – 12 lat', 'ciąża – 1 rok', '6 miesięcy – 4 lata', '16 lat i więcej'], '12,50\u00a0€', '5\u00a0€'],
    ['tr', ['4 – 12 yaş', 'hamilelik – 1 yaş', '6 ay – 4 yaş', '16 yaş ve üstü'], '€12,50', '€5'],
    ['ar', ['4 – 12 سنة', 'الحمل – سنة', '6 أشهر – 4 سنوات', '16 سنة فأكثر'], '\u200f12.50\u00a0€', '\u200f5\u00a0€'],
  ] as const)('have the form that belongs to the number in %s', (language, ages, cents, whole) => {
    const { age, cost } = translatedTexts[language].service('formal');
    const of = (from: string, to?: string) => ageText({ from, ...(to === undefined ? {} : { to }) }, age);
    expect([of('4 years', '12 years'), of('-9 months', '1 years'), of('6 months', '4 years'), of('16 years')]).toEqual(ages);
    expect([cost.amount(12.5), cost.amount(5)]).toEqual([cents, whole]);
  });
});

describe('a fault in a translation is found:', () => {
  const source = leavesOf({ a: 'Vandaag open', b: (name: string) => `Bel ${name}`, c: { d: 'Open tot %.% uur' } });
  const faults = (value: object, rest: Partial<Demands> = {}) => faultsOf(leavesOf(value), { source, same: [], ...rest });
  const right = { a: 'Open today', b: (name: string) => `Call ${name}`, c: { d: 'Open until %:%' } };

  it.each([
    ['none', right, []],
    ['a text that is missing', { a: right.a, c: right.c }, ['b is missing']],
    ['a text that nobody asks for', { ...right, e: 'More' }, ['e is no text of the source']],
    ['a text that is empty', { ...right, a: ' ' }, ['a is empty']],
    ['a text left in Dutch', { ...right, a: 'Vandaag open' }, ['a is not translated: Vandaag open', 'a has a word of Dutch: Vandaag open']],
    ['a word left in Dutch', { ...right, a: 'Open elke Monday' }, ['a has a word of Dutch: Open elke Monday']],
    ['a name that got lost', { ...right, b: (name: string) => name.slice(0, 0) + 'Call us' }, ['b lost ‹1›']],
    ['a place for a time that got lost', { ...right, c: { d: 'Open until %' } }, ['c.d has another number of %']],
  ])('%s', (_what, value, found) => {
    expect(faults(value)).toEqual(found);
  });

  it('a word in other letters', () => {
    const script = { letters: /^[\u0400-\u04ff]+$/u, words: ['Shift'] };
    expect(faults({ ...right, a: 'Натисніть Shift today' }, { script }).filter((fault) => fault.startsWith('a '))).toEqual([
      'a has a word in other letters: today',
    ]);
  });
});

describe('words that follow a number', () => {
  // Texts speak of no number but this one, which takes another form in most of these languages.
  it.each([
    ['en', ['every two weeks on Tuesday', 'every three weeks on Tuesday', 'every four weeks on Tuesday']],
    ['uk', ['раз на два тижні у вівторок', 'раз на три тижні у вівторок', 'раз на чотири тижні у вівторок']],
    ['pl', ['raz na dwa tygodnie we wtorek', 'raz na trzy tygodnie we wtorek', 'raz na cztery tygodnie we wtorek']],
    ['tr', ['her iki haftada bir salı', 'her üç haftada bir salı', 'her dört haftada bir salı']],
    ['ar', ['كل أسبوعين يوم الثلاثاء', 'كل ثلاثة أسابيع يوم الثلاثاء', 'كل أربعة أسابيع يوم الثلاثاء']],
  ] as const)('have the right form in %s', (language, phrases) => {
    expect([2, 3, 4].map((interval) => translatedTexts[language].hours.everyFewWeeks(interval, [1]))).toEqual(phrases);
  });
});
