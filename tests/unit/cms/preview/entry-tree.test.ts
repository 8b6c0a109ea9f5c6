import { describe, expect, test } from 'vitest';
import { previewNl } from '../../../../cms/preview/preview.nl.ts';
import { el } from '../../../../cms/preview/tree/preview-tree.ts';
import { preview, withClass, withTag, words } from './support.ts';

const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' };

const location = {
  name: 'Inloop Elst',
  kind: 'walk-in',
  summary: 'Loop binnen.',
  hostBuilding: 'De Plataan',
  address: { addressLocality: 'Elst' },
  hours: { weekly: [thursday], exceptions: [{ date: '2026-12-03', reason: 'Studiedag' }] },
  directions: 'Bij de bus.',
  accessibility: { wheelchair: true, lift: false },
  organizations: ['stuw'],
  checkedOn: '2026-11-02',
};

describe('a place', () => {
  const nodes = preview('locations', location);
  const said = words(nodes);

  test('has its name, when it is in words, where it is, and its parts', () => {
    expect(withTag(nodes, 'h1')).toEqual([el('h1', { class: 'nl-heading nl-heading--level-1' }, 'Inloop Elst')]);
    for (const line of [
      'Elke donderdag van 14.00 tot 16.00 uur.',
      'Een afspraak is niet nodig.',
      'In De Plataan',
      'Bij de bus.',
      'Rolstoel: ja',
      'Lift: nee',
    ])
      expect(said).toContain(line);
    expect(said).toContain('Naam van organizations/stuw');
    expect(said).toContain('Gecontroleerd op 2 november 2026.');
    expect(withClass(nodes, 'location-details__notice').map((one) => words([one]))).toEqual([
      expect.stringContaining('donderdag 3 december: gesloten (Studiedag)'),
    ]);
  });

  test('has a week of seven days, of which the open ones are marked', () => {
    const days = withTag(nodes, 'tbody').flatMap(({ children }) => children);
    expect(days.map((day) => words([day]))[5]).toBe('donderdag 26 november14.00–16.00');
    expect(days).toHaveLength(7);
    expect(days.filter((day) => typeof day === 'object' && day.attributes['data-open'] === '')).toHaveLength(1);
  });

  test('of which the hours are wrong says that, and the rest stays', () => {
    const wrong = preview('locations', { ...location, hours: { weekly: 'donderdag' } });
    expect(words(wrong)).toContain(previewNl.hoursWrong);
    expect(withTag(wrong, 'table')).toEqual([]);
    expect(words(wrong)).toContain('Bij de bus.');
  });

  test('of which one row is not right yet has the others', () => {
    const half = words(preview('locations', { ...location, hours: { weekly: [thursday, { day: 'friday' }] } }));
    expect(half).toContain(previewNl.hoursPartly);
    expect(half).toContain('Elke donderdag');
  });

  test('of which the hours are not known says why and whom to call', () => {
    const unknown = words(preview('locations', { ...location, hours: { unknown: 'Het rooster komt nog.' } }));
    expect(unknown).toContain('De tijden zijn nog niet bekend');
    expect(unknown).toContain('Bel eerst: 0800-1234');
  });
});

test.each([
  ['locations', previewNl.noName],
  ['services', previewNl.noName],
  ['organizations', previewNl.noName],
  ['news', previewNl.noTitle],
  ['events', previewNl.noTitle],
  ['articles', previewNl.noTitle],
  ['pages', previewNl.noTitle],
  ['experiences', previewNl.noTitle],
  ['campaigns', previewNl.noTitle],
  ['questions', previewNl.noQuestion],
  ['polls', previewNl.noQuestion],
] as const)('a new entry of %s says %s softly', (collection, expected) => {
  for (const data of [{}, { name: '', title: '', question: '' }, { name: 7, title: null, question: [] }]) {
    const nodes = preview(collection, data);
    expect(withClass(nodes, 'preview-missing').map((one) => words([one]))).toContain(expected);
    expect(words(nodes)).not.toContain('kan hier niet getoond worden');
  }
});

test('a service has its facts, how to begin and its text one level down', () => {
  const nodes = preview('services', {
    name: 'Home-Start',
    summary: 'Een vrijwilliger komt langs.',
    audiences: ['parents'],
    age: { from: '0 years', to: '6 years' },
    cost: { free: true },
    referral: { needed: true, by: 'De huisarts' },
    channels: ['home', 'phone'],
    application: 'Bel ons.',
    organizations: ['stuw'],
    locations: [{ location: 'elst', hours: { weekly: [thursday] } }, { location: 'herveld' }],
    body: '## Wat is het?\n\nHulp thuis.',
  });
  expect(withTag(nodes, 'dd').map((one) => words([one]))).toEqual([
    'Ouders en opvoeders',
    'Van 0 tot en met 6 jaar',
    'Gratis',
    'Verwijzing nodig van de huisarts',
    'Thuis, bellen',
  ]);
  expect(withClass(withClass(nodes, 'prose'), 'nl-heading--level-3').map(({ tag }) => tag)).toEqual(['h3']);
  expect(withClass(nodes, 'location-card').map((one) => words([one]))).toEqual([
    expect.stringMatching(/^Naam van locations\/elst.*Elke donderdag/),
    expect.stringContaining(previewNl.placeTimes),
  ]);
  expect(words(nodes)).toContain('Zo begint uBel ons.');
});

test('a message has its day, its picture and its text', () => {
  const nodes = preview('news', {
    title: 'Nieuw in [[gemeente]]',
    summary: 'Kort.',
    publishFrom: '2026-11-09',
    image: { src: 'media/deur.jpg', alt: '' },
    body: 'Kom langs in [[gemeente]].',
    themes: ['opvoeden'],
  });
  expect(words(nodes)).toMatch(/^Nieuw in VoorbeelddamGeplaatst op 9 november 2026Kort\.Kom langs in Voorbeelddam\./);
  expect(withTag(nodes, 'img')[0]?.attributes).toMatchObject({ src: '/beheer/media/deur.jpg', class: 'page-picture' });
  expect(withClass(nodes, 'tag-list__tag').map((one) => words([one]))).toEqual(['Naam van themes/opvoeden']);
});

test('a picture that is on another website is not fetched', () => {
  const nodes = preview('news', { title: 'Nieuws', image: { src: 'https://voorbeeld.nl/x.jpg', alt: 'x' } });
  expect(withTag(nodes, 'img')).toEqual([]);
  expect(words(nodes)).toContain(previewNl.noPicture);
});

describe('an event', () => {
  const event = {
    title: 'Cursus',
    summary: 'Vier avonden.',
    kind: 'course',
    when: { sessions: [{ date: '2027-03-02', opens: '20:00', closes: '21:30' }] },
    location: 'elst',
    organizer: 'ggd',
    audiences: ['parents'],
    cost: { free: false, amount: 12.5 },
    registration: { needed: true, email: 'info@voorbeeld.nl', until: '2027-02-20' },
    body: 'Kom ook.',
  };

  test('says when, where, what it costs and how to enrol', () => {
    const said = words(preview('events', event));
    for (const line of [
      'dinsdag 2 maart 2027, van 20.00 tot 21.30 uur',
      'Naam van locations/elst',
      '€ 12,50',
      'info@voorbeeld.nl',
      'Aanmelden kan tot en met 20 februari 2027.',
    ])
      expect(said).toContain(line);
  });

  test('that does not go on says that, and not how to enrol', () => {
    const said = words(preview('events', { ...event, status: 'cancelled' }));
    expect(said).toContain('Dit gaat niet door.');
    expect(said).not.toContain('info@voorbeeld.nl');
  });

  test('without a time, or with a wrong one, says so', () => {
    expect(words(preview('events', { ...event, when: undefined }))).toContain(previewNl.hoursMissing);
    expect(words(preview('events', { ...event, when: [] }))).toContain(previewNl.hoursWrong);
  });
});

test('an article has its short answer, for whom it is, and its text', () => {
  const nodes = preview('articles', {
    title: 'Mijn baby huilt',
    summary: 'Dat is gewoon.',
    audiences: ['parents'],
    relatedServices: ['homestart'],
    body: '<Tip>\nBel.\n</Tip>',
  });
  expect(words(nodes)).toMatch(/^Mijn baby huiltDat is gewoon\.Ouders en opvoedersTipBel\./);
  expect(words(nodes)).toContain('Hulp in de buurtNaam van services/homestart');
});

test('a poll has its answers and what was counted', () => {
  const poll = {
    question: 'Welke dag?',
    options: [{ id: 'ma', label: 'Maandag', votes: 3 }, { id: 'di', label: 'Dinsdag', votes: 1 }, {}],
    closesOn: '2026-12-01',
  };
  const nodes = preview('polls', poll);
  expect(withTag(nodes, 'input')).toHaveLength(2);
  expect(withClass(nodes, 'poll-card__label').map((one) => words([one]))).toEqual([
    'Maandag 3 stemmen, 75 procent',
    'Dinsdag 1 stem, 25 procent',
  ]);
  expect(words(nodes)).toContain('U kunt stemmen tot en met 1 december 2026.');
  expect(words(preview('polls', { ...poll, closesOn: '2026-11-01' }))).toContain('Stemmen kon tot en met 1 november 2026.');
});
