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
  for (let column = 0; column <= b.length; column++) back[column] = column;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(back, j) + 1, at(row, j - 1) + 1, at(back, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, at(twoBack, j - 2) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // Swapping looks two rows back, and a row is at most one less than the row before it.
    if (least > limit) return limit + 1;
    [twoBack, back, row] = [back, row, twoBack];
  }
  return Math.min(at(back, b.length), limit + 1);
}

/** Longer words than this have nothing to do with each other, unless they are the same. */
const rowLength = 64;

// Kept between calls, because this runs for hundreds of words at each key that is pressed.
const rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(rowLength), new Uint8Array(rowLength), new Uint8Array(rowLength)];

const at = (row: Uint8Array, column: number) => row[column] as number;
