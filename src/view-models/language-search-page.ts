import type { LanguageSearchTexts } from '../messages/search-texts.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import type { SaidInLanguage } from '../search/hits-in-language.ts';
import { placesInLanguages, topicsInLanguage } from '../sites/entries-in-languages.ts';
import { inLanguageHref, languageHref, locationHref, searchHref, themeHref } from '../sites/routes.ts';
import { placeInLanguage } from '../sites/shown-in-languages.ts';
import type { HelpNumber, Link } from './frame.ts';
import { languageFrame, pageNames } from './language-frame.ts';
import { languagePage, type LanguageContact } from './language-page.ts';
import type { LocationSummary } from './location-summary.ts';
import { listenerOf, type SearchBoxPage } from './search-page.ts';
import { noticeInLanguage } from './sensitive-notice.ts';

/** `/taal/uk/zoeken/`: searching in one language, and what there is in it for who finds nothing or has no script. */
export interface LanguageSearchPage extends SearchBoxPage {
  texts: LanguageSearchTexts;
  /** To the page of the language and its parts. */
  links: Link[];
  /** The help and its subjects, the services for which somebody speaks the language, and the articles in it. */
  lists: { id: string; title: string; links: Link[] }[];
  contact: LanguageContact;
  /** The walk-in point that opens first. */
  walkIn?: LocationSummary;
  /** What the municipality says where there is none. */
  noWalkIn?: string;
  /** As on the page in Dutch. */
  listener?: HelpNumber;
}

/** Makes the page on which one searches in a language. */
export function languageSearchPage(portal: Portal, language: TranslatedLanguage): LanguageSearchPage {
  const texts = translatedTexts[language].search(portal.site.tone);
  const frame = languageFrame(portal, language, {
    path: searchHref,
    title: texts.title,
    description: texts.description,
    exit: true,
    noindex: true,
  });
  const { title, texts: pageTexts, places, noWalkIn, spoken, help, articles, phone, questions, email } = languagePage(portal, language);
  const [first] = places;
  const listener = listenerOf(portal, frame);
  const top = languageHref(language);
  const groups: { id: string; title: string; links: Link[] }[] = [
    ...(help === undefined ? [] : [{ id: 'hulp', title: help.title, links: [...help.links, ...help.topics] }]),
    ...(spoken === undefined
      ? []
      : [
          {
            id: 'in-deze-taal',
            title: spoken.title,
            links: spoken.items.map(({ name, href, hreflang }) => ({ label: name, href, ...(hreflang === undefined ? {} : { hreflang }) })),
          },
        ]),
    { id: 'lezen', title: pageTexts.articles.title, links: articles.map((article) => ({ label: article.title, href: article.href })) },
  ];
  return {
    frame,
    texts,
    action: inLanguageHref(language, searchHref),
    said: saidIn(portal, language),
    notice: noticeInLanguage(portal, language, texts.remembered),
    links: [
      { label: title, href: top },
      { label: pageTexts.walkIn.title, href: `${top}#inloop` },
      { label: pageTexts.steps.title, href: `${top}#zo-werkt-het` },
    ],
    lists: groups.filter(({ links }) => links.length > 0),
    contact: {
      ...{ frame, texts: pageTexts, phone },
      ...(questions === undefined ? {} : { questions }),
      ...(email === undefined ? {} : { email }),
    },
    ...(first === undefined ? {} : { walkIn: first.summary }),
    ...(noWalkIn === undefined ? {} : { noWalkIn }),
    ...(listener === undefined ? {} : { listener }),
  };
}

/** The pages in Dutch that a language has too, and of which the index does not say so: places, subjects that nobody named in it, and what the page of the language says. */
function saidIn(portal: Portal, language: TranslatedLanguage): Record<string, SaidInLanguage> {
  const said = (path: string, words: Omit<SaidInLanguage, 'href'>): [string, SaidInLanguage][] => {
    const href = placeInLanguage(portal, language, path);
    return href === undefined ? [] : [[path, { href, ...words }]];
  };
  return Object.fromEntries([
    ...Object.entries(pageNames(portal, language)).flatMap(([path, title]) => said(path, { title })),
    ...pick(portal, 'locations', placesInLanguages(portal)).flatMap(({ id, data }) => {
      const text = data.translations?.[language]?.summary;
      return said(locationHref(id), text === undefined ? {} : { text });
    }),
    ...pick(portal, 'themes', topicsInLanguage(portal, language).themes)
      .filter(({ data }) => data.translations?.[language]?.name === undefined)
      .flatMap(({ id }) => said(themeHref(id), {})),
  ]);
}
