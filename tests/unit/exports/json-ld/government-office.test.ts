import { describe, expect, test } from 'vitest';
import { governmentOffice } from '../../../../src/exports/json-ld/government-office.ts';
import type { JsonLdNode } from '../../../../src/exports/json-ld/node.ts';
import type { LocationInput } from '../../../../src/schemas/locations.ts';
import type { HoursInput } from '../../../../src/schemas/shared/hours.ts';
import { officePortal } from '../support/portal.ts';
import { location } from '../support/location.ts';

const thursday = { day: 'thursday', opens: '14:00', closes: '16:00' } as const;

const office = (hours: HoursInput, rest: Partial<LocationInput> = {}) =>
  governmentOffice(officePortal, { id: 'dorpsveld', data: location(hours, rest) });

const regular = (hours: HoursInput, rest: Partial<LocationInput> = {}) => office(hours, rest)['openingHoursSpecification'];
const special = (hours: HoursInput, rest: Partial<LocationInput> = {}) =>
  office(hours, rest)['specialOpeningHoursSpecification'] as JsonLdNode[] | undefined;
const dates = (found: JsonLdNode[] | undefined) =>
  found?.map(({ opens, closes, validFrom, validThrough, name }) => [validFrom, validThrough, opens, closes, name]);

describe('the place', () => {
  test('is described with what is known, and the whole of it is as it was', async () => {
    const full = office(
      {
        weekly: [
          thursday,
          { ...thursday, day: 'tuesday' },
          { day: 'monday', opens: '09:00', closes: '10:00', interval: 2, anchor: '2026-11-23' },
          { day: 'friday', opens: '20:00', closes: '24:00', validFrom: '2027-01-01', validThrough: '2027-02-28' },
          { day: 'wednesday', opens: '09:00', closes: '12:00', byAppointment: true },
        ],
        exceptions: [{ date: '2026-12-03', hours: [{ opens: '15:00', closes: '16:00' }], reason: 'Studiemiddag' }],
        schoolHolidays: 'closed',
      },
      {
        summary: 'Loop binnen met uw vraag.',
        hostBuilding: 'De Plataan',
        address: { streetAddress: 'Straatweg 1', postalCode: '1000 AA', addressLocality: 'Dorpsveld' },
        position: { lat: 51.918, lon: 5.842 },
        website: 'https://plataan.example/',
        email: 'inloop@portal.example',
      },
    );
    await expect(`${JSON.stringify(full, undefined, 2)}\n`).toMatchFileSnapshot('../../../golden/json-ld/government-office.json');
  });

  test('has no position when that is approximate, and no street or building when those are not known', () => {
    const found = office({ weekly: [thursday] }, { position: { lat: 51.9, lon: 5.8, approximate: true } });
    expect(found).not.toHaveProperty('geo');
    expect(found).not.toHaveProperty('containedInPlace');
    expect(found['address']).toEqual({ '@type': 'PostalAddress', addressLocality: 'Dorpsveld', addressCountry: 'NL' });
  });

  test('has its own phone number, and else that of the portal', () => {
    expect(office({ weekly: [thursday] }, { phone: '0800-2000' })['telephone']).toBe('0800-2000');
    expect(office({ weekly: [thursday] })['telephone']).toBe(officePortal.site.phone.number);
  });

  test('is open to the public only when it is a walk-in point', () => {
    expect(office({ weekly: [thursday] })['publicAccess']).toBe(true);
    expect(office({ weekly: [thursday] }, { kind: 'consultation' })).not.toHaveProperty('publicAccess');
  });
});

describe('regular hours', () => {
  test('name the day as schema.org does, and put days with the same times together', () => {
    expect(regular({ weekly: [thursday] })).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Thursday', opens: '14:00', closes: '16:00' },
    ]);
    expect(regular({ weekly: [thursday, { ...thursday, day: 'monday' }] })).toMatchObject([
      { dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Thursday'] },
    ]);
  });

  test('stay within the days on which the place exists, and leave out what has ended', () => {
    const place = { opensOn: '2026-12-01', temporary: { until: '2027-01-31', note: 'Daarna in het nieuwe gebouw.' } };
    const rows = [
      { ...thursday, validThrough: '2026-11-20' },
      { ...thursday, day: 'monday', validFrom: '2027-01-01' },
    ] as const;
    expect(regular({ weekly: [...rows] }, place)).toMatchObject([{ validFrom: '2027-01-01', validThrough: '2027-01-31' }]);
    expect(regular({ weekly: [thursday] }, place)).toMatchObject([{ validFrom: '2026-12-01', validThrough: '2027-01-31' }]);
  });

  test('of a place that never closes are all days, to the last minute', () => {
    const found = regular({ always: true }) as JsonLdNode[];
    expect(found).toMatchObject([{ opens: '00:00', closes: '23:59' }]);
    expect(found[0]?.['dayOfWeek']).toHaveLength(7);
    expect(special({ always: true })).toBeUndefined();
  });

  test('that are not known are not given, nor those by appointment', () => {
    for (const hours of [
      { unknown: 'Nog niet bekend.' },
      { appointmentOnly: 'Bel voor een afspraak.' },
      { weekly: [{ ...thursday, byAppointment: true }] },
    ]) {
      expect(office(hours)).not.toHaveProperty('openingHoursSpecification');
      expect(office(hours)).not.toHaveProperty('specialOpeningHoursSpecification');
    }
  });
});

describe('special hours', () => {
  test('close the place on holidays of the coming half year, and say which', () => {
    expect(dates(special({ weekly: [thursday, { ...thursday, day: 'friday' }] }))).toEqual([
      ['2026-12-25', '2026-12-25', '00:00', '00:00', 'Eerste Kerstdag'],
      ['2027-01-01', '2027-01-01', '00:00', '00:00', 'Nieuwjaarsdag'],
      ['2027-05-06', '2027-05-06', '00:00', '00:00', 'Hemelvaartsdag'],
    ]);
  });

  test('are one closure for a school holiday, from the first to the last day it would be open', () => {
    expect(dates(special({ weekly: [thursday], schoolHolidays: 'closed', publicHolidays: 'open' }))?.[0]).toEqual([
      '2026-12-24',
      '2026-12-31',
      '00:00',
      '00:00',
      'kerstvakantie',
    ]);
  });

  test('never close a day on which there is a session', () => {
    const hours: HoursInput = {
      weekly: [thursday],
      sessions: [{ date: '2026-12-29', opens: '10:00', closes: '11:00' }],
      schoolHolidays: 'closed',
    };
    expect(dates(special(hours))?.slice(0, 3)).toEqual([
      ['2026-12-24', '2026-12-24', '00:00', '00:00', 'kerstvakantie'],
      ['2026-12-29', '2026-12-29', '10:00', '11:00', undefined],
      ['2026-12-31', '2026-12-31', '00:00', '00:00', 'kerstvakantie'],
    ]);
  });

  test('list all hours of a day that has other hours', () => {
    const exceptions = [
      {
        date: '2026-12-03',
        hours: [
          { opens: '09:00', closes: '10:00' },
          { opens: '15:00', closes: '24:00' },
        ],
        reason: 'Open dag',
      },
    ];
    expect(dates(special({ weekly: [thursday], publicHolidays: 'open', exceptions }))).toEqual([
      ['2026-12-03', '2026-12-03', '09:00', '10:00', 'Open dag'],
      ['2026-12-03', '2026-12-03', '15:00', '23:59', 'Open dag'],
    ]);
  });

  test('give what is not the same every week as dates, together with the regular hours of that day', () => {
    const monthly = [{ nth: 1, day: 'thursday', opens: '18:00', closes: '19:00' }] as const;
    const found = dates(special({ weekly: [thursday], monthly: [...monthly], publicHolidays: 'open' }));
    expect(found?.slice(0, 4)).toEqual([
      ['2026-12-03', '2026-12-03', '14:00', '16:00', undefined],
      ['2026-12-03', '2026-12-03', '18:00', '19:00', undefined],
      ['2027-01-07', '2027-01-07', '14:00', '16:00', undefined],
      ['2027-01-07', '2027-01-07', '18:00', '19:00', undefined],
    ]);
    const fortnightly = { ...thursday, interval: 2 as const, anchor: '2026-11-26' };
    expect(dates(special({ weekly: [fortnightly] }))?.slice(0, 2)).toEqual([
      ['2026-11-26', '2026-11-26', '14:00', '16:00', undefined],
      ['2026-12-10', '2026-12-10', '14:00', '16:00', undefined],
    ]);
  });

  test('say nothing of a note or of rows that touch, for the times are the same', () => {
    const rows = [thursday, { ...thursday, opens: '16:00', closes: '17:00', note: 'alleen voor baby’s' }];
    expect(special({ weekly: rows, publicHolidays: 'open' })).toBeUndefined();
  });
});
