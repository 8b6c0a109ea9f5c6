import { directoryNl } from '../messages/directory.nl.ts';
import { readingNl, type ReadingTexts } from '../messages/reading.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Theme } from '../schemas/themes.ts';
import type { StarWords } from '../shortlist/words.ts';
import { agePhases, spansMeet, type AgePhaseId } from '../sites/age-phases.ts';
import { ageSpan } from '../sites/age-span.ts';
import { listHref } from '../sites/list-addresses.ts';
import { ageHref, directoryHref, themeHref, topicsHref } from '../sites/routes.ts';
import { articlePhases, articleThemes, shownTopics } from '../sites/shown-articles.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { shownArticles } from './articles.ts';
import type { DirectoryCardView } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';
import { timedEvents } from './events.ts';
import { experiencesFor, type ExperiencesPart } from './experiences.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { jumpsTo, lastOver, type Jump } from './jumps.ts';
import { helpCards, nearestMoment, type Need } from './nearby-help.ts';
import { currentNews } from './news.ts';
import { timelyOf, type Timely } from './timely.ts';
import type { NextMoment } from './next-moment.ts';
import { professionalsLink } from './professionals.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';
import { firstQuestions, questionsPart, type QuestionsPart } from './questions.ts';
import { compareFit, readingGroups, type ReadingGroup } from './reading-groups.ts';
import { askingFor, topicHelp, type Asking } from './topic-help.ts';

/** `/themas/<theme>/` and `/leeftijd/<phase>/`: all there is about one subject. */
export interface TopicPage extends Timely {
  frame: Frame;
  texts: ReadingTexts;
  title: string;
  intro: string;
  /** About something that nobody may be seen with. */
  sensitive?: SensitiveNotice;
  /** The articles, by whom they are for; one group without a title when they are all for the same readers. */
  groups: ReadingGroup[];
  /** To the parts of the page, which is long on a telephone, with the instant at which nothing is left of one; empty when there is one part. */
  jumps: Jump[];
  services: DirectoryCardView[];
  /** Questions about it with their answers; left out when there are none. */
  questions?: QuestionsPart;
  /** What young people tell about it; left out when there is nothing. */
  experiences?: ExperiencesPart;
  /** To the whole list of services. */
  more?: Link;
  /** Whom to turn to when nobody is known to help; left out when somebody is. */
  asking?: Asking;
  /** When somebody can walk in first; left out when no time is known. */
  moment?: NextMoment;
  others: { title: string; links: Link[] };
  /** When all there is to read is for professionals alone: to all that there is for them. */
  professionals?: Link;
  star: StarWords;
  provenance: ProvenanceLine;
}

/** `/themas/`: every subject with something to read. */
export interface TopicsPage {
  frame: Frame;
  texts: ReadingTexts;
  title: string;
  intro: string;
  themes: { title: string; href: string; summary: string; count: string }[];
  ages: Link[];
  provenance: ProvenanceLine;
}

const mostServices = 4;

/** How many articles a page shows whole. An age is about many themes, so its page is the sooner hard to survey. */
const mostWhole = { thema: 8, leeftijd: 4 };

/** Makes the page of a theme that some article of the portal is about. */
export function themePage(portal: Portal, theme: PortalEntry<'themes'>): TopicPage {
  return topicPage(portal, {
    path: themeHref(theme.id),
    title: theme.data.name,
    intro: theme.data.summary,
    articles: shownArticles(portal).filter(({ data }) => articleThemes(portal, data).includes(theme.id)),
    sensitive: theme.data.sensitive,
    need: { themes: [theme.id] },
    list: { kind: 'thema', id: theme.id },
    others: { title: readingNl(portal.site.tone).others, links: themeLinks(portal).filter(({ href }) => href !== themeHref(theme.id)) },
    more: [theme],
  });
}

/** Makes the page of a phase of growing up that some article of the portal is about. */
export function agePage(portal: Portal, id: AgePhaseId): TopicPage {
  const phase = agePhases.find((one) => one.id === id);
  const texts = readingNl(portal.site.tone);
  const title = directoryNl(portal.site.tone).phases[id];
  return topicPage(portal, {
    path: ageHref(id),
    title,
    intro: texts.ageIntro,
    description: texts.ageDescription(title),
    articles: shownArticles(portal)
      .filter(({ data }) => articlePhases(data).includes(id))
      .toSorted(compareFit(phase ?? {})),
    need: { age: phase },
    list: { kind: 'leeftijd', id },
    others: { title: texts.otherAges, links: ageLinks(portal).filter(({ href }) => href !== ageHref(id)) },
    more: [],
  });
}

interface Topic {
  path: string;
  title: string;
  intro: string;
  /** For who searches; left out: the introduction. */
  description?: string;
  articles: readonly PortalEntry<'articles'>[];
  need: Need;
  list: { kind: keyof typeof mostWhole; id: string };
  others: TopicPage['others'];
  /** What stands on the page beside the articles. */
  more: readonly PortalEntry<'themes'>[];
  sensitive?: boolean;
}

function topicPage(
  portal: Portal,
  { path, title, intro, description = intro, articles, need, list, others, more, sensitive = false }: Topic,
): TopicPage {
  const texts = readingNl(portal.site.tone);
  const help = topicHelp(portal, need, articles);
  const href = listHref(list.kind, list.id);
  const hasList = directoryOf(portal).lists.some((one) => one.href === href);
  const moment = nearestMoment(portal);
  const services = pick(
    portal,
    'services',
    help.slice(0, mostServices).map(({ id }) => id),
  );
  const groups = readingGroups(portal, articles, { most: mostWhole[list.kind], themeId: list.kind === 'thema' ? list.id : undefined });
  const isLong = groups.some(({ subjects }) => subjects !== undefined);
  const timely = timelyFor(portal, need);
  const isAbout = aboutNeed(portal, need);
  const asked = need.themes === undefined ? [] : firstQuestions(portal, ({ data }) => isAbout(data.themes));
  const questions = questionsPart(portal, asked);
  const { experiences } = need.themes === undefined ? {} : experiencesFor(portal, ({ data }) => isAbout(data.themes));
  return {
    frame: frame(portal, { path, title, description, parents: [{ label: texts.title, href: topicsHref }], sensitive }),
    ...(sensitive ? { sensitive: sensitiveNotice(portal) } : {}),
    texts,
    title,
    intro,
    groups,
    jumps: jumpsTo([
      // Who is looking for somebody need not pass all there is to read.
      ...(isLong ? [{ label: texts.toHelp, id: 'hulp' }] : []),
      ...groups.map(({ title: label = texts.read, id = 'artikelen' }) => ({ label, id })),
      ...(isLong ? [] : [{ label: texts.help, id: 'hulp' }]),
      ...(questions === undefined ? [] : [{ label: questions.title, id: 'vragen' }]),
      ...(experiences === undefined ? [] : [{ label: experiences.title, id: 'ervaringen', over: lastOver(experiences.cards) }]),
      ...(timely.coming === undefined ? [] : [{ label: timely.coming.title, id: 'binnenkort', over: lastOver(timely.coming.items) }]),
      ...(timely.news === undefined ? [] : [{ label: timely.news.title, id: 'nieuws', over: lastOver(timely.news.items) }]),
      ...(moment === undefined ? [] : [{ label: texts.walkIn, id: 'binnenlopen' }]),
    ]),
    services: helpCards(portal, help, mostServices),
    ...(help.length <= mostServices ? {} : { more: { label: texts.allHelp(help.length), href: hasList ? href : directoryHref } }),
    ...(questions === undefined ? {} : { questions }),
    ...(experiences === undefined ? {} : { experiences }),
    ...askingFor(portal, help),
    ...(moment === undefined ? {} : { moment }),
    ...timely,
    others,
    ...professionalsLink(
      portal,
      articles.flatMap(({ data }) => data.audiences),
    ),
    star: shortlistNl(portal.site.tone).star,
    provenance: provenanceOfEntries(portal, [...articles, ...services, ...asked, ...more]),
  };
}

/** Whether some themes, or those above them, are among those of a need; one that names none is about all. */
const aboutNeed =
  (portal: Portal, { themes }: Need) =>
  (ids: readonly string[]): boolean =>
    themes === undefined || shownThemeIds(portal, ids).some((id) => themes.includes(id));

/** What is to do and what is new for a need. Of an age there is no news: messages name none. */
function timelyFor(portal: Portal, need: Need): Timely {
  const { themes, age } = need;
  const isAbout = aboutNeed(portal, need);
  const events = timedEvents(portal).filter(
    ({ event: { data } }) => isAbout(data.themes) && (age === undefined || (data.age !== undefined && spansMeet(ageSpan(data.age), age))),
  );
  const news = themes === undefined ? [] : currentNews(portal).filter(({ data }) => isAbout(data.themes));
  return timelyOf(portal, events, news);
}

/** Makes the page with all subjects. */
export function topicsPage(portal: Portal): TopicsPage {
  const texts = readingNl(portal.site.tone);
  const articles = shownArticles(portal);
  const about = (id: string) => articles.filter(({ data }) => articleThemes(portal, data).includes(id)).length;
  return {
    frame: frame(portal, { path: topicsHref, title: texts.title, description: texts.intro }),
    texts,
    title: texts.title,
    intro: texts.intro,
    themes: themesOf(portal).map(({ id, data }) => ({
      title: data.name,
      href: themeHref(id),
      summary: data.summary,
      count: texts.count(about(id)),
    })),
    ages: ageLinks(portal),
    provenance: provenanceOfEntries(portal, articles),
  };
}

/** The themes with a page, in their order. */
function themesOf(portal: Portal): PortalEntry<'themes'>[] {
  const { themes } = shownTopics(portal);
  return [...portal.entries.themes.values()]
    .filter(({ id }) => themes.has(id))
    .sort((a, b) => a.data.order - b.data.order || a.data.name.localeCompare(b.data.name, 'nl'));
}

/** To every theme that there is something to read about. @param fits leaves some out */
export const themeLinks = (portal: Portal, fits: (theme: Theme) => boolean = () => true): Link[] =>
  themesOf(portal)
    .filter(({ data }) => fits(data))
    .map(({ id, data }) => ({ label: data.name, href: themeHref(id) }));

/** To every phase of growing up that there is something to read about. */
export const ageLinks = (portal: Portal): Link[] =>
  shownTopics(portal).ages.map((id) => ({ label: directoryNl(portal.site.tone).phases[id], href: ageHref(id) }));
