import { isoDateOf, type DayNumber } from '../../opening-hours/calendar-date.ts';
import type { OpeningInterval } from '../../opening-hours/types.ts';
import { minutesOf } from '../../schemas/shared/time-of-day.ts';
import type { Series } from './series.ts';
import { touchesClockChange } from './time-zone.ts';

/** A series with its first day and the later days on which it is skipped. */
export interface PlacedSeries {
  series: Series;
  first: DayNumber;
  skipped: readonly DayNumber[];
}

/** The openings of a period as series and single dates. Together they are exactly the intervals. */
export interface Occurrences {
  series: readonly PlacedSeries[];
  dated: readonly OpeningInterval[];
}

/**
 * Divides the intervals of the days `first` to `last` over the series: a series keeps the days on which the intervals hold exactly its
 * row, and is skipped on its other days (holiday, exception, joined with a row that overlaps). What no series gives becomes a single
 * date. A series without a day of its own in the period is left out.
 */
export function divideOccurrences(
  series: readonly Series[],
  intervals: readonly OpeningInterval[],
  first: DayNumber,
  last: DayNumber,
): Occurrences {
  const byDate = Map.groupBy(intervals, ({ date }) => date);
  const placed = new Map<Series, { first: DayNumber; skipped: DayNumber[] }>();
  const dated: OpeningInterval[] = [];
  for (let day = first; day <= last; day++) {
    const candidates = series.filter((one) => one.fallsOn(day));
    const kept = new Set<Series>();
    for (const interval of byDate.get(isoDateOf(day)) ?? []) {
      const parts = partsOf(interval, day, candidates);
      if (parts.length === 0) dated.push(interval);
      for (const part of parts) kept.add(part);
    }
    for (const one of candidates) {
      const known = placed.get(one);
      if (known === undefined && kept.has(one)) placed.set(one, { first: day, skipped: [] });
      else if (known !== undefined && !kept.has(one)) known.skipped.push(day);
    }
  }
  return { series: [...series].flatMap((one) => withPlace(one, placed.get(one))), dated };
}

const withPlace = (series: Series, place: { first: DayNumber; skipped: DayNumber[] } | undefined) =>
  place === undefined ? [] : [{ series, ...place }];

/** The series that make up an interval: the one with its times, or those that fill it without a gap or an overlap. Else none. */
function partsOf(interval: OpeningInterval, day: DayNumber, candidates: readonly Series[]): Series[] {
  const from = minutesOf(interval.opens);
  const to = minutesOf(interval.closes);
  if (touchesClockChange(day, from, to)) return [];
  const inside = candidates
    .filter(({ row }) => row.byAppointment === interval.byAppointment && row.note === interval.note && row.from >= from && row.to <= to)
    .sort((a, b) => a.row.from - b.row.from);
  const whole = inside.find(({ row }) => row.from === from && row.to === to);
  if (whole !== undefined) return [whole];
  const filled = inside.reduce((end, { row }) => (row.from === end ? row.to : Number.NaN), from);
  return filled === to ? inside : [];
}
