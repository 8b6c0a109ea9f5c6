import { article as articleNode } from '../exports/json-ld/article.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import type { LanguagePageTexts } from '../messages/language-page-texts.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { toneFor } from '../sites/audience.ts';
import { articleHref, askHref, contactHref, inLanguageHref, walkInHref } from '../sites/routes.ts';
import { shownTranslations } from '../sites/entries-in-languages.ts';
import { placeInLanguage } from '../sites/shown-in-languages.ts';
import type { Link, PageFrame } from './frame.ts';
import { insetText } from './inset-text.ts';
import { languageFrame } from './language-frame.ts';
import { originsOf, provenanceOfAll, type ProvenanceLine } from './provenance.ts';
import { noticeInLanguage, type SensitiveNotice } from './sensitive-notice.ts';

/** `/taal/uk/artikelen/<id>/`: an article in another language. */
export interface TranslatedArticlePage {
  frame: PageFrame;
  texts: LanguagePageTexts['articles'];
  title: string;
  /** The short answer. */
  summary: string;
  html: string;
  /** What a table without a caption is called. */
  table: string;
  /** Of a text that nobody may be seen with. */
  sensitive?: SensitiveNotice;
  /** Where one can talk to somebody, on the page of the language. */
  help: Link[];
  /** What else there is to read in the language, those about the same first. */
  others: TranslatedArticle[];
  /** To the article in Dutch. */
  dutch: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** An article in another language, in a list. */
export interface TranslatedArticle {
  /** The id of the article in Dutch. */
  article: string;
  title: string;
  href: string;
  summary: string;
}

const mostOthers = 6;

/** The articles that a portal has in a language, in the order of their titles. */
export function articlesIn(portal: Portal, language: TranslatedLanguage): TranslatedArticle[] {
  return entriesIn(portal, language).map(inList);
}

const entriesIn = (portal: Portal, language: TranslatedLanguage): PortalEntry<'translations'>[] =>
  pick(
    portal,
    'translations',
    shownTranslations(portal).map(({ id }) => id),
  )
    .filter(({ data }) => data.language === language)
    .sort((a, b) => a.data.title.localeCompare(b.data.title, language));

const inList = ({ data }: PortalEntry<'translations'>): TranslatedArticle => ({
  article: data.article,
  title: data.title,
  href: inLanguageHref(data.language, articleHref(data.article)),
  summary: data.summary,
});

/** Makes the page of an article in another language. @throws {Error} when the portal does not have the article */
export function translatedArticlePage(portal: Portal, translation: PortalEntry<'translations'>): TranslatedArticlePage {
  const { site } = portal;
  const { data } = translation;
  const { language, title, summary } = data;
  const [article] = pick(portal, 'articles', [data.article]);
  if (article === undefined) throw new Error(`The article ${data.article} is not on ${portal.id}.`);
  const { frame: frameTexts, page: pageTexts, hours } = translatedTexts[language];
  const tone = toneFor(site, article.data);
  const texts = pageTexts(tone);
  const { sensitive, audiences } = article.data;
  const path = articleHref(article.id);
  const frame = languageFrame(portal, language, { path, title, description: summary, sensitive });
  return {
    frame,
    texts: texts.articles,
    title,
    summary,
    html: withNumbersInOrder(insetText(translation.html, serviceTextAnchor, 1)),
    table: title,
    help: helpWays(portal, language, tone),
    others: othersThan(portal, translation, article.data.themes),
    dutch: { label: article.data.title, href: path, hreflang: 'nl' },
    provenance: provenanceOfAll(portal, originsOf([translation]), frameTexts(tone).provenance, createWording(hours)),
    ...(sensitive ? { sensitive: noticeInLanguage(portal, language, texts.articles.history) } : {}),
    jsonLd: [
      articleNode({ url: frame.canonical, site, data: { title, summary, checkedOn: data.checkedOn, audiences }, language }),
      breadcrumbList(site.url, frame.breadcrumb),
    ],
  };
}

/** Where one can talk to somebody: the parts of the page of the language that say so. @param tone that of the portal when left out */
export function helpWays(portal: Portal, language: TranslatedLanguage, tone = portal.site.tone): Link[] {
  const { walkIn, call, ask } = translatedTexts[language].page(tone);
  const ways: [string, string][] = [
    [walkIn.title, walkInHref],
    [call.title, contactHref],
    ...(portal.site.questions === undefined ? [] : [[ask.title, askHref] satisfies [string, string]]),
  ];
  return ways.flatMap(([label, dutch]) => {
    const href = placeInLanguage(portal, language, dutch);
    return href === undefined ? [] : [{ label, href }];
  });
}

/** Telephone numbers keep the order of their digits in a text that runs the other way. */
const withNumbersInOrder = (html: string): string => html.replaceAll('<a href="tel:', '<a dir="ltr" href="tel:');

function othersThan(portal: Portal, { id, data }: PortalEntry<'translations'>, themes: readonly string[]): TranslatedArticle[] {
  const shared = (other: PortalEntry<'translations'>) =>
    pick(portal, 'articles', [other.data.article]).some((article) => article.data.themes.some((theme) => themes.includes(theme)));
  const others = entriesIn(portal, data.language).filter((other) => other.id !== id);
  const near = others.filter(shared);
  return [...near, ...others.filter((other) => !near.includes(other))].slice(0, mostOthers).map(inList);
}
