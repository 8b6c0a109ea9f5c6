import { sessionsOf, type EventSessions } from '../agenda/sessions.ts';
import { instantOf } from '../opening-hours/amsterdam.ts';
import { dayNumber } from '../opening-hours/calendar-date.ts';
import type { Calendar } from '../opening-hours/calendar.ts';
import type { Newsletter } from '../schemas/newsletters.ts';
import { isFor } from '../sites/audience.ts';
import type { Showing, ShownEntry } from '../sites/showing.ts';
import { isArticleShown } from '../sites/shown-articles.ts';
import { isEventShown } from '../sites/shown-events.ts';
import { isNewsCurrent } from '../sites/shown-news.ts';

/** What decides what stands in the newsletter of a portal. `today` is the day in the Netherlands (2026-11-21). */
export interface IssueShowing {
  site: Pick<Showing['site'], 'audiences'>;
  today: string;
  calendar: Calendar;
  entries: Pick<Showing['entries'], 'articles' | 'events' | 'news'> & { newsletters: ReadonlyMap<string, ShownEntry<Newsletter>> };
}

/** Why an entry that an issue names is not in it: the portal does not have it, it is for other readers, or not of the day of the issue. */
export type LeftOutReason = 'missing' | 'audience' | 'not-yet' | 'ended';

/** An entry that an issue names and that is not in it. */
export interface LeftOut {
  /** Where it is named: the field and the place in its list. */
  path: [field: 'news' | 'events' | 'articles', index: number];
  id: string;
  reason: LeftOutReason;
}

/** What stands in an issue on one portal. It is that of the day of the issue, so that a page is what was sent, whenever it is read. */
export interface Issue {
  id: string;
  data: Newsletter;
  /** Ids, in the order of the editor. */
  news: string[];
  articles: string[];
  /** With the times that were to come on the day of the issue. */
  events: { id: string; sessions: EventSessions }[];
  leftOut: LeftOut[];
}

/** Works out what stands in an issue. */
export function issueOf({ site, calendar, entries }: Omit<IssueShowing, 'today'>, { id, data }: ShownEntry<Newsletter>): Issue {
  const day = data.publishedOn;
  const start = instantOf(dayNumber(day), 0);
  const issue: Issue = { id, data, news: [], articles: [], events: [], leftOut: [] };
  data.news.forEach((one, index) => {
    const message = entries.news.get(one)?.data;
    const isCurrent = message !== undefined && isNewsCurrent({ today: day }, message);
    if (isCurrent && isFor(site, message.audiences)) issue.news.push(one);
    else {
      const reason =
        message === undefined ? 'missing' : isCurrent ? 'audience' : message.publishFrom > day ? ('not-yet' as const) : ('ended' as const);
      issue.leftOut.push({ path: ['news', index], id: one, reason });
    }
  });
  data.events.forEach((one, index) => {
    const event = entries.events.get(one)?.data;
    const sessions = event === undefined ? undefined : sessionsOf(event, calendar, start);
    if (event !== undefined && sessions !== undefined && sessions.coming.length > 0 && isEventShown({ site }, event)) {
      issue.events.push({ id: one, sessions });
    } else {
      const reason = event === undefined ? 'missing' : isEventShown({ site }, event) ? 'ended' : 'audience';
      issue.leftOut.push({ path: ['events', index], id: one, reason });
    }
  });
  data.articles.forEach((one, index) => {
    const article = entries.articles.get(one)?.data;
    if (article !== undefined && isArticleShown({ site }, article)) issue.articles.push(one);
    else issue.leftOut.push({ path: ['articles', index], id: one, reason: article === undefined ? 'missing' : 'audience' });
  });
  return issue;
}

/** Whether an issue is for a portal and holds something there; it need not have come out. */
export const hasContent = ({ site }: Pick<IssueShowing, 'site'>, { data, news, events, articles }: Issue): boolean =>
  isFor(site, data.audiences) && news.length + events.length + articles.length > 0;

/** The issues that have come out on a portal, the newest on top. */
export function shownIssues(showing: IssueShowing): Issue[] {
  return [...showing.entries.newsletters.values()]
    .filter(({ data }) => data.publishedOn <= showing.today)
    .map((entry) => issueOf(showing, entry))
    .filter((issue) => hasContent(showing, issue))
    .sort((a, b) => (a.data.publishedOn > b.data.publishedOn ? -1 : a.data.publishedOn < b.data.publishedOn ? 1 : a.id < b.id ? -1 : 1));
}
