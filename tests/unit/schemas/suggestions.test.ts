import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { safeParse } from 'zod';
import { fields } from './support/fields.ts';

const suggestion = (path: string, raw: unknown, around?: unknown): unknown => {
  const yaml = fields.find((field) => field.path === path)?.meta?.suggest?.(raw, around);
  return yaml === undefined ? undefined : parse(yaml);
};

describe('what an editor probably meant', () => {
  it.each([
    ['0262123456', '026-2123456'],
    ['026 212 34 56', '026-2123456'],
    ['+31 26 2123456', '026-2123456'],
    ['+31 (0)26 2123456', '026-2123456'],
    ['0512123456', '0512-123456'],
    ['0612345678', '06-12345678'],
    ['06 12 34 56 78', '06-12345678'],
    ['08000000', '0800-0000'],
    [8000000, '0800-0000'],
    [880000000, '088-0000000'],
    [112, '112'],
    ['bel ons', undefined],
    ['026-212', undefined],
  ])('telephone number %j is %j', (raw, expected) => {
    expect(suggestion('locations.phone', raw)).toBe(expected);
  });

  it.each([
    ['9999zz', '9999 ZZ'],
    [' 9999 Zz ', '9999 ZZ'],
    ['9999 SS', undefined],
    ['0999 AA', undefined],
    [9999, undefined],
  ])('postal code %j is %j', (raw, expected) => {
    expect(suggestion('locations.address.postalCode', raw)).toBe(expected);
  });

  it('keeps what is certain of a date without a year', () => {
    const meta = fields.find(({ path }) => path === 'locations.checkedOn')?.meta;
    expect(meta?.outline?.('24 december')).toBe('"…-12-24"');
    expect(meta?.outline?.('31 juni')).toBeUndefined();
    expect(meta?.explain?.('24 december')).toMatch(/ontbreekt het jaar/);
    expect(meta?.explain?.('2027-02-30')).toMatch(/februari 2027 heeft 28 dagen/);
  });

  it('counts the digits of a telephone number with an area code', () => {
    const meta = fields.find(({ path }) => path === 'locations.phone')?.meta;
    expect(meta?.explain?.('0481-12345')).toMatch(/10 cijfers, en hier staan er 9/);
    expect(meta?.explain?.('bel ons')).toBeUndefined();
  });

  it.each([
    ['21-11-2026', '2026-11-21'],
    ['1/5/2026', '2026-05-01'],
    ['2026-5-1', '2026-05-01'],
    ['2026.05.01', '2026-05-01'],
    ['24-12-26', '2026-12-24'],
    ['24 december 2026', '2026-12-24'],
    ['do 24 dec. 2026', '2026-12-24'],
    ['1 mrt 2027', '2027-03-01'],
    ['31-6-2026', '2026-06-30'],
    ['2027-02-30', '2027-02-28'],
    ['24 december', undefined],
    ['24 vendemiaire 2026', undefined],
    ['5-13-2026', undefined],
    ['volgende week', undefined],
  ])('date %j is %j', (raw, expected) => {
    expect(suggestion('locations.checkedOn', raw)).toBe(expected);
  });

  it.each([
    [4, '4 years'],
    ['4 jaar', '4 years'],
    ['9 maanden', '9 months'],
    [-9, '-9 months'],
    ['30 jaar', undefined],
    ['baby', undefined],
  ])('age %j is %j', (raw, expected) => {
    expect(suggestion('services.age.from', raw)).toBe(expected);
  });

  it.each([
    ['http://www.voorbeeld.example/', 'https://www.voorbeeld.example/'],
    ['www.voorbeeld.example', 'https://www.voorbeeld.example'],
    ['javascript:alert(1)', undefined],
    ['kijk op onze website', undefined],
    ['1.2', undefined],
  ])('web address %j is %j', (raw, expected) => {
    expect(suggestion('locations.website', raw)).toBe(expected);
  });

  it.each([
    ['Stichting Proef', 'stichting-proef'],
    ['Café De Bron', 'cafe-de-bron'],
    ['../../national/organizations/hulplijn.yaml', 'hulplijn'],
    ['../..', undefined],
  ])('reference %j is %j', (raw, expected) => {
    expect(suggestion('locations.organizations[]', raw)).toBe(expected);
  });

  it('is the number at the other side when latitude and longitude are swapped', () => {
    const position = { lat: 5.25, lon: 52.55 };
    expect(suggestion('locations.position.lat', position.lat, position)).toBe(52.55);
    expect(suggestion('locations.position.lon', position.lon, position)).toBe(5.25);
    expect(suggestion('locations.position.lat', '52,55')).toBe(52.55);
    expect(suggestion('locations.position.lat', 12, { lat: 12, lon: 13 })).toBeUndefined();
  });

  // Near misses: what people write, with letters and digits changed here and there.
  const written = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.double(),
    fc.integer({ min: -100, max: 3_000_000_000 }),
    fc.boolean(),
    fc.constantFrom(null, [], {}, ['9.00'], { lat: 5, lon: 52 }),
    fc.stringMatching(/^[0-9+ ().-]{3,16}$/),
    fc.stringMatching(/^\d{1,2}[.:uh ]\d{0,2}( uur|u)?$/),
    fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/),
    fc.stringMatching(/^[1-9]?\d{3,4} ?[a-zA-Z]{1,3}$/),
    fc.stringMatching(/^(https?:\/\/)?[a-zA-Z0-9_-]{1,6}(\.[a-zA-Z0-9_-]{1,6}){1,3}(\/[a-z?#]{0,6})?$/),
    fc.stringMatching(/^-?\d{1,2} ?(jaar|maanden|years|months)?$/),
    fc.stringMatching(/^#?[0-9a-fA-F]{5,7}$/),
    fc.stringMatching(/^([A-Za-z0-9. -]{1,12}\/){0,2}[A-Za-z0-9. -]{1,90}$/),
  );

  it.each(fields.filter(({ meta }) => meta?.suggest !== undefined))('is always right for $path', ({ schema, meta }) => {
    fc.assert(
      fc.property(written, written, (raw, other) => {
        for (const around of [undefined, { lat: other, lon: other }]) {
          const yaml = meta?.suggest?.(raw, around);
          if (yaml !== undefined) expect(safeParse(schema, parse(yaml)).error?.issues ?? [], yaml).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
