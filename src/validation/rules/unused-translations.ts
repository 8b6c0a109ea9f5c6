import { isEntry, type Entry, type SiteContent } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { languageLabels, type TranslatedLanguage } from '../../schemas/shared/languages.ts';

/** Warnings for what a municipality translated into a language that none of its portals has: nobody will read it. */
export function checkUnusedTranslations(sites: readonly SiteContent[]): Problem[] {
  return [...Map.groupBy(sites, ({ content }) => content).entries()].flatMap(([{ collections }, portals]) => {
    const has = new Set<string>(portals.flatMap(({ site }) => site.languages));
    const own = Object.values(collections)
      .flatMap((entries) => [...entries.values()] as Entry[])
      // A higher layer translates for all who read it.
      .filter(({ layer }) => layer === 'municipality');
    return own.flatMap((entry) =>
      translatedInto(entry)
        .filter(({ language }) => !has.has(language))
        .map(({ language, path }) =>
          locatedProblem(entry.locator, {
            severity: 'warning',
            code: 'unused-translation',
            path,
            message:
              `Deze vertaling (${languageLabels[language]}) ziet niemand: geen portal van deze gemeente heeft die taal. ` +
              'Zet de taal bij “languages” in de instellingen van de portal.',
            example: `languages: [${[...has, language].join(', ')}]`,
          }),
        ),
    );
  });
}

/** The languages of an entry with the place where each is named. */
function translatedInto(entry: Entry): { language: TranslatedLanguage; path: string[] }[] {
  if (isEntry(entry, 'translations')) return [{ language: entry.data.language, path: ['language'] }];
  const translations = 'translations' in entry.data ? (entry.data.translations ?? {}) : {};
  return (Object.keys(translations) as TranslatedLanguage[]).map((language) => ({ language, path: ['translations', language] }));
}
