import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationSchema } from '../../../src/schemas/locations.ts';
import { organizationSchema } from '../../../src/schemas/organizations.ts';
import { daysInMonth, isCalendarDate } from '../../../src/schemas/shared/date.ts';
import { idMaxLength, idPattern, slugify } from '../../../src/schemas/shared/id.ts';
import { ageInMonths, ageRange } from '../../../src/schemas/shared/people.ts';
import { telHref } from '../../../src/schemas/shared/phone.ts';
import { distanceKm } from '../../../src/schemas/shared/position.ts';
import { walk } from '../../../src/schemas/shared/walk.ts';
import { siteSchema } from '../../../src/schemas/site.ts';

describe('dates', () => {
  it('are the days of the calendar, by an independent count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(isCalendarDate(text)).toBe(exists);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['2026-1-1', '21-11-2026', '2026-11-21T00:00', ' 2026-11-21', '2026-11-21\n', '', '1899-12-31', '2200-01-01'])(
    'refuse %j',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('know the leap years', () => {
    expect([2024, 2026, 1900, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29, 28]);
  });
});

describe('ids', () => {
  it('made of any text are right or empty', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.stringMatching(/^[A-Za-z -]{60,100}$/)), (text) => {
        const id = slugify(text);
        expect(id === '' || (idPattern.test(id) && id.length <= idMaxLength)).toBe(true);
        expect(slugify(id)).toBe(id);
      }),
    );
  });

  it('keep the letters under accents', () => {
    expect(slugify('Café “De Bron” – Zuid')).toBe('cafe-de-bron-zuid');
  });
});

describe('ages', () => {
  it('count in months from birth', () => {
    expect(['-9 months', '0 months', '18 months', '4 years'].map(ageInMonths)).toEqual([-9, 0, 18, 48]);
  });

  it('compare months with years', () => {
    expect(ageRange.safeParse({ from: '18 months', to: '4 years' }).success).toBe(true);
    expect(ageRange.safeParse({ from: '2 years', to: '18 months' }).success).toBe(false);
  });
});

describe('telephone numbers', () => {
  it.each([
    '112',
    '113',
    '14 024',
    '14 0570',
    '0800-0000',
    '0900-0000',
    '0800-0000000',
    '026-1234567',
    '0512-123456',
    '06-12345678',
    '088-0000000',
  ])('%s is written right', (phone) => {
    expect(organizationSchema.shape.phone.safeParse(phone).success).toBe(true);
  });

  it.each(['0262123456', '026 1234567', '+31261234567', '06-1234567', '0800', '', '112 of 113', '026-12345678'])('%s is not', (phone) => {
    expect(organizationSchema.shape.phone.safeParse(phone).success).toBe(false);
  });

  it('are called by their digits', () => {
    expect(telHref('14 0570')).toBe('tel:140570');
  });
});

describe('distance', () => {
  it('of Amsterdam to Maastricht is about 180 kilometres', () => {
    expect(distanceKm({ lat: 52.37, lon: 4.9 }, { lat: 50.85, lon: 5.69 })).toBeCloseTo(177, -1);
  });

  it('is the same both ways, and nothing to itself', () => {
    const point = fc.record({ lat: fc.double({ min: 50.5, max: 53.8, noNaN: true }), lon: fc.double({ min: 3.2, max: 7.4, noNaN: true }) });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, a)).toBe(0);
      }),
    );
  });
});

describe('the address of a portal', () => {
  const faults = (url: unknown) => (siteSchema.shape.url.safeParse(url).error?.issues ?? []).length;

  it.each(['https://www.voorbeelddam.example', 'https://cjg.voorbeelddam.example:8443'])('%s is a domain', (url) => {
    expect(faults(url)).toBe(0);
  });

  it.each([
    'https://www.voorbeelddam.example/',
    'https://www.voorbeelddam.example/pad',
    'https://www.voorbeelddam.example?x=1',
    'http://www.voorbeelddam.example',
    'www.voorbeelddam.example',
    'geen adres',
    '',
  ])('%j is refused once', (url) => {
    expect(faults(url)).toBe(1);
  });
});

describe('walking through an entry', () => {
  it('visits every described value, with its path', () => {
    const location = locationSchema.parse({
      name: 'Inloop',
      kind: 'walk-in',
      address: { addressLocality: 'Testdorp' },
      hours: { weekly: [{ day: 'monday', opens: '09:00', closes: '12:00' }] },
      organizations: ['stichting-proef'],
      checkedOn: '2026-11-02',
    });
    const visited = [...walk(locationSchema, location)].map(({ path, meta }) => `${path.join('.')}: ${meta.label}`);
    expect(visited).toContain('hours.weekly.0.opens: Van');
    expect(visited).toContain('organizations.0: Wie is er aanwezig');
    expect(visited.filter((line) => line.startsWith('temporary'))).toEqual([]);
  });
});
