import type { Distance } from './distance.ts';

// A list has an order of its own (`compareEntries`), so that a place in the list says who comes first when nothing else does.

/** Compares two places in a list: negative when the first comes first. */
export type PlaceOrder = (a: number, b: number) => number;

/** By relevance: the highest score first. */
export const byRelevance =
  (score: (index: number) => number): PlaceOrder =>
  (a, b) =>
    score(b) - score(a) || a - b;

/** From near to far; what has no place, or none on the map, comes last. */
export const byDistance =
  (distance: (index: number) => Distance | undefined): PlaceOrder =>
  (a, b) => {
    const [first, second] = [distance(a)?.km, distance(b)?.km];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined) || a - b;
    return first - second || a - b;
  };

/** By the day of the last check (ISO), the newest first. */
export const byCheck =
  (checkedOn: (index: number) => string): PlaceOrder =>
  (a, b) => {
    const [first, second] = [checkedOn(a), checkedOn(b)];
    return first === second ? a - b : first > second ? -1 : 1;
  };
