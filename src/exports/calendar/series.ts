import { dayNumber, type DayNumber } from '../../opening-hours/calendar-date.ts';
import { fallsOn, recurrenceOf, type Recurrence } from '../../opening-hours/recurrence.ts';
import { planRow, type PlanRow } from '../../opening-hours/rows.ts';
import type { HoursBounds } from '../../opening-hours/types.ts';
import type { Hours, MonthlyRow, WeeklyRow } from '../../schemas/shared/hours.ts';
import type { RecurrenceRule } from './jcal.ts';
import { endOfDay } from './time-zone.ts';

/** A row that comes back: one VEVENT with an RRULE. */
export interface Series {
  /**
   * Tells the rows of a place apart. It stays the same when the times of the row change, and when rows for other days or seasons come, go or
   * change order.
   */
  key: string;
  row: PlanRow;
  rule: RecurrenceRule;
  /** Whether the row falls on a day within the bounds of the place. Exceptions and holidays are left aside. */
  fallsOn(day: DayNumber): boolean;
}

/** The rows of a place that come back. `always` is a row of the whole day, every day. */
export function seriesOf(hours: Hours, { opensOn, closesAfter }: HoursBounds): Series[] {
  const opening = opensOn === undefined ? -Infinity : dayNumber(opensOn);
  const closing = closesAfter === undefined ? Infinity : dayNumber(closesAfter);
  const written = [...(hours.weekly ?? []), ...(hours.monthly ?? [])].map((row): Series => {
    const recurrence = recurrenceOf(row);
    const last = Math.min(recurrence.last, closing);
    return {
      key: rowKey(row, recurrence),
      row: planRow(row),
      rule: { ...rowRule(row), ...untilDay(last) },
      fallsOn: (day) => day >= opening && day <= last && fallsOn(recurrence, day),
    };
  });
  const always: Series = {
    key: 'always',
    row: planRow({ opens: '00:00', closes: '24:00', byAppointment: false }),
    rule: { freq: 'DAILY', ...untilDay(closing) },
    fallsOn: (day) => day >= opening && day <= closing,
  };
  return withOwnKeys(hours.always === true ? [always, ...written] : written);
}

const untilDay = (day: DayNumber) => (day === Infinity ? {} : { until: endOfDay(day) });

function rowRule(row: WeeklyRow | MonthlyRow): RecurrenceRule {
  const day = row.day.slice(0, 2).toUpperCase();
  if ('nth' in row) return { freq: 'MONTHLY', byday: `${String(row.nth)}${day}` };
  return { freq: 'WEEKLY', ...(row.interval === 1 ? {} : { interval: row.interval }), byday: day };
}

// What makes it another row: which days, and from when. New times, a note or a last day change the event that a subscriber already has.
function rowKey(row: WeeklyRow | MonthlyRow, { interval, anchorWeek, nth }: Recurrence): string {
  const phase = ((anchorWeek % interval) + interval) % interval;
  const weeks = interval === 1 ? '' : `-every${String(interval)}-${String(phase)}`;
  const month = nth === undefined ? '' : nth === -1 ? '-last' : `-nth${String(nth)}`;
  const from = row.validFrom === undefined ? '' : `-from${row.validFrom.replaceAll('-', '')}`;
  return `${row.day}${month}${weeks}${from}`;
}

// Rows of the same days, such as the morning and the afternoon, are counted as they are written: a row that is added below them leaves
// theirs alone. Rows that have ended count too, so that the passing of time changes nothing.
function withOwnKeys(series: readonly Series[]): Series[] {
  const used = new Map<string, number>();
  return series.map((one) => {
    const count = (used.get(one.key) ?? 0) + 1;
    used.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key}.${String(count)}` };
  });
}
