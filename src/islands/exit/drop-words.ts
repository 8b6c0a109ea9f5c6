// The page to search on has the words in its address, so that a step back brings them again. Not for who left in haste: `exit-page.ts` keeps
// `weg` for as long as the tab is there. In a file of its own and before what reads the address: other pages with a way out need none of it.
const address = location.pathname;

function leftInHaste(): boolean {
  try {
    return sessionStorage.getItem('weg') !== null;
  } catch {
    return false;
  }
}

/** Takes the words out of the address. @returns whether there were any */
function dropWords(): boolean {
  if (!location.href.includes('zoek=') || !leftInHaste()) return false;
  history.replaceState(null, '', address);
  return true;
}

const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (visit?.type === 'back_forward') dropWords();
// Whoever comes again by a link looks for something new.
else if (visit?.type === 'navigate' && leftInHaste()) sessionStorage.removeItem('weg');

addEventListener('pageshow', ({ persisted }) => {
  // A page that the browser kept as it was shows the words themselves.
  if (!persisted || !dropWords()) return;
  document.documentElement.hidden = true;
  location.reload();
});
