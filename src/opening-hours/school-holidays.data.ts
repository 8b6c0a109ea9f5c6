import type { SchoolHolidayRegion } from '../schemas/municipality.ts';

/** Dutch names of the school holidays. */
export const schoolHolidayNames = {
  autumn: 'herfstvakantie',
  christmas: 'kerstvakantie',
  spring: 'voorjaarsvakantie',
  may: 'meivakantie',
  summer: 'zomervakantie',
} as const;

/** A school holiday. */
export type SchoolHolidayId = keyof typeof schoolHolidayNames;

/**
 * Holidays whose dates the ministry only advises: a school may choose others. The dates of the other holidays are fixed by the
 * Regeling vaststelling schoolvakanties; the second week that many schools add to the meivakantie is not in this data.
 */
export const advisedSchoolHolidays: readonly SchoolHolidayId[] = ['autumn', 'spring'];

/** First and last day, ISO dates. Weekends at both ends are part of it. */
export type DateRange = readonly [from: string, through: string];

/** The school holidays of one school year. */
export interface SchoolYear {
  /** "2026-2027". */
  schoolYear: string;
  /** The page of Rijksoverheid with these dates. */
  source: string;
  holidays: Readonly<Record<SchoolHolidayId, Readonly<Record<SchoolHolidayRegion, DateRange>>>>;
}

const everywhere = (from: string, through: string) => ({ noord: [from, through], midden: [from, through], zuid: [from, through] }) as const;

const overview = 'https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar';

/**
 * The Dutch school holidays, in order. To add a school year: copy the dates from Rijksoverheid, which publishes them some years
 * ahead, and add an entry at the end. A test compares them with an independent set.
 */
export const schoolYears: readonly SchoolYear[] = [
  {
    schoolYear: '2025-2026',
    source: `${overview}/overzicht-schoolvakanties-2025-2026`,
    holidays: {
      autumn: { noord: ['2025-10-18', '2025-10-26'], midden: ['2025-10-18', '2025-10-26'], zuid: ['2025-10-11', '2025-10-19'] },
      christmas: everywhere('2025-12-20', '2026-01-04'),
      spring: { noord: ['2026-02-21', '2026-03-01'], midden: ['2026-02-14', '2026-02-22'], zuid: ['2026-02-14', '2026-02-22'] },
      may: everywhere('2026-04-25', '2026-05-03'),
      summer: { noord: ['2026-07-04', '2026-08-16'], midden: ['2026-07-18', '2026-08-30'], zuid: ['2026-07-11', '2026-08-23'] },
    },
  },
  {
    schoolYear: '2026-2027',
    source: `${overview}/overzicht-schoolvakanties-2026-2027`,
    holidays: {
      autumn: { noord: ['2026-10-10', '2026-10-18'], midden: ['2026-10-17', '2026-10-25'], zuid: ['2026-10-17', '2026-10-25'] },
      christmas: everywhere('2026-12-19', '2027-01-03'),
      spring: { noord: ['2027-02-20', '2027-02-28'], midden: ['2027-02-20', '2027-02-28'], zuid: ['2027-02-13', '2027-02-21'] },
      may: everywhere('2027-04-24', '2027-05-02'),
      summer: { noord: ['2027-07-10', '2027-08-22'], midden: ['2027-07-17', '2027-08-29'], zuid: ['2027-07-24', '2027-09-05'] },
    },
  },
  {
    schoolYear: '2027-2028',
    source: `${overview}/overzicht-schoolvakanties-2027-2028`,
    holidays: {
      autumn: { noord: ['2027-10-16', '2027-10-24'], midden: ['2027-10-16', '2027-10-24'], zuid: ['2027-10-23', '2027-10-31'] },
      christmas: everywhere('2027-12-25', '2028-01-09'),
      spring: { noord: ['2028-02-19', '2028-02-27'], midden: ['2028-02-26', '2028-03-05'], zuid: ['2028-02-26', '2028-03-05'] },
      may: everywhere('2028-04-29', '2028-05-07'),
      summer: { noord: ['2028-07-15', '2028-08-27'], midden: ['2028-07-08', '2028-08-20'], zuid: ['2028-07-22', '2028-09-03'] },
    },
  },
  {
    schoolYear: '2028-2029',
    source: `${overview}/overzicht-schoolvakanties-2028-2029`,
    holidays: {
      autumn: { noord: ['2028-10-14', '2028-10-22'], midden: ['2028-10-21', '2028-10-29'], zuid: ['2028-10-21', '2028-10-29'] },
      christmas: everywhere('2028-12-23', '2029-01-07'),
      spring: { noord: ['2029-02-17', '2029-02-25'], midden: ['2029-02-17', '2029-02-25'], zuid: ['2029-02-10', '2029-02-18'] },
      may: everywhere('2029-04-28', '2029-05-06'),
      summer: { noord: ['2029-07-21', '2029-09-02'], midden: ['2029-07-07', '2029-08-19'], zuid: ['2029-07-14', '2029-08-26'] },
    },
  },
  {
    schoolYear: '2029-2030',
    source: `${overview}/overzicht-schoolvakanties-2029-2030`,
    holidays: {
      autumn: { noord: ['2029-10-20', '2029-10-28'], midden: ['2029-10-20', '2029-10-28'], zuid: ['2029-10-13', '2029-10-21'] },
      christmas: everywhere('2029-12-22', '2030-01-06'),
      spring: { noord: ['2030-02-16', '2030-02-24'], midden: ['2030-02-23', '2030-03-03'], zuid: ['2030-02-23', '2030-03-03'] },
      may: everywhere('2030-04-27', '2030-05-05'),
      summer: { noord: ['2030-07-20', '2030-09-01'], midden: ['2030-07-13', '2030-08-25'], zuid: ['2030-07-06', '2030-08-18'] },
    },
  },
];
