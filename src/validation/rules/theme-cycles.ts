import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';

/** Errors for themes that stand below themselves: then no theme of such a circle is on top, and no page leads to any of them. */
export function checkThemeCycles(municipalities: readonly MunicipalityContent[]): Problem[] {
  const told = new Set<Entry<'themes'>>();
  return municipalities.flatMap(({ collections: { themes } }) =>
    [...themes.values()].flatMap((theme): Problem[] => {
      const circle = circleOf(theme, themes);
      if (circle.length === 0 || circle.some((one) => told.has(one))) return [];
      for (const one of circle) told.add(one);
      const steps = circle.map(({ data }, place) => `“${data.name}” hoort onder “${(circle[place + 1] ?? theme).data.name}”`);
      const problem = locatedProblem(theme.locator, {
        severity: 'error',
        code: 'theme-cycle',
        path: ['parent'],
        message:
          `${steps.join(' en ')}: zo staat geen van deze thema’s bovenaan. ` + `Haal “parent” weg bij het thema dat het grootste is.`,
      });
      return [{ ...problem, related: circle.slice(1).map(({ locator }) => locator.locate(['parent'])) }];
    }),
  );
}

/** A theme and those above it, when the last of them stands below the theme again; else nothing. */
function circleOf(theme: Entry<'themes'>, themes: ReadonlyMap<string, Entry<'themes'>>): Entry<'themes'>[] {
  const way: Entry<'themes'>[] = [];
  for (let one: Entry<'themes'> | undefined = theme; one !== undefined && !way.includes(one); one = themes.get(one.data.parent ?? '')) {
    way.push(one);
  }
  return way.at(-1)?.data.parent === theme.id ? way : [];
}
