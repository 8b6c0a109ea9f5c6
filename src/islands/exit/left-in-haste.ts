/** What the tab remembers when somebody left in haste. It is kept until the tab is closed, and says nothing of what was read. */
const key = 'weg';

/** Remembers that somebody left, so that a step back does not show what was looked for. A browser that keeps nothing is let be. */
export function rememberLeaving(): void {
  try {
    sessionStorage.setItem(key, '1');
  } catch {
    // The page that was left is out of the history all the same.
  }
}

/**
 * After leaving in haste a step back may lead to a page with the words that were looked for in its address: takes them out of it.
 *
 * @returns whether there were any
 */
export function dropWords(): boolean {
  if (!location.href.includes('zoek=') || !leaving()) return false;
  history.replaceState(null, '', location.pathname);
  return true;
}

/** Whoever comes again by a link looks for something new. */
export function forgetLeaving(): void {
  if (leaving()) sessionStorage.removeItem(key);
}

function leaving(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
