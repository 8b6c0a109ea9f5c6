import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPoint, entryPoints } from '../../../src/directory/data-places.ts';
import { decodeDirectory, decodeTexts } from '../../../src/directory/decode.ts';
import { withOpenNow } from '../../../src/directory/derived-groups.ts';
import { encodeDirectory, encodeTexts } from '../../../src/directory/encode.ts';
import { directoryEntries } from '../../../src/directory/entries.ts';
import { facetsOf } from '../../../src/directory/entry-facets.ts';
import { openNowId } from '../../../src/directory/facet-ids.ts';
import { directoryData as dataOf, entryTexts } from '../../../src/directory/make-data.ts';
import { fullId, shortId } from '../../../src/directory/short-id.ts';
import { slugify } from '../../../src/schemas/shared/id.ts';
import { generateDirectory, generatedPortal } from '../../../scripts/bench/generated-directory.ts';
import { directoryData } from './support/arbitraries.ts';

const portal = generatedPortal(generateDirectory({ services: 120, organizations: 30, locations: 40 }));
const entries = directoryEntries(portal);
const groups = facetsOf(portal, entries);
const data = dataOf(portal, entries, groups);
const file = encodeDirectory(data);

describe('the data file', () => {
  it('gives back all that was put in', () => {
    fc.assert(
      fc.property(directoryData, (some) => {
        expect(decodeDirectory(encodeDirectory(some))).toEqual(some);
      }),
    );
    expect(decodeDirectory(file)).toEqual(data);
  });

  it('gives every filter the same entries as the pages without a script have', () => {
    const open = withOpenNow(decodeDirectory(file) ?? data, portal.now);
    expect(open).toEqual(groups);
    expect(open.find(({ key }) => key === 'open')?.values.find(({ id }) => id === openNowId)?.members.length).toBeGreaterThan(5);
  });

  it('says nothing is open after the days that it knows, but what is always open', () => {
    const later = withOpenNow(data, portal.now + 100 * 86_400_000);
    const members = later.find(({ key }) => key === 'open')?.values.find(({ id }) => id === openNowId)?.members ?? [];
    for (const index of members) expect(data.entries[index]?.opening.map(({ code }) => code)).toContain('!');
  });

  it('is nothing when it is broken, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length }), fc.string({ unit: 'binary', maxLength: 5 }), fc.nat(20), (at, put, cut) => {
        const broken = file.slice(0, at) + put + file.slice(at + cut);
        const read = decodeDirectory(broken);
        // A change inside a name still is a file.
        if (read !== undefined) expect(decodeDirectory(encodeDirectory(read))).toEqual(read);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(decodeDirectory(JSON.stringify(any) ?? '')).toBeUndefined();
      }),
    );
  });

  it.each([
    ['another version', (raw: Raw) => ({ ...raw, v: 2 })],
    ['an entry less in a column', (raw: Raw) => ({ ...raw, e: { ...raw.e, n: (raw.e.n as unknown[]).slice(1) } })],
    ['a column that is missing', (raw: Raw) => ({ ...raw, e: { ...raw.e, c: undefined } })],
    ['a table that is too short', (raw: Raw) => ({ ...raw, o: [] })],
    ['a group that it does not know', (raw: Raw) => ({ ...raw, g: [['prijs', 'Prijs', 'any', [], [], '']] })],
    ['no places', (raw: Raw) => ({ ...raw, p: null })],
  ])('is nothing with %s', (_, change) => {
    expect(decodeDirectory(JSON.stringify(change(JSON.parse(file) as Raw)))).toBeUndefined();
  });

  it('has the ids that do not follow from a name, and makes the others as the schemas do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '-2', '-extra'), (name, rest) => {
        const id = `${slugify(name)}${rest}`;
        if (slugify(name) !== '') expect([shortId({ id, name }), fullId(rest, name)]).toEqual([rest, id]);
      }),
    );
    expect(shortId({ id: 'triple-p', name: 'Cursus opvoeden' })).toBe('triple-p');
  });
});

interface Raw {
  e: Record<string, unknown>;
}

describe('the points of a list', () => {
  const position = (lat: number) => ({ lat, lon: 6, approximate: false });
  const places = [
    { id: 'a', name: 'A', area: 'Elst', areas: ['elst'], position: position(52) },
    { id: 'b', name: 'B', area: 'Elst', areas: ['elst'], position: position(52.2) },
    { id: 'c', name: 'C', area: 'Elst', areas: ['elst'] },
    { id: 'd', name: 'D', area: 'Zetten', areas: ['zetten'] },
  ];
  const first = data.entries[0];

  it('are those of the places of an entry', () => {
    const some = {
      places,
      entries: first === undefined ? [] : [{ ...first, opening: [{ place: 1, code: '?' }, { code: '!' }, { place: 2, code: '?' }] }],
    };
    expect(entryPoints(some, 0)).toEqual([position(52.2)]);
    expect(entryPoints(some, 9)).toEqual([]);
  });

  it('give the middle of a village', () => {
    expect(areaPoint({ places }, 'elst')).toEqual({ lat: 52.1, lon: 6, approximate: true });
    expect(areaPoint({ places }, 'zetten')).toBeUndefined();
  });
});

describe('the file with texts', () => {
  const texts = encodeTexts(data, entryTexts(portal, entries));

  it('gives back summaries and synonyms', () => {
    expect(decodeTexts(texts, data)).toEqual(entryTexts(portal, entries));
  });

  it('is nothing when it is broken or of another list', () => {
    expect(decodeTexts(texts.slice(1), data)).toBeUndefined();
    expect(decodeTexts(texts, { ...data, madeOn: '2026-11-22' })).toBeUndefined();
    expect(decodeTexts(texts, { ...data, entries: data.entries.slice(1) })).toBeUndefined();
    expect(decodeTexts('{"v":1,"d":"2026-11-21","s":[],"y":null}', { ...data, entries: [] })).toBeUndefined();
  });
});
