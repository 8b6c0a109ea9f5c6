/**
 * The candidate that `word` was most likely meant to be: the fewest letters changed, added, left out or swapped, upper and lower case
 * counting as equal. `undefined` when every candidate differs too much to be a slip. Of equals the first is taken.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.trim().toLowerCase();
  let best: string | undefined;
  // One slip in a short word, one in every three letters of a longer one, never more than four.
  let limit = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const found = distance(wanted, candidate.toLowerCase());
    if (found > limit || (found === limit && best !== undefined)) continue;
    // A word of two letters with one slip has only one letter left to be recognised by.
    if (found > 0 && candidate.length <= 2) continue;
    best = candidate;
    limit = found;
    if (found === 0) break;
  }
  return best;
}

/**
 * The id that was most likely meant: the nearest one, or else the only one that has all words of what was written (“arnhem” for
 * `regio-arnhem`), or that begins with it or the other way round (“overons” for `over`).
 */
export function nearestId(word: string, ids: Iterable<string>): string | undefined {
  const candidates = [...ids];
  const slip = nearest(word, candidates);
  const wanted = word.trim().toLowerCase();
  if (slip !== undefined || wanted.length < 4) return slip;
  const words = wanted.split(/[^\p{L}\p{N}]+/u);
  const containing = candidates.filter((id) => words.every((part) => id.split('-').includes(part)));
  const beginning = candidates.filter((id) => id.length >= 4 && (wanted.startsWith(id) || id.startsWith(wanted)));
  return [containing, beginning].find((found) => found.length === 1)?.[0];
}

/** A Dutch question to stand behind a message, as `Bedoelt u “thursday”?`; `undefined` when nothing is near enough. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? undefined : `Bedoelt u “${candidate}”?`;
}

/** Damerau-Levenshtein distance (optimal string alignment): a swap of two neighbours counts as one slip. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
