import type { Hours } from '../schemas/shared/hours.ts';
import { dayNumber, type DayNumber } from './calendar-date.ts';
import type { Calendar } from './calendar.ts';
import { planDay, planOutside, type DayPlan } from './day-plan.ts';
import { readRules, type Rules } from './rules.ts';
import type { HoursBounds } from './types.ts';

/** The days of one place, each worked out when first asked for and then kept. */
export class Timeline {
  readonly #calendar: Calendar;
  readonly #bounds: HoursBounds;
  readonly #rules: Rules;
  readonly #first: DayNumber;
  readonly #last: DayNumber;
  readonly #plans = new Map<DayNumber, DayPlan>();
  readonly #before: DayPlan | undefined;
  readonly #after: DayPlan | undefined;
  /** From a day: the first day with walk-in (or with any interval), or, when there is none, how far was looked. */
  readonly #walkIns: Searches = new Map();
  readonly #openings: Searches = new Map();

  constructor(hours: Hours, calendar: Calendar, bounds: HoursBounds) {
    this.#calendar = calendar;
    this.#bounds = bounds;
    this.#rules = readRules(hours);
    const { opensOn, closesAfter } = bounds;
    this.#first = opensOn === undefined ? -Infinity : dayNumber(opensOn);
    this.#last = closesAfter === undefined ? Infinity : dayNumber(closesAfter);
    this.#before = opensOn === undefined ? undefined : planOutside({ kind: 'not-yet-open', opensOn });
    this.#after = closesAfter === undefined ? undefined : planOutside({ kind: 'ended', closesAfter });
  }

  /** Whether this is the timeline for these, so that it can be used again. */
  isFor(calendar: Calendar, { opensOn, closesAfter }: HoursBounds): boolean {
    return this.#calendar === calendar && this.#bounds.opensOn === opensOn && this.#bounds.closesAfter === closesAfter;
  }

  /** What holds on a day. */
  plan(day: DayNumber): DayPlan {
    if (this.#before !== undefined && day < this.#first) return this.#before;
    if (this.#after !== undefined && day > this.#last) return this.#after;
    let plan = this.#plans.get(day);
    if (plan === undefined) {
      plan = planDay(this.#rules, this.#calendar, day);
      if (this.#plans.size >= maxKept) this.#plans.clear();
      this.#plans.set(day, plan);
    }
    return plan;
  }

  /** The first day from `from` up to and including `through` on which anybody can walk in. */
  nextWalkIn(from: DayNumber, through: DayNumber): DayNumber | undefined {
    return this.#search(this.#walkIns, from, through, ({ walkIn }) => walkIn);
  }

  /** The same, for any interval, by appointment too. */
  nextInterval(from: DayNumber, through: DayNumber): DayNumber | undefined {
    return this.#search(this.#openings, from, through, ({ intervals }) => intervals.length > 0);
  }

  #search(searches: Searches, from: DayNumber, through: DayNumber, wanted: (plan: DayPlan) => boolean): DayNumber | undefined {
    const known = searches.get(from);
    if (known?.found !== undefined) return known.found <= through ? known.found : undefined;
    if (known !== undefined && known.through >= through) return undefined;
    const end = Math.min(through, this.#last);
    let day = Math.max(from, this.#first);
    while (day <= end && !wanted(this.plan(day))) day++;
    const found = day <= end ? day : undefined;
    if (searches.size >= maxKept) searches.clear();
    searches.set(from, found === undefined ? { through } : { found, through });
    return found;
  }
}

type Searches = Map<DayNumber, { found?: DayNumber; through: DayNumber }>;

/** Days kept per place; two years. */
const maxKept = 800;

/** Sets of bounds and calendars kept per hours: regional hours may stand in the portals of several municipalities. */
const maxTimelines = 16;

const timelines = new WeakMap<Hours, Timeline[]>();

/** The timeline of hours under a calendar and bounds. Kept as long as the hours are, so `hours` must not change. */
export function timelineOf(hours: Hours, calendar: Calendar, bounds: HoursBounds): Timeline {
  let known = timelines.get(hours);
  if (known === undefined) {
    known = [];
    timelines.set(hours, known);
  }
  for (const timeline of known) if (timeline.isFor(calendar, bounds)) return timeline;
  const timeline = new Timeline(hours, calendar, bounds);
  if (known.length >= maxTimelines) known.shift();
  known.push(timeline);
  return timeline;
}
