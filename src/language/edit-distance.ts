/**
 * How many letters must be added, taken away, replaced or swapped with their neighbour to make one word of another (the restricted
 * Damerau-Levenshtein distance).
 *
 * @param limit the most that is asked for; when it takes more, the answer is `limit + 1`
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (Math.max(a.length, b.length) >= rowLength) return limit + 1;
  let [twoBack, back, row] = rows;
  const far = limit + 1;
  // Only what lies within the limit of the diagonal is worked out; beside that it takes more.
  for (let column = 0; column <= Math.min(b.length, far); column++) back[column] = column;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let least = from === 1 ? i : far;
    row[from - 1] = least;
    if (to < b.length) row[to + 1] = far;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(back, j) + 1, at(row, j - 1) + 1, at(back, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, at(twoBack, j - 2) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // Swapping looks two rows back, and a row is at most one less than the row before it.
    if (least > limit) return far;
    [twoBack, back, row] = [back, row, twoBack];
  }
  return Math.min(at(back, b.length), far);
}

/** Longer words than this have nothing to do with each other, unless they are the same. */
const rowLength = 64;

// Kept between calls, because this runs for hundreds of words at each key that is pressed.
const rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(rowLength), new Uint8Array(rowLength), new Uint8Array(rowLength)];

const at = (row: Uint8Array, column: number) => row[column] as number;
