import { readingNl, type ReadingTexts } from '../messages/reading.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { spanWidth, type AgeSpan } from '../sites/age-phases.ts';
import { ageSpan } from '../sites/age-span.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { articleCard, type ArticleCard } from './articles.ts';
import { byReader } from './by-reader.ts';
import { shortAnswer } from './short-answer.ts';

/** Articles for the same readers. */
export interface ReadingGroup {
  /** For whom they are, with an id for a link on the page; left out when all on the page are for the same readers. */
  title?: string;
  id?: string;
  articles: ArticleCard[];
  /** The same articles, each under its first theme; left out when they are so few that nobody has to search them. */
  subjects?: ReadingSubject[];
}

/** Articles about the same theme, with the beginning of the short answer of each. The title is left out when there is no other theme beside it. */
export interface ReadingSubject {
  title?: string;
  articles: ArticleCard[];
}

/**
 * Articles by the readers that each is for first.
 *
 * @param most how many articles a page shows whole; more are divided by theme, to run one's eye over
 * @param themeId the theme that the page is about, which goes first
 */
export function readingGroups(
  portal: Portal,
  articles: readonly PortalEntry<'articles'>[],
  { most, themeId }: { most: number; themeId?: string | undefined },
): ReadingGroup[] {
  const texts = readingNl(portal.site.tone);
  const isLong = articles.length > most;
  const readers = byReader(portal, articles);
  return readers.map(({ audience, entries }) => ({
    ...(readers.length === 1 ? {} : { title: texts.readFor[audience], id: `voor-${audienceIds[audience]}` }),
    articles: entries.map(articleCard),
    ...(isLong ? { subjects: subjectsOf(portal, entries, texts, themeId) } : {}),
  }));
}

/** In the order in which the first article of each comes. */
function subjectsOf(
  portal: Portal,
  articles: readonly PortalEntry<'articles'>[],
  { others }: ReadingTexts,
  themeId: string | undefined,
): ReadingSubject[] {
  const byTheme = [...Map.groupBy(articles, ({ data }) => shownThemeIds(portal, data.themes)[0] ?? '')];
  const isOwn = ([id]: (typeof byTheme)[number]) => id === themeId;
  return [...byTheme.filter(isOwn), ...byTheme.filter((group) => !isOwn(group))].map(([id, entries]) => ({
    ...(byTheme.length === 1 ? {} : { title: portal.entries.themes.get(id)?.data.name ?? others }),
    articles: entries.map(shortCard),
  }));
}

/** About two lines of a page on a telephone. */
const twoLines = 90;

/** An article to run one's eye over. What a sensitive one says of danger is not left out. */
function shortCard(article: PortalEntry<'articles'>): ArticleCard {
  const card = articleCard(article);
  return article.data.sensitive ? card : { ...card, summary: shortAnswer(card.summary, twoLines) };
}

/** For sorting articles: those first of whose ages the largest part lies within a phase, and of those the ones about the fewest ages. */
export function compareFit(phase: AgeSpan): (a: PortalEntry<'articles'>, b: PortalEntry<'articles'>) => number {
  const shareOf = ({ data }: PortalEntry<'articles'>) => {
    const span = ageSpan(data.age);
    const from = Math.max(span.from ?? -Infinity, phase.from ?? -Infinity);
    const until = Math.min(span.until ?? Infinity, phase.until ?? Infinity);
    return spanWidth({ from, until }) / spanWidth(span);
  };
  return (a, b) => shareOf(b) - shareOf(a) || spanWidth(ageSpan(a.data.age)) - spanWidth(ageSpan(b.data.age));
}
