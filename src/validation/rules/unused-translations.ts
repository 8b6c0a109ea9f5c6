import type { Entry, SiteContent } from '../../layers/entry.ts';
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
    return own.flatMap(({ data, locator }) => {
      const translations = 'translations' in data ? (data.translations ?? {}) : {};
      return (Object.keys(translations) as TranslatedLanguage[])
        .filter((language) => !has.has(language))
        .map((language) =>
          locatedProblem(locator, {
            severity: 'warning',
            code: 'unused-translation',
            path: ['translations', language],
            message:
              `Deze vertaling (${languageLabels[language]}) ziet niemand: geen portal van deze gemeente heeft die taal. ` +
              'Zet de taal bij “languages” in de instellingen van de portal.',
            example: `languages: [${[...has, language].join(', ')}]`,
          }),
        );
    });
  });
}
