import { withoutMarks } from '../messages/dutch-words.ts';
import { languageNames } from '../messages/language-names.ts';
import { languagesNl } from '../messages/language-page.nl.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { languageLabels } from '../schemas/shared/languages.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { articleHref, inLanguageHref, languageHref, languagesHref, serviceHref } from '../sites/routes.ts';
import { servicesInLanguage, shownTranslations } from '../sites/shown-in-languages.ts';
import { shownLanguages } from '../sites/shown-languages.ts';
import type { SearchDocument } from './document.ts';

/** The pages in other languages, the services and articles in them, found by words of those languages, and the page that lists them. */
export function languageDocuments(portal: Portal): SearchDocument[] {
  const { site } = portal;
  const languages = shownLanguages(site);
  if (languages.length === 0) return [];
  const readers = isForYouthOnly(site) ? 'youth' : 'everybody';
  const document = (href: string, title: string, summary: string, synonyms: readonly string[]): SearchDocument => ({
    href,
    kind: 'page',
    title,
    summary,
    layer: 'municipality',
    texts: { name: title, summary, synonyms },
    links: [],
  });
  const all = languagesNl(site.tone);
  return [
    document(languagesHref, all.title, all.intro, [...all.searchWords, ...languages.map((language) => languageLabels[language])]),
    ...languages.map((language) => {
      const texts = translatedTexts[language].page(site.tone);
      const { name } = languageNames[language];
      const summary = withoutMarks(texts.intro(readers, site.name));
      return document(languageHref(language), `${name}: ${texts.title(readers)}`, summary, [name, ...texts.searchWords]);
    }),
    ...languages.flatMap((language) =>
      pick(portal, 'services', servicesInLanguage(portal, language)).map(({ id, data: { name, summary, translations } }) => {
        const translated = translations?.[language] ?? {};
        const words = [languageNames[language].name];
        return document(inLanguageHref(language, serviceHref(id)), translated.name ?? name, translated.summary ?? summary, words);
      }),
    ),
    ...shownTranslations(portal).map(({ data: { language, article, title, summary } }) =>
      document(inLanguageHref(language, articleHref(article)), title, summary, [languageNames[language].name]),
    ),
  ];
}
