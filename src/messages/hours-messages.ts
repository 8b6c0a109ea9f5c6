import type { CivilDate } from '../opening-hours/calendar-date.ts';
import type { PublicHolidayId } from '../opening-hours/public-holidays.ts';
import type { SchoolHolidayId } from '../opening-hours/school-holidays.data.ts';

/** A day with its day of the week; 0 is Monday. */
export interface NamedDay extends CivilDate {
  weekday: number;
}

/** A wall-clock stretch of one day, "14:00" to "16:00"; "24:00" is the end of the day. */
export interface TimeSpan {
  opens: string;
  closes: string;
}

/**
 * The words of one language for opening hours. Phrases start with a small letter and carry no full stop, unless said otherwise;
 * they are put together by `wording.ts`.
 */
export interface HoursMessages {
  /** BCP 47: decides on capitals. */
  language: string;
  /** Between two parts of a phrase: ", ". */
  comma: string;
  /** "9.00". */
  time(time: string): string;
  /** For tables: "14.00–16.00". */
  timeRange(span: TimeSpan): string;
  /** For sentences: "van 14.00 tot 16.00 uur". */
  timeSpan(span: TimeSpan): string;
  /** "donderdag 26 november 2026", or less of it; a part is left out unless asked for, only the number of the day is always there. */
  date(day: NamedDay, parts: { weekday?: boolean; month?: boolean; year?: boolean }): string;
  today: string;
  tomorrow: string;
  /** "a, b en c". */
  list(items: readonly string[]): string;
  /** Days in words, given written-out dates: "21 december tot en met 3 januari". */
  period(from: string, through: string): string;
  /** When a rule holds, given written-out dates; at least one of them. */
  validity(from: string | undefined, through: string | undefined): string;
  /** Puts the editor's note behind a time. */
  withNote(text: string, note: string): string;
  /** Marks a time as by appointment. */
  withAppointment(text: string): string;

  /** "elke donderdag", "maandag tot en met vrijdag", "elke dag"; days in order, Monday is 0. */
  everyWeek(days: readonly number[]): string;
  /** "om de week op dinsdag"; `interval` is 2, 3 or 4. */
  everyFewWeeks(interval: number, days: readonly number[]): string;
  /** "elke eerste maandag van de maand"; `nth` is 1 to 4, or -1 for the last. */
  everyMonth(nth: number, weekday: number): string;
  /** "op donderdag 26 november". */
  onDate(date: string): string;
  always: string;
  appointmentOnly: string;
  closedOnPublicHolidays: string;
  openOnPublicHolidays: string;
  closedInSchoolHolidays: string;

  publicHolidays: Readonly<Record<PublicHolidayId, string>>;
  schoolHolidays: Readonly<Record<SchoolHolidayId, string>>;

  closed: string;
  /** "gesloten (Hemelvaartsdag)". */
  closedBecause(reason: string): string;
  /** "gesloten, behalve dinsdag 22 december van 10.00 tot 12.00 uur"; each day has its times with it. */
  closedExcept(days: readonly string[]): string;
  /** "open vanaf 1 december 2026". */
  notYetOpen(date: string): string;
  /** The place closed, or will close, for good after this date. */
  endedAfter(date: string): string;
  /** "open van 10.00 tot 12.00 uur". */
  openAt(spans: string): string;

  /** Whole lines for the status of a place: they start with a capital. */
  status: {
    /** "Nu open tot 16.00 uur"; `day` is given when that is not today. */
    openUntil(time: string, day: string | undefined): string;
    /** "Donderdag 26 november open van 14.00 tot 16.00 uur". */
    opens(day: string, span: string): string;
    /** The same for the very first time. */
    opensFirst(day: string, span: string): string;
    always: string;
    appointment: string;
    /** The next time by appointment. */
    appointmentNext(day: string, span: string): string;
    appointmentNow: string;
    /** "Vandaag gesloten: Eerste Kerstdag". */
    closedToday(reason: string): string;
    closed: string;
    closedBecause(reason: string): string;
    /** Nothing is planned any more. */
    nothingPlanned: string;
    /** "Openingstijden onbekend. Bel eerst." */
    unknown: string;
  };
}
