import { withoutMarks } from '../messages/dutch-words.ts';
import { languageNames } from '../messages/language-names.ts';
import { languagesNl } from '../messages/language-page.nl.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { languageLabels, type TranslatedLanguage } from '../schemas/shared/languages.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { articleHref, directoryHref, inLanguageHref, languageHref, languagesHref, serviceHref, themeHref } from '../sites/routes.ts';
import { servicesInLanguage, shownTranslations, topicsInLanguage } from '../sites/entries-in-languages.ts';
import { hrefInLanguage } from '../sites/shown-in-languages.ts';
import { shownEvents } from '../sites/shown-events.ts';
import { shownLanguages } from '../sites/shown-languages.ts';
import type { SearchDocument } from './document.ts';
import { endsAfter } from './entry-documents.ts';

/** The pages in other languages, the agenda, the services and the articles in them, found by words of those languages, and the page that lists them. */
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
    ...languages.flatMap((language) => {
      const href = hrefInLanguage(portal, language, agendaHref);
      if (href === undefined) return [];
      const { agenda, page } = translatedTexts[language];
      const { walkIn, description, searchWords } = agenda(site.tone);
      const { name } = portal.municipality;
      const summary = shownEvents(portal).length > 0 ? description(name) : walkIn.intro(name);
      return [document(href, page(site.tone).dutchPages.agenda, summary, [languageNames[language].name, ...searchWords])];
    }),
    ...languages.flatMap((language) => helpDocuments(portal, language, document)),
    ...languages.flatMap((language) =>
      pick(portal, 'services', servicesInLanguage(portal, language)).map(({ id, data: { name, summary, translations, validity } }) => {
        const translated = translations?.[language] ?? {};
        const words = [languageNames[language].name];
        const href = inLanguageHref(language, serviceHref(id));
        return { ...document(href, translated.name ?? name, translated.summary ?? summary, words), ...endsAfter(validity?.until) };
      }),
    ),
    ...shownTranslations(portal).map(({ data: { language, article, title, summary } }) =>
      document(inLanguageHref(language, articleHref(article)), title, summary, [languageNames[language].name]),
    ),
  ];
}

/** The list of help in a language, and what there is about each subject in it. */
function helpDocuments(
  portal: Portal,
  language: TranslatedLanguage,
  document: (href: string, title: string, summary: string, synonyms: readonly string[]) => SearchDocument,
): SearchDocument[] {
  const { frame, help } = translatedTexts[language];
  const texts = help(portal.site.tone);
  const { name } = languageNames[language];
  const { themes } = topicsInLanguage(portal, language);
  const list = hrefInLanguage(portal, language, directoryHref);
  return [
    ...(list === undefined
      ? []
      : [document(list, frame(portal.site.tone).navigation.directory, texts.intro(portal.municipality.name), [name])]),
    // A subject that nobody named in the language is found by its page in Dutch.
    ...pick(portal, 'themes', themes).flatMap(({ id, data: { translations } }) => {
      const title = translations?.[language]?.name;
      return title === undefined ? [] : [document(inLanguageHref(language, themeHref(id)), title, texts.topics.about.both, [name])];
    }),
  ];
}
