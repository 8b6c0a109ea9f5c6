import { helpToken } from '../directory/help-tokens.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { inDutch, segmentsOf, withoutMarks } from '../messages/dutch-words.ts';
import type { HelpTexts } from '../messages/help-texts.ts';
import { languageNames } from '../messages/language-names.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { ageHref, directoryHref, inLanguageHref, themeHref, topicsHref } from '../sites/routes.ts';
import { articlePhases, articleThemes } from '../sites/shown-articles.ts';
import { entryLanguage } from './entry-in-language.ts';
import type { Link, PageFrame } from './frame.ts';
import { helpFilters, helpRows, type HelpFilters, type HelpRow } from './language-help.ts';
import { themesIn, topicLists, type LanguageTopic, type TopicLinks } from './language-topics.ts';
import { languageFrame } from './language-frame.ts';
import { originsOf, provenanceOfAll, type ProvenanceLine } from './provenance.ts';
import { noticeInLanguage, type SensitiveNotice } from './sensitive-notice.ts';
import { articlesIn, helpWays, type TranslatedArticle } from './translated-article-page.ts';

/** What all pages of help in another language hold. Texts are marked as Dutch where they are (`messages/dutch-words.ts`). */
interface HelpPage {
  frame: PageFrame;
  texts: HelpTexts;
  title: string;
  intro: string;
  /** To the pages about the ages and the subjects on which there is something in the language; none of the page itself. */
  topics: TopicLinks[];
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** `/taal/uk/sociale-kaart/`: the help for who speaks a language. */
export interface LanguageHelpPage extends HelpPage {
  rows: readonly HelpRow[];
  filters: HelpFilters;
  /** Where one can talk to somebody, on the page of the language. */
  ways: Link[];
  /** To the whole list, in Dutch. */
  all: Link;
}

/** `/taal/uk/themas/<theme>/` and `/taal/uk/leeftijd/<phase>/`: what there is about a subject or an age, in one language. */
export interface LanguageTopicPage extends HelpPage {
  articles: { title: string; cards: TranslatedArticle[] };
  help: { title: string; rows: readonly HelpRow[] };
  ways: { title: string; links: Link[] };
  /** Of a subject that nobody may be seen with: that the browser remembers the page, and to the help numbers. */
  sensitive?: { notice: SensitiveNotice; danger: string };
  /** To the same page in Dutch. */
  dutch: Link;
}

/** `/taal/uk/themas/`: all ages and subjects on which there is something in the language. */
export type LanguageTopicsPage = HelpPage;

/** Makes the list of help in a language. */
export function languageHelpPage(portal: Portal, language: TranslatedLanguage): LanguageHelpPage {
  const { frame: frameTexts, help } = translatedTexts[language];
  const texts = help(portal.site.tone);
  const rows = helpRows(portal, language);
  const { navigation } = frameTexts(portal.site.tone);
  const isSpoken = rows.some(({ tokens }) => tokens.includes(helpToken('taal', language)));
  const intro = [texts.intro(inDutch(portal.municipality.name)), ...(isSpoken ? [texts.alsoSpoken] : [])].join(' ');
  return {
    ...pageOf(portal, language, { path: directoryHref, title: navigation.directory, intro, rows }),
    topics: topicLists(portal, language),
    rows,
    filters: helpFilters(portal, language, rows),
    ways: helpWays(portal, language),
    all: { label: texts.all, href: directoryHref, hreflang: 'nl' },
  };
}

/** Makes the page with all subjects in a language. */
export function languageTopicsPage(portal: Portal, language: TranslatedLanguage): LanguageTopicsPage {
  const { title, intro } = translatedTexts[language].help(portal.site.tone).topics;
  return {
    ...pageOf(portal, language, { path: topicsHref, title, intro, ...contentOf(portal, language) }),
    topics: topicLists(portal, language),
  };
}

/** Makes the page about a subject or an age in a language. */
export function languageTopicPage(portal: Portal, language: TranslatedLanguage, topic: LanguageTopic): LanguageTopicPage {
  const { help, page, service } = translatedTexts[language];
  const { tone } = portal.site;
  const texts = help(tone);
  const { articles: reading, danger } = page(tone);
  const { articles, rows } = contentOf(portal, language, topic);
  const theme = topic.kind === 'thema' ? themesIn(portal, language).find(({ id }) => id === topic.id) : undefined;
  const title = topic.kind === 'thema' ? (theme?.label ?? topic.id) : texts.phases[topic.id];
  const path = topic.kind === 'thema' ? themeHref(topic.id) : ageHref(topic.id);
  const isSensitive = theme?.isSensitive === true;
  const parents = [{ label: texts.topics.title, href: inLanguageHref(language, topicsHref) }];
  return {
    ...pageOf(portal, language, {
      path,
      title,
      intro: aboutOf(texts, articles.length > 0, rows.length > 0),
      parents,
      isSensitive,
      articles,
      rows,
    }),
    articles: { title: reading.title, cards: articles },
    help: { title: service(tone).title, rows },
    ways: { title: reading.help, links: helpWays(portal, language) },
    topics: topicLists(portal, language, topic),
    dutch: { label: service(tone).inDutch, href: path, hreflang: 'nl' },
    ...(isSensitive ? { sensitive: { notice: noticeInLanguage(portal, language, reading.history), danger } } : {}),
  };
}

/** What there is on the page, in a sentence. */
const aboutOf = ({ topics: { about } }: HelpTexts, hasArticles: boolean, hasHelp: boolean): string =>
  hasArticles && hasHelp ? about.both : hasArticles ? about.read : about.help;

/** What there is about a subject or an age in a language, or at all. What names no age comes after what names one. */
function contentOf(
  portal: Portal,
  language: TranslatedLanguage,
  topic?: LanguageTopic,
): { articles: TranslatedArticle[]; rows: readonly HelpRow[] } {
  const rows = helpRows(portal, language);
  const articles = articlesIn(portal, language);
  if (topic === undefined) return { articles, rows };
  const isAbout = ({ article }: TranslatedArticle) =>
    pick(portal, 'articles', [article]).some(({ data }) =>
      topic.kind === 'thema' ? articleThemes(portal, data).includes(topic.id) : articlePhases(data).includes(topic.id),
    );
  const about = articles.filter(isAbout);
  if (topic.kind === 'thema') return { articles: about, rows: rows.filter(({ entry }) => entry.themeIds.includes(topic.id)) };
  const fit = rows.filter(({ entry }) => entry.phases.includes(topic.id));
  return { articles: about, rows: [...fit.filter(({ entry }) => entry.age), ...fit.filter(({ entry }) => entry.age === undefined)] };
}

/** Whether a title is in the language of its page. */
const isNamed = (title: string): boolean => segmentsOf(title).every(({ dutch }) => !dutch);

/** Of what a page is made. */
interface Content {
  /** The address of the same page in Dutch. */
  path: string;
  title: string;
  intro: string;
  parents?: Link[];
  isSensitive?: boolean;
  articles?: readonly TranslatedArticle[];
  rows?: readonly HelpRow[];
}

function pageOf(
  portal: Portal,
  language: TranslatedLanguage,
  { path, title, intro, parents = [], isSensitive = false, articles = [], rows = [] }: Content,
): Omit<HelpPage, 'topics'> {
  const { frame: frameTexts, help } = translatedTexts[language];
  const { tone } = portal.site;
  const frame = languageFrame(portal, language, {
    path,
    // Two pages of a portal have two titles, also where nobody named a subject in the language.
    title: isNamed(title) ? title : `${withoutMarks(title)} (${languageNames[language].name})`,
    label: withoutMarks(title),
    description: withoutMarks(intro),
    parents,
    sensitive: isSensitive,
  });
  const services = pick(
    portal,
    'services',
    rows.map(({ entry }) => entry.id),
  );
  const translations = [...portal.entries.translations.values()].filter(
    ({ data }) => data.language === language && articles.some(({ article }) => article === data.article),
  );
  return {
    frame,
    texts: help(tone),
    title,
    intro,
    provenance: provenanceOfAll(
      portal,
      originsOf([...services, ...translations]),
      frameTexts(tone).provenance,
      entryLanguage(portal, language).wording,
    ),
    jsonLd: [breadcrumbList(portal.site.url, frame.breadcrumb)],
  };
}
