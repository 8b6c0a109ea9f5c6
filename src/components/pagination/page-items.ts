/**
 * What stands in the row of pages: the first, the last, the current page and those beside it, with a gap where pages are left out. A gap
 * never hides a single page: that page is shown instead. At most seven pages and gaps.
 *
 * @param current page that is shown, from 1
 * @param total number of pages
 * @throws {RangeError} when there is no such page
 */
export function pageItems(current: number, total: number): (number | 'gap')[] {
  if (!Number.isInteger(current) || !Number.isInteger(total) || current < 1 || current > total) {
    throw new RangeError(`Er is geen pagina ${String(current)} van ${String(total)}.`);
  }
  const shown = [...new Set([1, current - 1, current, current + 1, total])].filter((page) => page >= 1 && page <= total);
  return shown
    .sort((a, b) => a - b)
    .flatMap((page, index, pages): (number | 'gap')[] => {
      const missing = page - (pages[index - 1] ?? 0) - 1;
      if (missing === 0) return [page];
      return [missing === 1 ? page - 1 : 'gap', page];
    });
}
