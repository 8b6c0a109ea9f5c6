import { queryMinLength } from './selection.ts';

/**
 * What somebody may type first: the letters with which most words of some names begin, as many as are looked for, in small letters, the
 * most frequent first.
 */
export function beginnings(names: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const word of names
    .join(' ')
    .toLowerCase()
    .split(/\P{L}+/u)) {
    if (word.length < queryMinLength) continue;
    const start = word.slice(0, queryMinLength);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([start]) => start);
}
