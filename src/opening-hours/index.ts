/**
 * Opening hours: rules (`schemas/shared/hours.ts`), holidays and an instant in; intervals, status and week table out.
 * Everything is pure and in Europe/Amsterdam, whatever the time zone of the process or the visitor. Import from the files:
 *
 * | file | gives |
 * |---|---|
 * | `calendar.ts` | `createCalendar(municipality.holidays)`: public and school holidays; make one per municipality and keep it |
 * | `intervals.ts` | `intervalsBetween(hours, calendar, from, until, bounds)` |
 * | `status.ts` | `statusAt(hours, calendar, now, options)`, `nextOpening(...)` |
 * | `compare-status.ts` | `compareStatus(a, b)`: which place to name first |
 * | `week.ts` | `weekFrom(hours, calendar, date, bounds)`: seven days |
 * | `changes.ts` | `exceptionsAhead(hours, calendar, date, days, bounds)` |
 * | `compact.ts`, `compact-status.ts` | a line of text for a page, and the few lines of script that read it |
 * | `local-date.ts`, `amsterdam.ts`, `calendar-date.ts` | the date now; local time and instants; arithmetic on days |
 *
 * In words they are in `hours-wording/`; what can be wrong with them is in `validation/hours/`.
 *
 * What wins on a day, strongest first:
 * 1. `opensOn` and `closesAfter` of the place;
 * 2. the last written exception that holds on the day. Closed is closed, also for a session. Other hours take the place of all
 *    rows; those of a single `date` hold whatever day it is, those of a period hold on the days of it that have rows (or on all
 *    days when there are no rows at all), so that summer hours do not open a place on Sundays;
 * 3. a dated session: it goes on in a holiday;
 * 4. public and school holidays, for places that close then: they take away weekly and monthly rows;
 * 5. weekly and monthly rows, and `always`, which no holiday takes away.
 *
 * Rows that overlap are made one, rows that touch with the same note too; where walk-in and appointment overlap it is walk-in.
 * A parsed `Hours` is never changed after its first use here: what is derived from it is kept beside it.
 */
export type * from './types.ts';
