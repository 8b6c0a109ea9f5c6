/**
 * The phases of growing up, in months from birth, the end not included: pregnancy is nine months before birth, and 23 years, the last age of
 * the portals, ends at the 24th birthday. Lists, filters and texts all use these, and their ids are permanent: they stand in addresses. Runs
 * in the browser: it imports nothing.
 */
export const agePhases = [
  { id: 'zwangerschap', from: -9, until: 0 },
  { id: 'baby', from: 0, until: 12 },
  { id: 'dreumes-en-peuter', from: 12, until: 48 },
  { id: 'kleuter', from: 48, until: 72 },
  { id: 'basisschool', from: 72, until: 144 },
  { id: 'tiener', from: 144, until: 216 },
  { id: 'jongvolwassen', from: 216, until: 288 },
] as const;

/** Id of one of {@link agePhases}; it stands in addresses. */
export type AgePhaseId = (typeof agePhases)[number]['id'];

/** Ages in months from birth. `until` is not included. An end left out has no bound. */
export interface AgeSpan {
  from?: number | undefined;
  until?: number | undefined;
}

/** Whether two spans share at least one month. One that is left out is every age. */
export const spansMeet = (one: AgeSpan = {}, other: AgeSpan = {}): boolean =>
  (one.from ?? -Infinity) < (other.until ?? Infinity) && (other.from ?? -Infinity) < (one.until ?? Infinity);

/** A hundred years, in months. */
const longest = 1200;

/** How many months a span is long: {@link longest} when it is open to a side, or left out. */
export const spanWidth = ({ from = -Infinity, until = Infinity }: AgeSpan = {}): number => Math.min(until - from, longest);

/**
 * The phases that share at least one month with a span. No span is every phase: an editor who writes no age has not said that somebody is
 * too young or too old.
 */
export const phasesOf = (span?: AgeSpan): AgePhaseId[] => agePhases.filter((phase) => spansMeet(phase, span)).map(({ id }) => id);
