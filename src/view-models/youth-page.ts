import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { youthNl, type YouthTexts } from '../messages/youth.nl.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { StarWords } from '../shortlist/words.ts';
import { listHref } from '../sites/list-addresses.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { directoryHref, youthHref } from '../sites/routes.ts';
import { campaignOf, type CampaignView } from './campaign.ts';
import { articleCard, shownArticles, type ArticleCard } from './articles.ts';
import type { DirectoryCardView } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import { experiencesFor, type ExperiencesPart } from './experiences.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { helpCards, helpFor } from './nearby-help.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';
import { listenersOf, youthAskLink } from './youth-links.ts';

/** `/jongeren/`: what there is for young people, on a portal that is for others as well. */
export interface YouthPage {
  frame: Frame;
  texts: YouthTexts;
  title: string;
  intro: string;
  /** What has the top place for some time, as far as it is for them. */
  campaign?: CampaignView;
  /** Whom one can call or chat with. */
  listeners: HelpNumber[];
  ask: Link;
  /** What there is to read, by theme. */
  groups: { title: string; articles: ArticleCard[] }[];
  services: DirectoryCardView[];
  allServices: Link;
  experiences?: ExperiencesPart;
  star: StarWords;
  provenance: ProvenanceLine;
  jsonLd: object[];
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
  return {
    frame: pageFrame,
    texts: youthNl,
    title: youth.title,
    intro: youth.intro,
    listeners: listenersOf(pageFrame),
    ask: youthAskLink(portal),
    groups: groupsOf(portal, articles),
    services: helpCards(portal, help, mostServices),
    allServices: { label: directoryNl('informal').everything, href: hasList ? list : directoryHref },
    star: shortlistNl('informal').star,
    provenance: provenanceOfEntries(portal, [...articles, ...services]),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(campaign === undefined ? {} : { campaign }),
    ...experiencesFor(portal),
  };
}

/** By the first theme of each article that the portal has, in the order of themes. */
function groupsOf(portal: Portal, articles: ReturnType<typeof shownArticles>): YouthPage['groups'] {
  const themes = [...portal.entries.themes.values()].sort(
    (a, b) => a.data.order - b.data.order || a.data.name.localeCompare(b.data.name, 'nl'),
  );
  const byTheme = Map.groupBy(articles, ({ data }) => data.themes.find((id) => portal.entries.themes.has(id)) ?? '');
  return themes
    .map(({ id, data }) => ({ title: data.name, articles: (byTheme.get(id) ?? []).map(articleCard) }))
    .filter((group) => group.articles.length > 0);
}
