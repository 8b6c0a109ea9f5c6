/**
 * Short names for the tokens of a theme (`--basis-color-accent-1-bg-default` becomes `--a4`), those that a style sheet names most the
 * shortest. A style sheet in a page is mostly these names, and every visitor of every page fetches them.
 *
 * @param css the style sheet to count in; no short name is one that stands in it already
 */
export function shortNames(css: string): Map<string, string> {
  const counts = new Map<string, number>();
  for (const [name] of css.matchAll(tokenName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken = new Set(css.match(/--[\w-]+/g));
  const short = new Map<string, string>();
  let next = 0;
  // Equal counts in the order of the names, so that the same style sheet always gets the same.
  for (const [name] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    let candidate: string;
    do candidate = nthName(next++);
    while (taken.has(candidate));
    short.set(name, candidate);
  }
  return short;
}

/** A style sheet with these names in the place of the long ones; a token without a short name keeps its own. */
export const withShortNames = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replace(tokenName, (name) => names.get(name) ?? name);

const tokenName = /--(?:basis|portal)-[\w-]+/g;

/** `--a` to `--z`, then `--a1`, `--b1` and so on. */
const nthName = (index: number) => `--${String.fromCharCode(97 + (index % 26))}${index < 26 ? '' : String(Math.floor(index / 26))}`;
