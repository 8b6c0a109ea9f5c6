import { queryMinLength } from './selection.ts';

/**
 * What somebody may type first: the letters with which most words of some names begin, as many as are looked for, in small letters, the
 * most frequent first.
 *
 * @param after gives only those that begin with what was typed already
 */
export function beginnings(names: readonly string[], most: number, after = ''): string[] {
  const counts = new Map<string, number>();
  for (const word of names
    .join(' ')
    .toLowerCase()
    .split(/\P{L}+/u)) {
    if (word.length < queryMinLength || !word.startsWith(after)) continue;
    const start = word.slice(0, queryMinLength);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([start]) => start);
}
