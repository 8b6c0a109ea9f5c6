import type { Calendar } from '../opening-hours/calendar.ts';
import { intervalsBetween } from '../opening-hours/intervals.ts';
import type { HoursBounds, OpeningInterval } from '../opening-hours/types.ts';
import type { Hours } from '../schemas/shared/hours.ts';

/** How far ahead is looked, in milliseconds: so far that on a page made a month ago the month of its reader is whole. */
const ahead = 62 * 86_400_000;

/**
 * The times from an instant on at which anybody can walk in, the first on top; one that goes on at that instant is among them. What is always
 * open has no times to wait for, and none here.
 *
 * @param now epoch milliseconds
 */
export const walkInSessions = (hours: Hours, calendar: Calendar, now: number, bounds: HoursBounds = {}): OpeningInterval[] =>
  hours.always === true ? [] : intervalsBetween(hours, calendar, now, now + ahead, bounds).filter(({ byAppointment }) => !byAppointment);
