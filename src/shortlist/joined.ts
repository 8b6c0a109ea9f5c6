import { mostIds } from './ids.ts';

/** A list with those of another at its end that it did not have. */
export const joined = (ids: readonly string[], others: readonly string[]): string[] => [...new Set([...ids, ...others])].slice(0, mostIds);
