import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { youthNl, type YouthTexts } from '../messages/youth.nl.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { readingNl } from '../messages/reading.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { StarWords } from '../shortlist/words.ts';
import { youthOtherThemesAnchor, youthThemeAnchor } from '../sites/anchors.ts';
import { listHref } from '../sites/list-addresses.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { directoryHref, youthHref } from '../sites/routes.ts';
import { campaignOf, type CampaignView } from './campaign.ts';
import { articleCard, shownArticles, type ArticleCard } from './articles.ts';
import type { DirectoryCardView } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import { experiencesFor, type ExperiencesPart } from './experiences.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { jumpsTo, lastOver, type Jump } from './jumps.ts';
import { helpCards, helpFor } from './nearby-help.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';
import { listenersOf, youthAskLink } from './youth-links.ts';

/** `/jongeren/`: what there is for young people, on a portal that is for others as well. */
export interface YouthPage {
  frame: Frame;
  texts: YouthTexts;
  title: string;
  intro: string;
  /** That the browser remembers the visit. */
  notice: SensitiveNotice;
  /** What has the top place for some time, as far as it is for them. */
  campaign?: CampaignView;
  /** Whom one can call or chat with. */
  listeners: HelpNumber[];
  ask: Link;
  /** To the parts of the page; empty when there is one part. */
  jumps: Jump[];
  jumpsTitle: string;
  /** What there is to read, by theme: first the themes of which nobody talks easily. */
  groups: YouthGroup[];
  services: DirectoryCardView[];
  allServices: Link;
  experiences?: ExperiencesPart;
  star: StarWords;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** What there is to read about one theme, with the id to which a link on the page leads. */
export interface YouthGroup {
  title: string;
  id: string;
  articles: ArticleCard[];
}

const mostServices = 4;

/** Makes the page for young people. */
export function youthPage(portal: Portal): YouthPage {
  const { site, municipality } = portal;
  const { youth } = youthNl;
  const articles = shownArticles(portal).filter(({ data }) => data.audiences.includes('youth'));
  const help = helpFor(portal, { audiences: ['youth'] });
  const list = listHref('voor', audienceIds.youth);
  const hasList = directoryOf(portal).lists.some(({ href }) => href === list);
  const campaign = campaignOf(portal, ['youth']);
  const pageFrame = frame(portal, {
    path: youthHref,
    title: youth.title,
    description: youth.description(municipality.name),
    exit: true,
  });
  const services = pick(
    portal,
    'services',
    help.slice(0, mostServices).map(({ id }) => id),
  );
  const listeners = listenersOf(pageFrame);
  const groups = groupsOf(portal, articles);
  const { experiences } = experiencesFor(portal);
  return {
    frame: pageFrame,
    texts: youthNl,
    title: youth.title,
    intro: youth.intro,
    notice: sensitiveNotice(portal, 'informal'),
    listeners,
    ask: youthAskLink(portal),
    jumps: jumpsTo([
      ...(listeners.length === 0 ? [] : [{ label: youth.talk, id: 'praten' }]),
      ...groups.map(({ title, id }) => ({ label: title, id })),
      ...(experiences === undefined ? [] : [{ label: experiences.title, id: 'ervaringen', over: lastOver(experiences.cards) }]),
      ...(help.length === 0 ? [] : [{ label: youth.toHelp, id: 'hulp' }]),
    ]),
    jumpsTitle: readingNl('informal').onThisPage,
    groups,
    services: helpCards(portal, help, mostServices),
    allServices: { label: directoryNl('informal').everything, href: hasList ? list : directoryHref },
    star: shortlistNl('informal').star,
    provenance: provenanceOfEntries(portal, [...articles, ...services]),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(campaign === undefined ? {} : { campaign }),
    ...(experiences === undefined ? {} : { experiences }),
  };
}

/**
 * By theme, in the order of themes: first those about something sensitive, for who needs these does not look for long. An article that is alone
 * under its first theme stands under another of its themes when there is more about that; what stays alone then is put together at the end.
 */
function groupsOf(portal: Portal, articles: readonly PortalEntry<'articles'>[]): YouthGroup[] {
  const { themes } = portal.entries;
  const known = ({ data }: PortalEntry<'articles'>) => data.themes.filter((id) => themes.has(id));
  const byFirst = Map.groupBy(articles, (article) => known(article)[0]);
  const isShared = (id: string | undefined) => (byFirst.get(id)?.length ?? 0) > 1;
  const placed = Map.groupBy(articles, (article) => known(article).find(isShared) ?? known(article)[0]);
  const groups = [...themes.values()]
    .sort((a, b) => a.data.order - b.data.order || a.data.name.localeCompare(b.data.name, 'nl'))
    .flatMap(({ id, data }) => {
      const entries = placed.get(id) ?? [];
      const heavy = data.sensitive || entries.some((article) => article.data.sensitive);
      return entries.length === 0 ? [] : [{ title: data.name, id: youthThemeAnchor(id), entries, heavy }];
    });
  const themeless = placed.get(undefined) ?? [];
  const light = groups.filter(({ heavy }) => !heavy);
  const single = light.filter(({ entries }) => entries.length === 1);
  const together = single.length + themeless.length > 1 ? single : [];
  const others = [...together.flatMap(({ entries }) => entries), ...themeless];
  return [
    ...groups.filter(({ heavy }) => heavy),
    ...light.filter((group) => !together.includes(group)),
    ...(others.length === 0 ? [] : [{ title: readingNl('informal').others, id: youthOtherThemesAnchor, entries: others }]),
  ].map(({ title, id, entries }) => ({ title, id, articles: entries.map(articleCard) }));
}
