import { describe, expect, it, test } from 'vitest';
import { entryFormat, sourceKey } from '../../../../cms/formats/entry-format.ts';
import { collections } from '../../../../src/schemas/collections.ts';
import { contentFile } from './support/content-files.ts';
import { lineChanges } from './support/line-changes.ts';

interface Row {
  day: string;
  opens: string;
  closes: string;
  [key: string]: unknown;
}

interface Location {
  [key: string]: unknown;
  address: Record<string, unknown>;
  hours: { weekly: Row[]; [key: string]: unknown };
  organizations: string[];
  topics: string[];
}

const yaml = entryFormat(collections.locations.schema, 'yaml');

/** What changes in a file when an editor changes the data. */
function changes(text: string, edit: (data: Location) => void): string[] {
  const data = yaml.fromFile(text) as Location;
  edit(data);
  return lineChanges(text, yaml.toFile(data));
}

const centrum = contentFile('locations/centrum.yaml').text;

describe('an editor', () => {
  it('clears an optional field', () => {
    const gone = ['- phone: "088-0000004"'];
    expect(changes(centrum, (data) => (data['phone'] = ''))).toEqual(gone);
    expect(changes(centrum, (data) => (data['phone'] = null))).toEqual(gone);
    expect(changes(centrum, (data) => (data['phone'] = undefined))).toEqual(gone);
  });

  it('clears a required field, which validation then tells', () => {
    expect(changes(centrum, (data) => (data['name'] = ''))).toEqual(['- name: Inloop Centrum', '+ name: ""']);
  });

  it('writes a telephone number, a time and an e-mail address', () => {
    expect(changes(centrum, (data) => (data['phone'] = '0612345678'))).toEqual(['- phone: "088-0000004"', '+ phone: "0612345678"']);
    expect(changes(centrum, ({ hours }) => Object.assign(hours.weekly[0] ?? {}, { opens: '08:30' }))).toEqual([
      '-     - { day: monday, opens: "09:00", closes: "12:00" }',
      '+     - { day: monday, opens: "08:30", closes: "12:00" }',
    ]);
  });

  it('adds a row that looks like the others, without what the form filled in', () => {
    const row = { day: 'friday', opens: '09:00', closes: '12:00', interval: 1, byAppointment: false, note: '', anchor: undefined };
    expect(changes(centrum, ({ hours }) => hours.weekly.push(row))).toEqual(['+     - { day: friday, opens: "09:00", closes: "12:00" }']);
  });

  it('adds a second row below a first one with lines of its own', () => {
    const first = '    - day: monday # de markt\n      opens: "09:00"\n      closes: "12:00"\n';
    const text = `name: Inloop\nhours:\n  weekly:\n${first}  note: Welkom\n`;
    expect(changes(text, ({ hours }) => hours.weekly.push({ day: 'friday', opens: '13:00', closes: '15:00' }))).toEqual([
      '+     - day: friday',
      '+       opens: "13:00"',
      '+       closes: "15:00"',
    ]);
  });

  it('moves and removes rows, each with its comments', () => {
    const rows = ['  # eerste\n  - a # x\n', "  # tweede\n  - 'b'\n", '  - "on"\n'] as const;
    const text = (order: readonly number[]) => `name: Inloop\ntopics:\n${order.map((row) => rows[row]).join('')}phone: "1"\n`;
    const data = yaml.fromFile(text([0, 1, 2]));
    expect(yaml.toFile({ ...data, topics: ['on', 'a', 'b'] })).toBe(text([2, 0, 1]));
    expect(yaml.toFile({ ...data, topics: ['b', 'on'] })).toBe(text([1, 2]));
    expect(yaml.toFile({ ...data, topics: [] })).toBe('name: Inloop\nphone: "1"\n');
  });

  it('adds to lists in brackets and takes from them', () => {
    expect(changes(centrum, (data) => data.organizations.push('nieuw'))).toEqual([
      '- organizations: [ggd-testland, stichting-proef]',
      '+ organizations: [ggd-testland, stichting-proef, nieuw]',
    ]);
    expect(changes(centrum, (data) => data.organizations.shift())).toEqual([
      '- organizations: [ggd-testland, stichting-proef]',
      '+ organizations: [stichting-proef]',
    ]);
    expect(changes('name: a\nsynonyms: [ a,b ] # c\n', (data) => (data['synonyms'] = ['a', 'x', 'b']))).toEqual([
      '- synonyms: [ a,b ] # c',
      '+ synonyms: [ a,x,b ] # c',
    ]);
  });

  it('fills in a field inside an object and one that had no value', () => {
    expect(changes(centrum, (data) => (data.address['streetAddress'] = 'Teststraat 2'))).toHaveLength(2);
    expect(changes('name: a\nphone: # nog niet bekend\n', (data) => (data['phone'] = '088-1'))).toEqual([
      '- phone: # nog niet bekend',
      '+ phone: "088-1" # nog niet bekend',
    ]);
    expect(changes('name: a\nkind: office\n', (data) => (data.address = { addressLocality: 'Elst', postalCode: '6661 AB' }))).toEqual([
      '+ address:',
      '+   postalCode: "6661 AB"',
      '+   addressLocality: Elst',
    ]);
  });

  it('changes a folded text, which stays folded where its lines still fit', () => {
    const text = 'summary: >-\n  Een lange zin over\n  meer dan één regel\n  van de tekst.\nkind: office\n';
    expect(changes(text, (data) => (data['summary'] = 'Een lange zin over minder dan één regel van de tekst.'))).toEqual([
      '-   meer dan één regel',
      '+   minder dan één regel',
    ]);
    const paragraphs = yaml.toFile({ ...yaml.fromFile(text), summary: 'Een.\n\nTwee.\nDrie.' });
    expect(paragraphs).toBe('summary: >-\n  Een.\n\n\n  Twee.\n\n  Drie.\nkind: office\n');
    expect(yaml.toFile({ ...yaml.fromFile(text), summary: 'Een.\n  Twee.' })).toBe('summary: |-\n  Een.\n    Twee.\nkind: office\n');
  });

  it('changes a folded text with which the file ends', () => {
    const data = yaml.fromFile('name: a\nsummary: >- # kort\n  Een\n  zin.');
    expect(yaml.toFile({ ...data, summary: 'Een zin meer.' })).toBe('name: a\nsummary: >- # kort\n  Een\n  zin meer.\n');
  });

  it('makes one line two, also where a comment stands behind it', () => {
    expect(changes('summary: Een.\nkind: office\n', (data) => (data['summary'] = 'Een.\nTwee.'))).toEqual([
      '- summary: Een.',
      '+ summary: |-',
      '+   Een.',
      '+   Twee.',
    ]);
    expect(changes('summary: Een. # kort\n', (data) => (data['summary'] = 'Een.\nTwee.'))).toEqual([
      '- summary: Een. # kort',
      '+ summary: "Een.\\nTwee." # kort',
    ]);
  });

  it('keeps the quotes of a text, as far as they can hold it', () => {
    const text = 'name: \'Inloop\'\nsummary: "Een"\nhostBuilding: De Dam\n';
    expect(changes(text, (data) => (data['name'] = 'it’s 5: 6'))).toEqual(["- name: 'Inloop'", "+ name: 'it’s 5: 6'"]);
    expect(changes(text, (data) => (data['summary'] = 'Twee'))).toEqual(['- summary: "Een"', '+ summary: "Twee"']);
    expect(changes(text, (data) => (data['hostBuilding'] = 'Ja: nee'))).toEqual(['- hostBuilding: De Dam', '+ hostBuilding: "Ja: nee"']);
    expect(changes(text, (data) => (data['hostBuilding'] = 'no'))).toEqual(['- hostBuilding: De Dam', '+ hostBuilding: "no"']);
  });
});

describe('a form', () => {
  it('leaves empty objects and lists, which are not written', () => {
    expect(
      changes(centrum, (data) => Object.assign(data, { translations: { en: { summary: '' }, tr: {} }, temporary: {}, synonyms: [] })),
    ).toEqual([]);
  });

  it('fills in defaults, which are not written unless they stood there', () => {
    expect(changes(centrum, (data) => (data['hidden'] = false))).toEqual([]);
    expect(changes('name: a\nhidden: true\n', (data) => (data['hidden'] = false))).toEqual(['- hidden: true', '+ hidden: false']);
    expect(changes('name: a\nsynonyms: []\nhidden: false\n', (data) => (data['name'] = 'b'))).toEqual(['- name: a', '+ name: b']);
  });

  it('mixes up the order of keys, which is that of the file', () => {
    const data = yaml.fromFile(centrum);
    expect(yaml.toFile(Object.fromEntries(Object.entries(data).reverse()))).toBe(centrum);
  });

  it('passes keys on that no schema knows', () => {
    const text = 'name: a\neigen: { b: 1 } # x\n';
    expect(changes(text, (data) => (data['name'] = 'b'))).toEqual(['- name: a', '+ name: b']);
    expect(changes(text, (data) => delete data['eigen'])).toEqual(['- eigen: { b: 1 } # x']);
  });

  it('gives what cannot stand in a file', () => {
    const data = { ...yaml.fromFile(centrum), phone: new Date(0) };
    expect(() => yaml.toFile(data)).toThrow('In het veld “phone” staat iets dat niet in een bestand bewaard kan worden.');
    expect(() => yaml.toFile({ name: Number.NaN })).toThrow('Maak het veld leeg, vul het opnieuw in en sla nog eens op.');
  });
});

describe('comments and line ends', () => {
  const text = '# Kop\n\n# over de naam\nname: a # naam\n\n# over het nummer\nphone: "1"\n  # eronder\n\nemail: "a@b.nl"\n# slot\n';

  it('go with the field they stand above', () => {
    expect(changes(text, (data) => (data['phone'] = ''))).toEqual(['- # over het nummer', '- phone: "1"', '-   # eronder', '- ']);
    expect(changes(text, (data) => (data['email'] = ''))).toEqual(['- ', '- email: "a@b.nl"']);
    expect(changes(text, (data) => delete data['name'])).toEqual(['- # over de naam', '- name: a # naam', '- ']);
    expect(changes('# Kop\nname: a\nphone: "1"\n', (data) => delete data['name'])).toEqual(['- name: a']);
  });

  it('let a new field come at its place', () => {
    expect(changes(text, (data) => (data['summary'] = 'x'))).toEqual(['+ summary: x', '+ ']);
    expect(changes('# Kop\nphone: "1"\nalert: x\n', (data) => (data['name'] = 'a'))).toEqual(['+ name: a']);
    expect(changes('# Kop\n\nphone: "1"\nalert: x\n', (data) => (data['name'] = 'a'))).toEqual(['+ name: a']);
    expect(changes('phone: "1"\nalert: x\n', (data) => (data['email'] = 'a@b.nl'))).toEqual(['+ email: "a@b.nl"']);
  });

  test.each([
    ['CRLF', (lines: string) => lines.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (lines: string) => `\uFEFF${lines}`],
    ['no line break at the end', (lines: string) => lines.trimEnd()],
    ['both kinds of line ends', (lines: string) => lines.replace('\n', '\r\n')],
  ])('stay as they are in a file with %s', (_, ends) => {
    const data = yaml.fromFile(ends(text));
    expect(data).toEqual({ name: 'a', phone: '1', email: 'a@b.nl', [sourceKey]: ends(text) });
    expect(yaml.toFile({ ...data, name: 'b' })).toBe(ends(text).replace('name: a', 'name: b'));
  });
});
