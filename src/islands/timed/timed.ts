/** How often a page that stays open looks again, in milliseconds. */
const interval = 60_000;

/**
 * Makes a page tell the truth when it was made some days ago. What has `data-over` (epoch milliseconds) is hidden from then on, what has
 * `data-once` is hidden until then. A group (`data-timed-group`) in which nothing is left is hidden itself, and what its value names by id
 * is shown instead.
 */
export function showTimed(root: ParentNode, now: number): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-over], [data-once]')) {
    const { over, once } = part.dataset;
    part.hidden = (over !== undefined && Number(over) <= now) || (once !== undefined && Number(once) > now);
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-timed-group]')) {
    group.hidden = [...group.querySelectorAll<HTMLElement>('[data-over]')].every(({ hidden }) => hidden);
    const instead = document.getElementById(group.dataset['timedGroup'] ?? '');
    if (instead) instead.hidden = !group.hidden;
  }
}

/** Does so now and as long as the page is open. */
export function keepTimed(root: ParentNode): void {
  showTimed(root, Date.now());
  setInterval(() => {
    showTimed(root, Date.now());
  }, interval);
}
