import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { readingNl, type ReadingTexts } from '../messages/reading.nl.ts';
import { youthNl, type YouthTexts } from '../messages/youth.nl.ts';
import { endOfDay } from '../opening-hours/local-date.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { contactHref, experienceHref, experiencesHref } from '../sites/routes.ts';
import { articleThemes } from '../sites/shown-articles.ts';
import { isExperienceShown } from '../sites/shown-for-youth.ts';
import { articleCard, shownArticles, type ArticleCard } from './articles.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { subjectHelp } from './help-lines.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';
import { textsOf } from './texts.ts';
import { insetText } from './inset-text.ts';
import { pictureOf, type Picture } from './picture.ts';
import { type ProvenanceLine, provenanceOf, provenanceOfEntries } from './provenance.ts';
import { topicLinks } from './topic-links.ts';
import { youthAskLink } from './youth-links.ts';

/** What a young person tells, in a list. */
export interface ExperienceCard {
  title: string;
  href: string;
  summary: string;
  /** “Sam (17)”. */
  by: string;
  /** When the consent ends, in epoch milliseconds. */
  over?: number;
}

/** `/ervaringen/`. */
export interface ExperiencesPage {
  frame: Frame;
  texts: YouthTexts['experiences'];
  cards: ExperienceCard[];
  contact: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** `/ervaringen/<id>/`. */
export interface ExperiencePage {
  frame: Frame;
  texts: YouthTexts['experiences'];
  reading: ReadingTexts;
  title: string;
  summary: string;
  by: string;
  /** When the consent ends, in epoch milliseconds: from then on a script hides it, also when nobody built the portal again. */
  over?: number;
  /** Of a text that nobody may be seen with: that the browser remembers the page, and where to read how to take that away. */
  sensitive?: SensitiveNotice;
  html: string;
  picture?: Picture;
  /** Of a sensitive text: the numbers for what it is about. */
  helpLines: HelpNumber[];
  /** What there is to read for young people about the same. */
  read: ArticleCard[];
  askAbout: string;
  ask: Link;
  themes: Link[];
  all: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** The first of what young people tell, on a page about something else. */
export interface ExperiencesPart {
  title: string;
  cards: ExperienceCard[];
  all: Link;
}

const mostOnPart = 3;
const mostToRead = 4;

/** The first of what young people tell, as far as it fits; left out when there is nothing. */
export function experiencesFor(
  portal: Portal,
  fits: (entry: PortalEntry<'experiences'>) => boolean = () => true,
): { experiences?: ExperiencesPart } {
  const { title, all } = youthNl.experiences;
  const cards = shownExperiences(portal).filter(fits).slice(0, mostOnPart).map(experienceCard);
  return cards.length === 0 ? {} : { experiences: { title, cards, all: { label: all, href: experiencesHref } } };
}

/** What young people tell on a portal, in the order of the alphabet: the one who agreed last is not to be told from the others. */
export const shownExperiences = (portal: Portal): PortalEntry<'experiences'>[] =>
  [...portal.entries.experiences.values()]
    .filter(({ data }) => isExperienceShown(portal, data))
    .sort((a, b) => a.data.title.localeCompare(b.data.title, 'nl') || (a.id < b.id ? -1 : 1));

/** Makes the card of an experience. */
export const experienceCard = ({ id, data }: PortalEntry<'experiences'>): ExperienceCard => ({
  title: data.title,
  href: experienceHref(id),
  summary: data.summary,
  by: youthNl.experiences.by(data.name, data.age),
  ...overOf(data),
});

/** When the consent ends. */
const overOf = ({ consent: { until } }: PortalEntry<'experiences'>['data']) => (until === undefined ? {} : { over: endOfDay(until) });

/** Makes the page with all of them. */
export function experiencesPage(portal: Portal): ExperiencesPage {
  const { site, municipality } = portal;
  const texts = youthNl.experiences;
  const shown = shownExperiences(portal);
  const pageFrame = frame(portal, { path: experiencesHref, title: texts.title, description: texts.description(municipality.name) });
  return {
    frame: pageFrame,
    texts,
    cards: shown.map(experienceCard),
    contact: { label: texts.contact, href: contactHref },
    provenance: provenanceOfEntries(portal, shown),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}

/** Makes the page of one that the portal shows. */
export function experiencePage(portal: Portal, entry: PortalEntry<'experiences'>): ExperiencePage {
  const { site } = portal;
  const { id, data } = entry;
  const texts = youthNl.experiences;
  const pageFrame = frame(portal, {
    path: experienceHref(id),
    title: data.title,
    description: data.summary,
    parents: [{ label: texts.title, href: experiencesHref }],
    sensitive: data.sensitive,
  });
  const picture = pictureOf(data.image);
  return {
    frame: pageFrame,
    texts,
    reading: readingNl('informal'),
    title: data.title,
    summary: data.summary,
    by: texts.by(data.name, data.age),
    html: insetText(entry.html, serviceTextAnchor, 1),
    helpLines: subjectHelp(pageFrame, { sensitive: data.sensitive, words: [data.title], audiences: ['youth'] }).helpLines,
    read: readAbout(portal, data.themes),
    askAbout: youthNl.youth.askAbout,
    ask: youthAskLink(portal),
    themes: topicLinks(portal, data.themes),
    all: { label: texts.all, href: experiencesHref },
    provenance: provenanceOf(portal, entry, textsOf(portal).provenance, createWording()),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(data.sensitive ? { sensitive: sensitiveNotice(portal) } : {}),
    ...overOf(data),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** What there is to read for young people about some themes: those about most of them first. */
function readAbout(portal: Portal, themes: readonly string[]): ArticleCard[] {
  const shared = ({ data }: PortalEntry<'articles'>) => articleThemes(portal, data).filter((theme) => themes.includes(theme)).length;
  return shownArticles(portal)
    .filter((article) => article.data.audiences.includes('youth') && shared(article) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, mostToRead)
    .map(articleCard);
}
