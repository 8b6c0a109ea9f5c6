import type { EventSessions } from '../agenda/sessions.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import { changingWordsNl } from '../messages/search.nl.ts';
import { dayNumber, weekdayIndex } from '../opening-hours/calendar-date.ts';
import { endOfDay } from '../opening-hours/local-date.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Event } from '../schemas/events.ts';
import { weekdayLabels, weekdays } from '../schemas/shared/weekday.ts';
import { eventHref } from '../sites/agenda-addresses.ts';
import {
  articleHref,
  experienceHref,
  locationHref,
  newsItemHref,
  newsletterHref,
  organizationHref,
  pageHref,
  pollHref,
  questionHref,
  themeHref,
} from '../sites/routes.ts';
import type { SearchDocument } from './document.ts';
import { plainText, type PlainText } from './plain-text.ts';

/** When what has a last day (ISO date) is over. */
export const endsAfter = (lastDay: string | undefined): Pick<SearchDocument, 'over'> =>
  lastDay === undefined ? {} : { over: endOfDay(lastDay) };

/** The headings of a text, with the words of an id: that is often the first name, and stays when the name changes. */
const headingsOf = (id: string, html: string): PlainText => {
  const { headings, body } = plainText(html);
  return { headings: `${headings} ${id.replaceAll('-', ' ')}`, body };
};

/** A theme: all there is about it. */
export const themeDocument = ({ id, data, layer }: PortalEntry<'themes'>): SearchDocument => ({
  href: themeHref(id),
  kind: 'theme',
  title: data.name,
  summary: data.summary,
  layer,
  texts: { name: data.name, synonyms: data.synonyms, summary: data.summary },
  links: data.parent === undefined ? [] : [themeHref(data.parent)],
});

/** An organisation. */
export const organizationDocument = ({ id, data, layer, html }: PortalEntry<'organizations'>): SearchDocument => ({
  href: organizationHref(id),
  kind: 'organization',
  title: data.name,
  summary: data.role ?? data.description,
  layer,
  texts: {
    name: data.name,
    synonyms: [...(data.shortName === undefined ? [] : [data.shortName]), ...data.synonyms],
    summary: data.description,
    body: [data.role ?? '', plainText(html).body, data.crisis?.when ?? ''].join(' '),
  },
  links: [],
});

/** A page of text. `text` is its body as it was written, or as HTML. */
export function pageDocument({ id, data, layer }: PortalEntry<'pages'>, about: string, text: string): SearchDocument {
  return {
    href: pageHref(id, about),
    kind: 'page',
    title: data.title,
    summary: data.summary,
    layer,
    texts: { name: data.title, synonyms: data.synonyms, summary: data.summary, ...plainText(text) },
    links: [],
  };
}

/**
 * An article.
 *
 * @param text its body as it was written, with its placeholders: nobody looks for an article by the name of the portal, and without it the document
 *   is the same on all portals
 */
export function articleDocument({ id, data, layer }: PortalEntry<'articles'>, text: string): SearchDocument {
  return {
    href: articleHref(id),
    kind: 'article',
    title: data.title,
    summary: data.summary,
    layer,
    texts: { name: data.title, synonyms: data.synonyms, summary: data.summary, ...headingsOf(id, text.replaceAll(/\[\[[^\]]*\]\]/g, ' ')) },
    links: data.themes.map(themeHref),
  };
}

/** A course or a meeting, with its times. */
export function eventDocument({ id, data, layer, html }: PortalEntry<'events'>, { coming, over }: EventSessions): SearchDocument {
  const { headings, body } = headingsOf(id, html);
  const days = coming.map(({ date }) => weekdayLabels[weekdays[weekdayIndex(dayNumber(date))] ?? 'monday']);
  return {
    href: eventHref(id),
    kind: 'event',
    title: data.title,
    summary: data.summary,
    layer,
    ...(over === undefined ? {} : { over }),
    texts: {
      name: data.title,
      synonyms: calledOf(data, coming),
      summary: data.summary,
      headings: `${headings} ${[...new Set(days)].join(' ')}`,
      body,
    },
    links: [
      ...data.themes.map(themeHref),
      organizationHref(data.organizer),
      ...(data.location === undefined ? [] : [locationHref(data.location)]),
    ],
  };
}

/** From when it is evening. */
const evening = '17:00';

/** What people call an event of its kind: its title may be “Naar de brugklas”, and they look for an evening. */
function calledOf({ kind, audiences }: Event, coming: EventSessions['coming']): string[] {
  const { [kind]: always, evening: inEvening, parentsEvening } = changingWordsNl;
  if (coming.some(({ opens }) => opens < evening)) return [...always];
  return [...always, ...inEvening, ...(audiences.includes('parents') ? parentsEvening : [])];
}

/** A question with its answer: a page to read. */
export const questionDocument = ({ id, data, layer, html }: PortalEntry<'questions'>): SearchDocument => ({
  href: questionHref(id),
  kind: 'page',
  title: data.question,
  summary: data.summary,
  layer,
  texts: { name: data.question, synonyms: data.synonyms, summary: data.summary, ...headingsOf(id, html) },
  links: data.themes.map(themeHref),
});

/** What a young person tells: a page to read. */
export const experienceDocument = ({ id, data, layer, html }: PortalEntry<'experiences'>): SearchDocument => ({
  href: experienceHref(id),
  kind: 'page',
  title: data.title,
  summary: data.summary,
  layer,
  ...endsAfter(data.consent.until),
  texts: { name: data.title, synonyms: changingWordsNl.experience, summary: data.summary, ...headingsOf(id, html) },
  links: data.themes.map(themeHref),
});

/** A message. */
export const newsDocument = ({ id, data, layer, html }: PortalEntry<'news'>): SearchDocument => ({
  href: newsItemHref(id),
  kind: 'news',
  title: data.title,
  summary: data.summary,
  layer,
  ...endsAfter(data.publishUntil),
  texts: { name: data.title, summary: data.summary, ...headingsOf(id, html) },
  links: data.themes.map(themeHref),
});

/** A poll: a page to read, also when one can no longer vote, for then it has the result. */
export function pollDocument({ id, data, layer }: PortalEntry<'polls'>): SearchDocument {
  const answers = data.options.map(({ label }) => label).join(', ');
  const summary = data.explanation ?? answers;
  return {
    href: pollHref(id),
    kind: 'page',
    title: data.question,
    summary,
    layer,
    texts: { name: data.question, synonyms: changingWordsNl.poll, summary, ...headingsOf(id, answers) },
    links: [],
  };
}

/** An issue of the newsletter: a page to read. */
export const issueDocument = ({ id, data, layer }: PortalEntry<'newsletters'>): SearchDocument => ({
  href: newsletterHref(id),
  kind: 'page',
  title: data.title,
  summary: data.introduction,
  layer,
  texts: { name: data.title, summary: data.introduction },
  links: [],
});

/** A place. `topics` are those for the audiences of the portal. */
export const locationDocument = ({ id, data, layer }: PortalEntry<'locations'>, topics: readonly string[]): SearchDocument => ({
  href: locationHref(id),
  kind: 'location',
  title: data.name,
  summary: data.summary ?? topics.join(', '),
  layer,
  ...endsAfter(data.temporary?.until),
  texts: {
    name: data.name,
    synonyms: [
      ...[data.neighbourhood, data.address?.addressLocality, data.hostBuilding].filter((name) => name !== undefined),
      ...data.synonyms,
    ],
    summary: data.summary ?? '',
    headings: topics.join(', '),
    body: `${data.directions ?? ''} ${data.temporary?.note ?? ''}`,
  },
  links: data.organizations.map(organizationHref),
});

/** A service, with the entry of which its card is made. */
export function serviceDocument(entry: DirectoryEntry, { data, html }: PortalEntry<'services'>): SearchDocument {
  const { headings, body } = plainText(html);
  return {
    href: entry.href,
    kind: 'service',
    title: entry.name,
    summary: entry.summary,
    layer: entry.layer,
    ...(entry.freshness === 'past-twice' ? { stale: true } : {}),
    ...endsAfter(data.validity?.until),
    texts: {
      name: entry.name,
      synonyms: entry.synonyms,
      summary: entry.summary,
      // An id is often the first name, and stays when the name changes.
      headings: `${headings} ${entry.id.replaceAll('-', ' ')} ${entry.areas.map(({ label }) => label).join(' ')}`,
      // “gratis” finds what is free.
      body: `${body} ${data.application ?? ''} ${entry.alert ?? ''} ${entry.cost.kind === 'free' ? entry.cost.text : ''}`,
    },
    links: [
      ...entry.themes.map(({ id }) => themeHref(id)),
      ...entry.organizations.map(({ href }) => href),
      ...entry.places.map(({ href }) => href),
    ],
  };
}
