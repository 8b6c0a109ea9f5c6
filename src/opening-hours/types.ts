import type { Weekday } from '../schemas/shared/weekday.ts';
import type { PublicHolidayId } from './public-holidays.ts';
import type { SchoolHolidayId } from './school-holidays.data.ts';

/** One stretch of opening on one day, in wall time of Europe/Amsterdam. */
export interface HoursRow {
  /** "14:00". */
  opens: string;
  /** "16:00"; midnight at the end of the day is "24:00". Always later than `opens`. */
  closes: string;
  /** Open only for people with an appointment. Such a row never counts as "open". */
  byAppointment: boolean;
  /** Stands behind the time: "alleen voor baby’s". */
  note?: string;
}

/** A {@link HoursRow} on a date, with its instants. Half-open: open at `start`, closed at `end`. Never crosses midnight. */
export interface OpeningInterval extends HoursRow {
  /** Epoch milliseconds. */
  start: number;
  /** Epoch milliseconds; always greater than `start`. */
  end: number;
  /** The local date, "2026-11-26". */
  date: string;
}

/** The first and last day on which a place can be open at all. Both days are part of it; ISO dates. */
export interface HoursBounds {
  /** `opensOn` of a location. */
  opensOn?: string | undefined;
  /** `temporary.until` of a location. */
  closesAfter?: string | undefined;
}

/** Bounds, and how far a search for the next opening looks. */
export interface StatusOptions extends HoursBounds {
  /** Days to look ahead for the next opening, today not counted. 400 unless told. */
  horizonDays?: number;
}

/** Why a day on which one would expect opening has none. */
export type Closure =
  | { kind: 'exception'; reason: string }
  | { kind: 'public-holiday'; id: PublicHolidayId; name: string }
  | { kind: 'school-holiday'; id: SchoolHolidayId; name: string; from: string; through: string }
  /** The place opens for the first time on `opensOn`. */
  | { kind: 'not-yet-open'; opensOn: string }
  /** `closesAfter` was the last day. */
  | { kind: 'ended'; closesAfter: string };

/** What can be said about a place at one instant. */
export type OpeningStatus =
  /** Anybody can walk in now. `until` follows through rows that touch, also over midnight; `closes` on `closesDate` is its wall time. */
  | { kind: 'open'; interval: OpeningInterval; until: number; closes: string; closesDate: string }
  /** Closed now; `next` is the next time anybody can walk in. */
  | {
      kind: 'opens';
      next: OpeningInterval;
      /** Why it is closed today, when today is no ordinary day. */
      closedToday?: Closure;
      /** The row by appointment that holds at this instant. */
      appointmentNow?: OpeningInterval;
    }
  /** Nobody can walk in within the horizon, but one can make an appointment. */
  | {
      kind: 'appointment';
      /** How to make one, in the editor's words. */
      how?: string;
      /** The row by appointment that holds at this instant. */
      current?: OpeningInterval;
      /** The next row by appointment. */
      next?: OpeningInterval;
    }
  /** Day and night, without an end within a week. */
  | { kind: 'always' }
  /** Closed, and no opening is known within the horizon. `reason` is left out when the rules just hold no more openings. */
  | { kind: 'closed'; reason?: Closure }
  /** The hours are not known: call first. `reason` is the editor's. */
  | { kind: 'unknown'; reason: string };

/** One day of a week table. */
export interface DayHours {
  /** "2026-11-26". */
  date: string;
  weekday: Weekday;
  /** Sorted and disjoint; empty when closed. */
  rows: readonly HoursRow[];
  /** Why it is closed, when it would have been open but for this. Left out on a day that has no hours anyway. */
  closure?: Closure;
  /** The reason of the exception that gave this day other hours. */
  change?: string;
}

/** A day inside a closure on which it is open all the same. */
export interface HeldDay {
  /** "2026-12-22". */
  date: string;
  rows: readonly HoursRow[];
}

/** A closure or change that lies ahead. Whole days, both ends included. */
export interface HoursChange {
  kind: 'closed' | 'changed';
  /** First day, as the exception or the holiday has it; may lie before the day one asked from. */
  from: string;
  /** Last day; equal to `from` for one day. */
  through: string;
  /** Why. Of the kinds of {@link Closure} only `exception`, `public-holiday` and `school-holiday` occur. */
  cause: Closure;
  /** The other hours of a `changed`; empty for a `closed`. */
  rows: readonly HoursRow[];
  /** The days of a school holiday on which a dated session is held all the same, from the day that was asked from. */
  held?: readonly HeldDay[];
}
