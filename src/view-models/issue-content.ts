import type { IssueContent, IssueItem } from '../exports/newsletter/issue-content.ts';
import { issueText } from '../exports/newsletter/issue-text.ts';
import { createWording } from '../hours-wording/wording.ts';
import { newsletterNl } from '../messages/newsletter.nl.ts';
import { introductionParagraphs } from '../newsletters/introduction.ts';
import type { Issue } from '../newsletters/issue.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { articleHref, contactHref, homeHref, newsItemHref, newsletterHref } from '../sites/routes.ts';
import { nextItems, type AgendaItem } from './events.ts';
import { textsOf } from './texts.ts';

/** The paragraphs of the introduction of an issue. */
export const introductionOf = ({ data }: Pick<Issue, 'data'>): string[] => introductionParagraphs(data.introduction);

/** The events of an issue: of each the first time that was to come on its day, in the order of time. */
export const issueEvents = (portal: Portal, { events }: Issue): AgendaItem[] =>
  nextItems(
    portal,
    events.flatMap(({ id, sessions }) => pick(portal, 'events', [id]).map((event) => ({ event, sessions }))),
    Infinity,
  );

/** Makes of an issue what is read outside the portal. */
export function issueContent(portal: Portal, issue: Issue): IssueContent {
  const { site, municipality } = portal;
  const texts = newsletterNl(site.tone);
  const absolute = (href: string) => `${site.url}${href}`;
  const sections: IssueContent['sections'] = [
    {
      title: texts.sections.news,
      items: pick(portal, 'news', issue.news).map(({ id, data }) => ({
        title: data.title,
        url: absolute(newsItemHref(id)),
        summary: data.summary,
        facts: [],
      })),
    },
    { title: texts.sections.events, items: issueEvents(portal, issue).map((item) => eventItem(item, absolute)) },
    {
      title: texts.sections.articles,
      items: pick(portal, 'articles', issue.articles).map(({ id, data }) => ({
        title: data.title,
        url: absolute(articleHref(id)),
        summary: data.summary,
        facts: [],
      })),
    },
  ];
  const { title, text } = textsOf(portal).exampleBanner;
  return {
    title: issue.data.title,
    date: createWording().date(issue.data.publishedOn),
    introduction: introductionOf(issue),
    sections: sections.filter(({ items }) => items.length > 0),
    webUrl: absolute(newsletterHref(issue.id)),
    sender: {
      name: site.name,
      tagline: site.tagline,
      municipality: municipality.name,
      url: absolute(homeHref),
      contactUrl: absolute(contactHref),
    },
    ...(site.example ? { example: { title, text: site.exampleNote ?? text } } : {}),
    texts,
  };
}

/** The plain text of an issue: `/nieuwsbrief/<id>.txt`. */
export const newsletterText = (portal: Portal, issue: Issue): string => issueText(issueContent(portal, issue));

function eventItem(
  { title, href, summary, day, time, rest, where, facts, badge }: AgendaItem,
  absolute: (href: string) => string,
): IssueItem {
  return {
    title,
    url: absolute(href),
    summary,
    facts: [`${upperFirst(day)}, ${time}`, where, rest ?? '', ...facts].filter((fact) => fact !== ''),
    ...(badge === undefined ? {} : { status: badge.label.toLowerCase() }),
  };
}

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
