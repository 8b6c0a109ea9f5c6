import type { Point } from './move-point.ts';

/** A place that was found by its address. */
export interface FoundAddress extends Point {
  /** As an editor reads it: `Teststraat 1, 9999ZZ Voorbeelddam`. */
  label: string;
  /** A town or a street rather than a house. */
  approximate: boolean;
}

/** Looks an address up. Fails with a {@link LookUpError} when there is no answer. */
export type LookUp = (query: string, signal: AbortSignal) => Promise<readonly FoundAddress[]>;

/** Why there is no answer: `message` is a full Dutch sentence for the editor. */
export class LookUpError extends Error {
  override name = 'LookUpError';
}
