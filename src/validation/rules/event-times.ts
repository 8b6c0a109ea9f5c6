import { sessionsOf } from '../../agenda/sessions.ts';
import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { addDays } from '../../opening-hours/calendar-date.ts';
import { createCalendar, type Calendar } from '../../opening-hours/calendar.ts';
import { localDate } from '../../opening-hours/local-date.ts';
import { locatedProblem, type Finding } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Event } from '../../schemas/events.ts';

/**
 * Warnings for events that stand in no list, because no day is known on which they are held. An event of a higher layer is looked at once.
 *
 * @param now the instant of this run, in milliseconds since 1970
 */
export function checkEventTimes(municipalities: readonly MunicipalityContent[], now: number): Problem[] {
  const seen = new Set<Entry<'events'>>();
  return municipalities.flatMap(({ collections, municipality }) => {
    if (municipality === undefined) return [];
    const events = [...collections.events.values()].filter((event) => !seen.has(event) && seen.add(event));
    return withoutDays(events, createCalendar(municipality.holidays), now);
  });
}

function withoutDays(events: readonly Entry<'events'>[], calendar: Calendar, now: number): Problem[] {
  return events.flatMap(({ data, locator }) => {
    const finding = withoutDay(data) ?? (sessionsOf(data, calendar, now).all.length > 0 ? undefined : noDayInPeriod(data, now));
    return finding === undefined ? [] : [locatedProblem(locator, { severity: 'warning', code: 'event-without-day', ...finding })];
  });
}

const inNoList = 'De agenda en de zoekfunctie tonen alleen activiteiten met een dag.';
const example = 'sessions:\n  - { date: "…-…-…", opens: "…:…", closes: "…:…" }';

/** Said of times that name no day. */
function withoutDay({ when }: Event): Omit<Finding, 'severity' | 'code'> | undefined {
  if ([when.weekly, when.monthly, when.sessions].some((rows) => rows !== undefined)) return undefined;
  return {
    path: ['when'],
    message: `Hier staat nog niet op welke dag dit is. ${inNoList} Vul de dag en de tijd in zodra die bekend zijn.`,
    example,
  };
}

/** Said of a recurrence whose period is too short, or which holidays take away. What is over, or does not begin this year, is no fault. */
function noDayInPeriod({ when }: Event, now: number): Omit<Finding, 'severity' | 'code'> | undefined {
  const today = localDate(now);
  const rows = [...(when.weekly ?? []), ...(when.monthly ?? [])];
  const isElsewhen = rows.some(({ validFrom = '', validThrough = '9999' }) => validThrough < today || validFrom > addDays(today, 365));
  if (rows.length === 0 || isElsewhen) return undefined;
  return {
    path: ['when', when.weekly === undefined ? 'monthly' : 'weekly'],
    message: `Met deze regel valt er geen enkele keer: kijk of de dag van de week bij de begindatum en de einddatum past. ${inNoList}`,
  };
}
