import type { Hours } from '../schemas/shared/hours.ts';
import { instantOf, localDayAt } from './amsterdam.ts';
import type { DayNumber } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import type { DayPlan } from './day-plan.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import type { OpeningInterval, OpeningStatus, StatusOptions } from './types.ts';

const defaultHorizonDays = 400;

/** From this many days without a break on, a place is open day and night. */
const alwaysDays = 7;

/** What can be said about a place at an instant (epoch ms). */
export function statusAt(hours: Hours, calendar: Calendar, now: number, options: StatusOptions = {}): OpeningStatus {
  if (hours.unknown !== undefined) return { kind: 'unknown', reason: hours.unknown };
  const timeline = timelineOf(hours, calendar, options);
  const today = localDayAt(now);
  const plan = timeline.plan(today);

  const current = plan.intervals.find(({ start, end }) => start <= now && now < end);
  if (current !== undefined && !current.byAppointment) return openStatus(timeline, today, current);

  const through = today + (options.horizonDays ?? defaultHorizonDays);
  const next = nextWalkIn(timeline, plan, today, now, through);
  if (next !== undefined) {
    return {
      kind: 'opens',
      next,
      ...(plan.closure === undefined ? undefined : { closedToday: plan.closure }),
      ...(current === undefined ? undefined : { appointmentNow: current }),
    };
  }
  const closure = plan.closure;
  if (closure?.kind === 'not-yet-open' || closure?.kind === 'ended') return { kind: 'closed', reason: closure };
  const nextAppointment = nextByAppointment(timeline, plan, today, now, through);
  if (hours.appointmentOnly !== undefined || current !== undefined || nextAppointment !== undefined) {
    return {
      kind: 'appointment',
      ...(hours.appointmentOnly === undefined ? undefined : { how: hours.appointmentOnly }),
      ...(current === undefined ? undefined : { current }),
      ...(nextAppointment === undefined ? undefined : { next: nextAppointment }),
    };
  }
  const ending = options.closesAfter === undefined ? undefined : ({ kind: 'ended', closesAfter: options.closesAfter } as const);
  const reason = closure ?? ending;
  return reason === undefined ? { kind: 'closed' } : { kind: 'closed', reason };
}

/** The first interval after `now` (epoch ms) in which anybody can walk in; not the one that holds now. */
export function nextOpening(hours: Hours, calendar: Calendar, now: number, options: StatusOptions = {}): OpeningInterval | undefined {
  const timeline = timelineOf(hours, calendar, options);
  const today = localDayAt(now);
  return nextWalkIn(timeline, timeline.plan(today), today, now, today + (options.horizonDays ?? defaultHorizonDays));
}

function nextWalkIn(timeline: Timeline, plan: DayPlan, today: DayNumber, now: number, through: DayNumber): OpeningInterval | undefined {
  const laterToday = plan.walkIn ? plan.intervals.find(({ start, byAppointment }) => start > now && !byAppointment) : undefined;
  if (laterToday !== undefined) return laterToday;
  const day = timeline.nextWalkIn(today + 1, through);
  return day === undefined ? undefined : timeline.plan(day).intervals.find(({ byAppointment }) => !byAppointment);
}

/** The first interval after `now`, when it is known that none of walk-in lies ahead. */
function nextByAppointment(timeline: Timeline, plan: DayPlan, today: DayNumber, now: number, through: DayNumber) {
  const laterToday = plan.intervals.find(({ start }) => start > now);
  if (laterToday !== undefined) return laterToday;
  const day = timeline.nextInterval(today + 1, through);
  return day === undefined ? undefined : timeline.plan(day).intervals[0];
}

/** Follows intervals that touch, over midnight too. */
function openStatus(timeline: Timeline, today: DayNumber, interval: OpeningInterval): OpeningStatus {
  let last = interval;
  for (let day = today; day < today + alwaysDays; day++) {
    for (const next of timeline.plan(day).intervals) if (next.start === last.end && !next.byAppointment) last = next;
    if (last.end !== instantOf(day + 1, 0)) return { kind: 'open', interval, until: last.end, closes: last.closes, closesDate: last.date };
  }
  return { kind: 'always' };
}
