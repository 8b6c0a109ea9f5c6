import { expect, it } from 'vitest';
import { entryFormat } from '../../../../cms/formats/entry-format.ts';
import { collections } from '../../../../src/schemas/collections.ts';

it('a new entry is written as the content is', () => {
  const data = {
    checkedOn: '2026-11-02',
    hidden: false,
    topics: ['Slapen', '112 bellen bij nood', 'Nee'],
    synonyms: ['huil baby', 'nachtrust'],
    organizations: ['ggd-testland'],
    hours: {
      schoolHolidays: 'open',
      publicHolidays: 'closed',
      weekly: [{ closes: '12:00', opens: '09:00', day: 'monday', interval: 1, byAppointment: false, note: '' }],
      note: 'Kom gerust.\nOok later.',
    },
    phone: '0612345678',
    email: 'a@b.nl',
    website: 'https://b.nl/',
    position: { approximate: true, lon: 5, lat: 52.25 },
    address: { addressLocality: 'Elst', postalCode: '6661 AB', streetAddress: undefined },
    audiences: ['parents', 'youth'],
    summary: '',
    kind: 'walk-in',
    name: 'Ja: de inloop',
    eigen: true,
  };
  expect(entryFormat(collections.locations.schema, 'yaml').toFile(data)).toBe(`name: "Ja: de inloop"
kind: walk-in
audiences: [parents, youth]
synonyms: [huil baby, nachtrust]
address:
  postalCode: "6661 AB"
  addressLocality: Elst
position:
  lat: 52.25
  lon: 5
  approximate: true
hours:
  weekly:
    - day: monday
      opens: "09:00"
      closes: "12:00"
  note: |-
    Kom gerust.
    Ook later.
organizations: [ggd-testland]
topics:
  - Slapen
  - 112 bellen bij nood
  - Nee
phone: "0612345678"
email: "a@b.nl"
website: "https://b.nl/"
checkedOn: "2026-11-02"
eigen: true
`);
});

it('a new entry with front matter has its body last', () => {
  const { toFile } = entryFormat(collections.services.schema, 'md');
  expect(toFile({ body: '\nTekst.\n\n', name: 'Huilen', locations: [{ location: 'centrum', note: '' }] })).toBe(
    '---\nname: Huilen\nlocations:\n  - location: centrum\n---\n\nTekst.\n',
  );
  expect(toFile({ name: 'Huilen', body: ' ' })).toBe('---\nname: Huilen\n---\n');
});

it('a required field in which nothing stands is written, so that validation tells of it', () => {
  const { toFile } = entryFormat(collections.polls.schema, 'yaml');
  expect(toFile({ question: '', options: [], audiences: [] })).toBe('question: ""\noptions: []\naudiences: []\n');
});
