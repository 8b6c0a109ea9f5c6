import type { MunicipalityHolidays } from './calendar.ts';
import { dayNumberOf, weekdayIndex, type DayNumber } from './calendar-date.ts';

/** Dutch names of the public holidays, as Rijksoverheid writes them. */
export const publicHolidayNames = {
  'new-years-day': 'Nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-sunday': 'Eerste Paasdag',
  'easter-monday': 'Tweede Paasdag',
  'kings-day': 'Koningsdag',
  'ascension-day': 'Hemelvaartsdag',
  'liberation-day': 'Bevrijdingsdag',
  'whit-sunday': 'Eerste Pinksterdag',
  'whit-monday': 'Tweede Pinksterdag',
  'christmas-day': 'Eerste Kerstdag',
  'boxing-day': 'Tweede Kerstdag',
} as const;

/** A public holiday. */
export type PublicHolidayId = keyof typeof publicHolidayNames;

/** A public holiday of one year. */
export interface PublicHoliday {
  day: DayNumber;
  id: PublicHolidayId;
  /** In Dutch. */
  name: string;
}

/** Easter Sunday of a year in the Gregorian calendar, by the computation of Meeus, Jones and Butcher. */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** 27 April; the Saturday before when that is a Sunday. There is none before 2014. */
function kingsDay(year: number): DayNumber | undefined {
  if (year < 2014) return undefined;
  const day = dayNumberOf(year, 4, 27);
  return weekdayIndex(day) === 6 ? day - 1 : day;
}

/**
 * The public holidays of a year, in order. Goede Vrijdag and Bevrijdingsdag are what the municipality says of them; `lustrum` is
 * the years that can be divided by five. When two fall on the same day both are listed, Hemelvaartsdag before Bevrijdingsdag.
 */
export function publicHolidays(year: number, { goodFriday, liberationDay }: Omit<MunicipalityHolidays, 'schoolRegion'>): PublicHoliday[] {
  const easter = easterSunday(year);
  const liberated = liberationDay === 'always' || (liberationDay === 'lustrum' && year % 5 === 0);
  const days: [PublicHolidayId, DayNumber | undefined][] = [
    ['new-years-day', dayNumberOf(year, 1, 1)],
    ['good-friday', goodFriday ? easter - 2 : undefined],
    ['easter-sunday', easter],
    ['easter-monday', easter + 1],
    ['kings-day', kingsDay(year)],
    ['ascension-day', easter + 39],
    ['liberation-day', liberated ? dayNumberOf(year, 5, 5) : undefined],
    ['whit-sunday', easter + 49],
    ['whit-monday', easter + 50],
    ['christmas-day', dayNumberOf(year, 12, 25)],
    ['boxing-day', dayNumberOf(year, 12, 26)],
  ];
  return days.flatMap(([id, day]) => (day === undefined ? [] : [{ day, id, name: publicHolidayNames[id] }])).sort((a, b) => a.day - b.day);
}
