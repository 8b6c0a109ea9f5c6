import { nextDayFromCompact, statusFromCompact } from '../opening-hours/compact-status.ts';

/**
 * When something is open, for a script in a page: a line of `opening-hours/compact.ts`, or one of these.
 */
export const hoursCodes = {
  always: '!',
  /** Nobody can walk in; one can make an appointment. */
  appointment: '@',
  /** Closed, and no opening is known. */
  closed: '-',
  unknown: '?',
} as const;

/** Whether a code is a line of `opening-hours/compact.ts`. */
export const isCompact = (code: string): boolean => code.includes('.');

/** What can be said of a {@link hoursCodes code} at an instant. */
export type OpenState =
  | { kind: 'open'; closes: number }
  | { kind: 'always' }
  /** Opens later today, at this minute of the day. */
  | { kind: 'later'; opens: number }
  /** Opens on another day, counted from 1970. */
  | { kind: 'day'; day: number }
  | { kind: 'appointment' }
  | { kind: 'unknown' }
  | { kind: 'closed' };

const ranks: Record<OpenState['kind'], number> = { open: 0, always: 0, later: 1, day: 2, appointment: 3, unknown: 4, closed: 5 };

/** Reads a code at an instant (epoch ms). After the days that a line knows, and before them, the state is unknown. Never throws. */
export function openState(code: string, now: number): OpenState {
  if (code === hoursCodes.always) return { kind: 'always' };
  if (code === hoursCodes.appointment) return { kind: 'appointment' };
  if (code === hoursCodes.closed) return { kind: 'closed' };
  const status = code === hoursCodes.unknown ? undefined : statusFromCompact(code, now);
  if (status === undefined) return { kind: 'unknown' };
  const [open, minutes] = status;
  if (minutes !== undefined) return open ? { kind: 'open', closes: minutes } : { kind: 'later', opens: minutes };
  const next = nextDayFromCompact(code, now);
  return next === undefined ? { kind: 'closed' } : { kind: 'day', day: next.day };
}

/** The code that is best for a visitor at an instant, with its state: what is open, then what opens first. `undefined` without codes. */
export const bestOpening = (codes: readonly string[], now: number): { code: string; state: OpenState } | undefined =>
  codes
    .map((code) => ({ code, state: openState(code, now) }))
    .sort((a, b) => ranks[a.state.kind] - ranks[b.state.kind] || moment(a.state) - moment(b.state))[0];

/** The best of some states for a visitor. No codes at all: unknown. */
export const bestState = (codes: readonly string[], now: number): OpenState => bestOpening(codes, now)?.state ?? { kind: 'unknown' };

/**
 * The days of the week, 0 for Monday, on which a code has an opening for anybody in the first eight weeks that it knows: two weeks more than the
 * longest school holiday. An appointment is no opening.
 */
export function codeWeekdays(code: string): number[] {
  if (code === hoursCodes.always) return [0, 1, 2, 3, 4, 5, 6];
  const [first = '', , , , digits = ''] = code.split('.');
  const days = new Set<number>();
  for (let i = 0; i < Math.min(digits.length, 56); i++) {
    // Day 0 was a Thursday.
    if (digits[i] !== '0') days.add((parseInt(first, 36) + i + 3) % 7);
  }
  return [...days].sort();
}

/** Whether one of the codes is open at an instant (epoch ms). Unknown is not open. */
export const isOpen = (codes: readonly string[], now: number): boolean => codes.some((code) => ranks[openState(code, now).kind] === 0);

function moment(state: OpenState): number {
  if (state.kind === 'always') return -Number.MAX_SAFE_INTEGER;
  return state.kind === 'open' ? -state.closes : state.kind === 'later' ? state.opens : state.kind === 'day' ? state.day : 0;
}
