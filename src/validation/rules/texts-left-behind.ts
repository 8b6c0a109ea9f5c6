import type { Entry, SiteContent } from '../../layers/entry.ts';
import { originOf } from '../../layers/merge.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { layerNames } from '../../schemas/collections.ts';
import { languageLabels, type TranslatedLanguage } from '../../schemas/shared/languages.ts';

/**
 * Warns where a layer wrote a text of its own, and the translation of the text that it replaced is still shown: a reader of that language reads
 * what the Dutch page no longer says. Languages that no portal of the municipality has are left out.
 */
export const checkTextsLeftBehind = (sites: readonly SiteContent[]): Problem[] =>
  [...Map.groupBy(sites, ({ content }) => content).entries()].flatMap(([{ collections }, portals]) => {
    const shown = new Set<string>(portals.flatMap(({ site }) => site.languages));
    return Object.values(collections).flatMap((entries) => [...entries.values()].flatMap((entry) => inEntry(entry as Entry, shown)));
  });

function inEntry(entry: Entry, shown: ReadonlySet<string>): Problem[] {
  const { merged, data } = entry;
  if (!('translations' in data) || data.translations === undefined) return [];
  const written = Object.entries(data.translations) as [TranslatedLanguage, Readonly<Record<string, string | undefined>> | undefined][];
  const layerOf = (path: readonly string[]) => layerNames.indexOf(originOf(merged, path).layer);
  // Of one text all languages are named in one message.
  const left = written.flatMap(([language, texts = {}]) =>
    Object.keys(shown.has(language) ? texts : {})
      .filter((field) => typeof (data as Readonly<Record<string, unknown>>)[field] === 'string')
      .filter((field) => layerOf([field]) > layerOf(['translations', language, field]))
      .map((field) => ({ language, field })),
  );
  return [...Map.groupBy(left, ({ field }) => field)].map(([field, languages]) => {
    const names = new Intl.ListFormat('nl').format(languages.map(({ language }) => languageLabels[language]));
    const problem = locatedProblem(entry.locator, {
      severity: 'warning',
      code: 'text-left-behind',
      path: [field],
      message:
        `Deze tekst is hier anders geschreven, maar de vertaling (${names}) is nog die van de tekst die hij vervangt. ` +
        'Wie die taal leest, leest dus iets anders. Vertaal de nieuwe tekst, of neem de vertaling over als die nog klopt.',
      example: `translations: { ${languages.map(({ language }) => `${language}: { ${field}: "…" }`).join(', ')} }`,
    });
    const [first] = languages;
    return first === undefined ? problem : { ...problem, related: [entry.locator.locate(['translations', first.language, field])] };
  });
}
