import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';

/**
 * Warnings for a theme that nothing is about: no entry names it or a theme below it, in any municipality that sees it. It has no page and no list,
 * so an editor who made it waits for something that does not come.
 */
export function checkUnusedThemes(municipalities: readonly MunicipalityContent[]): Problem[] {
  const seen = new Set<Entry<'themes'>>();
  const used = new Set<Entry<'themes'>>();
  for (const { collections } of municipalities) {
    const { themes } = collections;
    const byId = new Map([...themes.values()].map((entry) => [entry.id, entry]));
    for (const entry of themes.values()) seen.add(entry);
    for (const entry of Object.values(collections).flatMap((entries) => [...entries.values()] as Entry[])) {
      for (const id of 'themes' in entry.data ? entry.data.themes : []) markUsed(byId.get(id));
    }
    function markUsed(theme: Entry<'themes'> | undefined) {
      if (theme === undefined || used.has(theme)) return;
      used.add(theme);
      if (theme.data.parent !== undefined) markUsed(byId.get(theme.data.parent));
    }
  }
  return [...seen]
    .filter((theme) => !used.has(theme))
    .map((theme) =>
      locatedProblem(theme.locator, {
        severity: 'warning',
        code: 'unused-theme',
        path: ['name'],
        message:
          `Niets gaat over het thema “${theme.data.name}”, dus de bezoeker ziet het nergens. ` +
          `Noem het bij “themes” in een artikel, een dienst of een activiteit, of haal dit bestand weg.`,
        example: `themes: [${theme.id}]`,
      }),
    );
}
