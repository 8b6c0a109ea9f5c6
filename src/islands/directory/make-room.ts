/** How much of what somebody can see the results should have, at least. */
const share = 0.5;

/**
 * Brings the box that is typed in to the top of a small screen, when what it finds would come below the keyboard. Called at the first letter: later
 * the page would jump while somebody reads it.
 *
 * @param results what is found, in the page from the start
 */
export function makeRoom(box: Element, results: Element) {
  // Asked first: where something is, is only known when the page has been laid out again.
  if (!matchMedia('(max-width: 59.99rem)').matches) return;
  const seen = window.visualViewport?.height ?? window.innerHeight;
  const isBelow = results.getBoundingClientRect().top > seen * (1 - share);
  if (isBelow) (box.closest('form') ?? box).scrollIntoView({ block: 'start' });
}
