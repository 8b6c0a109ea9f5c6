import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { agendaNl } from '../messages/agenda.nl.ts';
import { newsletterNl, type NewsletterTexts } from '../messages/newsletter.nl.ts';
import type { Issue } from '../newsletters/issue.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { newsletterFeedHref, newsletterHref, newslettersHref, newsletterTextHref } from '../sites/routes.ts';
import { articleCard, type ArticleCard } from './articles.ts';
import type { AgendaItem } from './events.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { introductionOf, issueEvents } from './issue-content.ts';
import { issuesOf } from './issues.ts';
import { newsCard, type NewsCard } from './news.ts';
import { type ProvenanceLine, provenanceOf, provenanceOfEntries } from './provenance.ts';

/** How to get the newsletter, or to hear of it: one button and the words above it. */
export interface FollowPanel {
  title: string;
  text: string;
  link: Link;
}

/** `/nieuwsbrief/`: the issues, the newest on top. */
export interface NewslettersPage {
  frame: Frame;
  title: string;
  intro: string;
  issues: { id: string; title: string; href: string; summary: string; date: string }[];
  follow: FollowPanel[];
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** `/nieuwsbrief/<id>/`: an issue. */
export interface NewsletterPage {
  frame: Frame;
  texts: NewsletterTexts;
  title: string;
  /** “Verschenen op 20 november 2026”. */
  published: string;
  introduction: string[];
  news: NewsCard[];
  events: AgendaItem[];
  /** What is said of an event that has been. */
  past: string;
  articles: ArticleCard[];
  follow: FollowPanel[];
  links: Link[];
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the page with all issues. */
export function newslettersPage(portal: Portal): NewslettersPage {
  const { site } = portal;
  const texts = newsletterNl(site.tone);
  const wording = createWording();
  const issues = issuesOf(portal);
  const pageFrame = frame(portal, { path: newslettersHref, title: texts.title, description: texts.description(site.name) });
  return {
    frame: pageFrame,
    title: texts.title,
    intro: texts.intro(site.name),
    issues: issues.map((issue) => ({
      id: issue.id,
      title: issue.data.title,
      href: newsletterHref(issue.id),
      summary: introductionOf(issue).join(' '),
      date: wording.date(issue.data.publishedOn),
    })),
    follow: [...signUp(portal, texts), { title: texts.feed.title, text: texts.feed.text, link: feedLink(texts) }],
    provenance: provenanceOfEntries(
      portal,
      pick(
        portal,
        'newsletters',
        issues.map(({ id }) => id),
      ),
    ),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}

/** Makes the page of an issue. */
export function newsletterPage(portal: Portal, issue: Issue): NewsletterPage {
  const { site, entries } = portal;
  const texts = newsletterNl(site.tone);
  const wording = createWording();
  const introduction = introductionOf(issue);
  const entry = entries.newsletters.get(issue.id);
  if (entry === undefined) throw new Error(`The portal ${portal.id} has no newsletter ${issue.id}.`);
  const pageFrame = frame(portal, {
    path: newsletterHref(issue.id),
    title: issue.data.title,
    description: introduction.join(' '),
    parents: [{ label: texts.title, href: newslettersHref }],
  });
  return {
    frame: pageFrame,
    texts,
    title: issue.data.title,
    published: texts.from(wording.date(issue.data.publishedOn)),
    introduction,
    news: pick(portal, 'news', issue.news).map(newsCard),
    events: issueEvents(portal, issue),
    past: agendaNl(site.tone).over,
    articles: pick(portal, 'articles', issue.articles).map(articleCard),
    follow: signUp(portal, texts),
    links: [
      { label: texts.all, href: newslettersHref },
      { label: texts.plain, href: newsletterTextHref(issue.id) },
    ],
    provenance: provenanceOf(portal, entry, textsOf(portal).provenance, wording),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}

const feedLink = ({ feed }: NewsletterTexts): Link => ({ label: feed.link, href: newsletterFeedHref });

function signUp({ site }: Portal, { signUp: { title, text, link } }: NewsletterTexts): FollowPanel[] {
  return site.newsletter === undefined ? [] : [{ title, text, link: { label: link, href: site.newsletter } }];
}
