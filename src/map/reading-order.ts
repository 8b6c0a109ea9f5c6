/** How high a row is on the screen, in pixels: what stands within it is read from left to right. */
const rowHeight = 64;

/**
 * The order in which a keyboard reaches points: as one reads, from top to bottom in rows, and in a row from left to right. `x` and `y` are
 * pixels.
 */
export function readingOrder<T extends { x: number; y: number }>(points: readonly T[]): T[] {
  const byHeight = [...points].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: T[][] = [];
  for (const point of byHeight) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && point.y - row[0].y < rowHeight) row.push(point);
    else rows.push([point]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x || a.y - b.y));
}
