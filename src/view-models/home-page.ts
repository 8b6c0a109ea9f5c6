import { portalOrganization } from '../exports/json-ld/portal-organization.ts';
import { webSite } from '../exports/json-ld/web-site.ts';
import { aboutId, homeHref } from '../sites/routes.ts';
import { phoneView, type PhoneView } from './contact-channels.ts';
import { frame, textsOf, type Frame } from './frame.ts';
import { summarizeLocations, type LocationSummary } from './location-summary.ts';
import { walkInPoints } from './locations-shown.ts';
import { noWalkInOf, type NoWalkIn } from './no-walk-in.ts';
import { pick, type Portal } from './portal.ts';

/** The home page: where and when to walk in, who to call, what to come with. */
export interface HomePage {
  frame: Frame;
  title: string;
  intro: string;
  points: LocationSummary[];
  noWalkIn?: NoWalkIn;
  phone: PhoneView;
  /** Everyday subjects one can come with, without doubles. */
  topics: string[];
  about?: { title: string; summary: string };
  jsonLd: object[];
}

/** How many subjects the home page names. */
const mostTopics = 10;

/** Makes the home page of a portal. */
export function homePage(portal: Portal): HomePage {
  const { home } = textsOf(portal);
  const points = summarizeLocations(portal, walkInPoints(portal));
  const noWalkIn = noWalkInOf(portal);
  const title = points.length > 0 ? home.withPoints : home.withoutPoints;
  const about = portal.entries.pages.get(aboutId)?.data;
  return {
    frame: frame(portal, { path: homeHref, title, description: portal.site.tagline }),
    title,
    intro: home.intro,
    points,
    phone: phoneView(portal),
    topics: topicsOf(portal, points),
    ...(noWalkIn === undefined ? {} : { noWalkIn }),
    ...(about === undefined ? {} : { about: { title: about.title, summary: about.summary } }),
    jsonLd: [
      webSite({ name: portal.site.name, url: portal.site.url, language: 'nl', description: portal.site.tagline }),
      portalOrganization(portal),
    ],
  };
}

/** The subjects of the walk-in points that are shown, in their order, each once. */
function topicsOf(portal: Portal, points: readonly LocationSummary[]): string[] {
  const topics = pick(
    portal,
    'locations',
    points.map(({ id }) => id),
  ).flatMap(({ data }) => data.topics);
  const byKey = Map.groupBy(topics, (topic) => topic.toLowerCase());
  return [...byKey.values()].flatMap(([first]) => first ?? []).slice(0, mostTopics);
}
