import { formatDate } from '../../hours-wording/wording.ts';
import { dayNumber, isoDateOf, weekdayIndex, type DayNumber } from '../../opening-hours/calendar-date.ts';
import { fallsOn, recurrenceOf, type Recurrence } from '../../opening-hours/recurrence.ts';
import { timeOf } from '../../opening-hours/rows.ts';
import type { Hours } from '../../schemas/shared/hours.ts';
import { minutesOf } from '../../schemas/shared/time-of-day.ts';
import { weekdayLabels, weekdays } from '../../schemas/shared/weekday.ts';
import type { HoursFinding } from './findings.ts';

interface Times {
  opens: string;
  closes: string;
  byAppointment: boolean;
  note?: string | undefined;
}

/** A row of the content with its place, its times and its days: a recurrence, or one date. */
interface Candidate {
  path: (string | number)[];
  list: 'weekly' | 'monthly' | 'sessions' | 'hours';
  row: Times;
  days: Recurrence | DayNumber;
}

/**
 * Rows that hold at the same time on the same day. Errors within one list, where nobody can mean it; a warning between lists, for
 * instance a session inside the weekly hours. Rows that only touch are fine, and so is walk-in inside hours by appointment.
 */
export function checkOverlaps(hours: Hours): HoursFinding[] {
  const findings = pairs(candidates(hours)).flatMap(([first, second]) => check(first, second));
  for (const [index, { hours: rows = [] }] of hours.exceptions.entries()) {
    const inException = rows.map((row, at): Candidate => ({ path: ['exceptions', index, 'hours', at], list: 'hours', row, days: 0 }));
    findings.push(...pairs(inException).flatMap(([first, second]) => check(first, second)));
  }
  return findings;
}

function candidates(hours: Hours): Candidate[] {
  return [
    ...(hours.weekly ?? []).map((row, at): Candidate => ({ path: ['weekly', at], list: 'weekly', row, days: recurrenceOf(row) })),
    ...(hours.monthly ?? []).map((row, at): Candidate => ({ path: ['monthly', at], list: 'monthly', row, days: recurrenceOf(row) })),
    ...(hours.sessions ?? []).map((row, at): Candidate => ({ path: ['sessions', at], list: 'sessions', row, days: dayNumber(row.date) })),
  ];
}

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((first, at) => items.slice(at + 1).map((second): [T, T] => [first, second]));

function check(first: Candidate, second: Candidate): HoursFinding[] {
  const [a, b] = [first.row, second.row];
  if (a.byAppointment !== b.byAppointment) return [];
  if (minutesOf(a.opens) >= minutesOf(b.closes) || minutesOf(b.opens) >= minutesOf(a.closes)) return [];
  const day = sharedDay(first.days, second.days);
  if (day === undefined) return [];

  const when = first.list === 'hours' ? 'op dezelfde dag' : whenOf(first, second, day);
  if (first.list === second.list && a.opens === b.opens && a.closes === b.closes && a.note === b.note) {
    return [
      {
        severity: 'error',
        code: 'duplicate-hours',
        path: second.path,
        message: `Deze tijd (${a.opens} tot ${a.closes}, ${when}) staat er al, ${ordinalIn(first)}. Haal een van de twee weg.`,
      },
    ];
  }
  const joined = {
    opens: timeOf(Math.min(minutesOf(a.opens), minutesOf(b.opens))),
    closes: timeOf(Math.max(minutesOf(a.closes), minutesOf(b.closes))),
  };
  return [
    {
      severity: first.list === second.list ? 'error' : 'warning',
      code: 'overlapping-hours',
      path: second.path,
      message:
        `Deze tijd (${b.opens} tot ${b.closes}) valt ${when} samen met ${a.opens} tot ${a.closes}, ${ordinalIn(first)}. ` +
        'Maak er één tijd van, of verander de tijden zo dat de een na de ander komt.',
      example: `opens: "${joined.opens}"\ncloses: "${joined.closes}"`,
    },
  ];
}

/** "op donderdag", or with a date when the rows only meet now and then. */
function whenOf(first: Candidate, second: Candidate, day: DayNumber): string {
  const everyWeek = [first, second].every(({ days }) => typeof days !== 'number' && days.interval === 1 && days.nth === undefined);
  const weekday = weekdayLabels[weekdays[weekdayIndex(day)] ?? 'monday'];
  return everyWeek ? `op ${weekday}` : `op ${weekday} ${formatDate(isoDateOf(day))}`;
}

const listNames = {
  weekly: 'bij “elke week”',
  monthly: 'bij “elke maand”',
  sessions: 'bij de losse keren',
  hours: 'bij deze uitzondering',
};

/** "regel 2 bij “elke week”". */
function ordinalIn({ path, list }: Candidate): string {
  return `regel ${Number(path.at(-1)) + 1} ${listNames[list]}`;
}

// Two repeating rows that meet at all do so within two years: weeks repeat after twelve, and every month has each nth weekday.
const searchDays = 2 * 366;

/** The first day on which both fall, or none. Without validity the search starts in 2026, which is as good as any other year. */
function sharedDay(a: Recurrence | DayNumber, b: Recurrence | DayNumber): DayNumber | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? a : undefined;
  if (typeof a === 'number') return fallsOn(b as Recurrence, a) ? a : undefined;
  if (typeof b === 'number') return fallsOn(a, b) ? b : undefined;
  if (a.weekday !== b.weekday) return undefined;
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  const from = Number.isFinite(first) ? first : Math.min(dayNumber('2026-01-01'), last - searchDays);
  const end = Math.min(last, from + searchDays);
  for (let day = from; day <= end; day++) if (fallsOn(a, day) && fallsOn(b, day)) return day;
  return undefined;
}
