import type { Danger } from '../language/dangers.data.ts';

/** A help number with the dangers that it is for. */
export interface CrisisNumber {
  /** The dangers at which it is the number to call first. */
  first: readonly Danger[];
  /** The others that it is for. */
  for: readonly Danger[];
}

/**
 * The help numbers of a portal in the order in which somebody in danger needs them: the first numbers for this danger, the others for it, and
 * then what is not for it, each in the order of the portal. All of them are there. Nothing when there is no danger.
 *
 * @param dangers what a query speaks of, the most important first
 * @param numbers the numbers that the portal shows to people in trouble, in its own order
 */
export function crisisFirst<T extends CrisisNumber>(dangers: readonly Danger[], numbers: readonly T[]): T[] {
  if (dangers.length === 0) return [];
  const place = (number: T) => {
    const places = dangers.map((danger, index) => {
      if (number.first.includes(danger)) return index;
      return number.for.includes(danger) ? dangers.length + index : 2 * dangers.length;
    });
    return Math.min(...places);
  };
  return numbers
    .map((number, index) => ({ number, index, place: place(number) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ number }) => number);
}

/** Whether a number is for one of these dangers. */
export const isForDanger = (dangers: readonly Danger[], number: CrisisNumber): boolean =>
  dangers.some((danger) => number.first.includes(danger) || number.for.includes(danger));
