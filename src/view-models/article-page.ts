import { article as articleNode } from '../exports/json-ld/article.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { askingNl } from '../messages/asking.nl.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { readingNl, type ReadingTexts } from '../messages/reading.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import { youthNl } from '../messages/youth.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { audienceLabels } from '../schemas/shared/people.ts';
import type { StarWords } from '../shortlist/words.ts';
import { ageText } from '../directory/age.ts';
import { spansMeet } from '../sites/age-phases.ts';
import { ageSpan } from '../sites/age-span.ts';
import { isForYouthOnly, toneFor } from '../sites/audience.ts';
import { mailto } from '../sites/mailto.ts';
import { articleHref, askHref, themeHref, topicsHref } from '../sites/routes.ts';
import { articleThemes, isArticleShown } from '../sites/shown-articles.ts';
import { articleCard, shownArticles, type ArticleCard } from './articles.ts';
import type { DirectoryCardView } from './directory-card.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { subjectHelp } from './help-lines.ts';
import { textsOf } from './texts.ts';
import { helpCards, helpFor, isHelp, nearestMoment } from './nearby-help.ts';
import type { NextMoment } from './next-moment.ts';
import { professionalsLink } from './professionals.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';
import { supplementsTo, type SupplementView } from './supplements.ts';
import { youthAskLink, youthPlaceLinks } from './youth-links.ts';

/** `/artikelen/<id>/`: an article. Its body is rendered by the route. */
export interface ArticlePage {
  frame: Frame;
  texts: ReadingTexts;
  id: string;
  title: string;
  /** The short answer. */
  summary: string;
  /** “Ouders en opvoeders, van 0 tot en met 3 jaar.” */
  forWhom: string;
  /** Of a text that nobody may be seen with: that the browser remembers the page, and where to read how to take that away. */
  sensitive?: SensitiveNotice;
  /** What the region and the municipality add. */
  supplements: SupplementView[];
  /** Of a sensitive text: the numbers for what it is about. */
  helpLines: HelpNumber[];
  services: DirectoryCardView[];
  /** Where to ask when nobody is known to help with this; left out when somebody is, and where young people ask in their own words. */
  ask?: Link;
  /** On an article for young people: where they can ask about it and what else there is for them, in their words. */
  youth?: { title: string; links: Link[] };
  /** When somebody can walk in first; left out when no time is known. */
  moment?: NextMoment;
  related: ArticleCard[];
  /** On an article for professionals alone: to all that there is for them. */
  professionals?: Link;
  themes: Link[];
  /** To a service that reads the page aloud, with its host; left out on a portal without one. */
  readAloud?: { href: string; text: string };
  /**
   * The reader's own mail program and the address of the page. Left out on a sensitive text: a mail stays among those that were sent, with its
   * subject.
   */
  send?: { mailHref: string; address: string };
  star: StarWords;
  report: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

const mostRelated = 4;

/** Makes the page of an article that the portal shows. */
export function articlePage(portal: Portal, article: PortalEntry<'articles'>): ArticlePage {
  const { site } = portal;
  const { data, id } = article;
  const tone = toneFor(site, data);
  const texts = readingNl(tone);
  const wording = createWording();
  const themes = articleThemes(portal, data);
  const pageFrame = frame(portal, {
    path: articleHref(id),
    title: data.title,
    description: data.summary,
    parents: [{ label: readingNl(site.tone).title, href: topicsHref }],
    sensitive: data.sensitive,
  });
  const age = data.age === undefined ? undefined : ageText(data.age, directoryNl(site.tone).age);
  const audience = data.audiences.filter((one) => site.audiences.includes(one)).map((one) => audienceLabels[one]);
  const moment = nearestMoment(portal);
  const { helpLines, isDanger } = subjectHelp(pageFrame, { ...data, words: [data.title, ...data.synonyms] });
  const services = helpFor(portal, {
    services: data.relatedServices,
    themes,
    audiences: data.audiences,
    age: ageSpan(data.age),
  }).filter((entry) => isHelp(entry, isDanger));
  const youth = youthOf(portal, data);
  return {
    frame: pageFrame,
    texts,
    id,
    title: data.title,
    summary: data.summary,
    forWhom: [audience.join(', '), age].filter((part) => part !== undefined).join(', '),
    ...(data.sensitive
      ? { sensitive: sensitiveNotice(portal, tone) }
      : { send: { mailHref: mailto('', texts.mailSubject(data.title), [pageFrame.canonical]), address: pageFrame.canonical } }),
    supplements: supplementsTo(portal, id, wording),
    helpLines,
    services: helpCards(portal, services),
    ...(services.length + helpLines.length > 0 || (youth && isForYouthOnly(data))
      ? {}
      : { ask: { label: askingNl(tone).ask.title, href: askHref } }),
    ...readAloudOf(portal, pageFrame.canonical, data.sensitive, texts),
    ...(moment === undefined ? {} : { moment }),
    ...(youth === undefined ? {} : { youth }),
    ...professionalsLink(portal, data.audiences),
    related: relatedTo(portal, article, themes).map(articleCard),
    themes: pick(portal, 'themes', themes).map((theme) => ({ label: theme.data.name, href: themeHref(theme.id) })),
    star: shortlistNl(site.tone).star,
    report: reportOf(portal, { id: `articles/${id}`, name: data.title, href: articleHref(id), sensitive: data.sensitive, tone }),
    provenance: provenanceOf(portal, article, textsOf(portal).provenance, wording),
    jsonLd: [articleNode({ url: pageFrame.canonical, site, data }), breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}

/** What a young person finds at the end of an article that is for them; nothing on a portal for others only. */
function youthOf(portal: Portal, { audiences }: PortalEntry<'articles'>['data']): ArticlePage['youth'] {
  if (!audiences.includes('youth') || !portal.site.audiences.includes('youth')) return undefined;
  const { youth } = youthNl;
  const title = isForYouthOnly({ audiences }) || isForYouthOnly(portal.site) ? youth.askAbout : youth.title;
  return { title, links: [youthAskLink(portal), ...youthPlaceLinks(portal)] };
}

/** Nobody else is told that somebody reads a page on which nobody may be seen. */
function readAloudOf({ site }: Portal, address: string, isSensitive: boolean, texts: ReadingTexts): Pick<ArticlePage, 'readAloud'> {
  if (site.readAloud === undefined || isSensitive) return {};
  const href = site.readAloud.replace('{adres}', encodeURIComponent(address));
  return { readAloud: { href, text: texts.readAloud.hint(new URL(href).host) } };
}

/** Those that the article names, and then others for the same readers and ages: those about most of its themes, of the nearest age. */
function relatedTo(portal: Portal, { id, data }: PortalEntry<'articles'>, themes: readonly string[]): PortalEntry<'articles'>[] {
  const named = pick(portal, 'articles', data.relatedArticles).filter((other) => isArticleShown(portal, other.data));
  const age = ageSpan(data.age);
  const shared = (other: PortalEntry<'articles'>) => articleThemes(portal, other.data).filter((theme) => themes.includes(theme)).length;
  const apart = (other: PortalEntry<'articles'>) => Math.abs((ageSpan(other.data.age).from ?? 0) - (age.from ?? 0));
  const others = shownArticles(portal)
    .filter(
      (other) =>
        other.id !== id &&
        !named.includes(other) &&
        other.data.audiences.some((one) => data.audiences.includes(one)) &&
        spansMeet(ageSpan(other.data.age), age) &&
        shared(other) > 0,
    )
    .sort((a, b) => shared(b) - shared(a) || apart(a) - apart(b));
  return [...named, ...others].slice(0, mostRelated);
}
