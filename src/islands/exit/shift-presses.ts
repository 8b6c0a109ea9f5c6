/** How long the presses may take together, in milliseconds. */
const patience = 5000;

/** How often the key has to be pressed. */
const needed = 3;

/** A key that was pressed or let go; of `KeyboardEvent`. */
export interface KeyStroke {
  type: 'keydown' | 'keyup';
  key: string;
  /** Milliseconds on any clock that does not run back. */
  time: number;
}

/** What is known of the presses so far. Start with {@link noPresses}. */
export interface ShiftPresses {
  /** When Shift was pressed and let go again, the oldest first. */
  times: readonly number[];
  /** Shift is down, and no other key was pressed since. */
  alone: boolean;
}

/** Shift was not pressed yet. */
export const noPresses: ShiftPresses = { times: [], alone: false };

/**
 * Counts how often Shift is pressed and let go, with nothing in between: a capital letter does not count, and any other key starts the
 * count again.
 */
export function afterKey({ times, alone }: ShiftPresses, { type, key, time }: KeyStroke): ShiftPresses {
  if (key !== 'Shift') return type === 'keydown' ? noPresses : { times, alone };
  if (type === 'keydown') return { times, alone: true };
  if (!alone) return noPresses;
  return { times: [...times.filter((earlier) => time - earlier < patience), time], alone: false };
}

/** How many presses are still needed; 0 is the moment to leave. */
export const pressesLeft = ({ times }: ShiftPresses): number => Math.max(0, needed - times.length);
