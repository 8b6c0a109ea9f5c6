import { portalOrganization } from '../exports/json-ld/portal-organization.ts';
import { webSite } from '../exports/json-ld/web-site.ts';
import { createWording } from '../hours-wording/wording.ts';
import { pollsNl } from '../messages/polls.nl.ts';
import { askingNl } from '../messages/asking.nl.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { readingNl } from '../messages/reading.nl.ts';
import { afterHash } from '../sites/words-in-address.ts';
import { askHref, contactHref, homeHref, searchHref, topicsHref, walkInHref } from '../sites/routes.ts';
import { phoneView, type PhoneView } from './contact-channels.ts';
import { campaignOf, type CampaignView } from './campaign.ts';
import { directoryOf } from './directory.ts';
import { timedEvents } from './events.ts';
import { frame, type Frame, type Link, type LogoFile } from './frame.ts';
import { textsOf } from './texts.ts';
import { summarizeLocations, type LocationSummary } from './location-summary.ts';
import { walkInPoints } from './locations-shown.ts';
import { nextMomentOf, type NextMoment } from './next-moment.ts';
import { currentNews } from './news.ts';
import { noWalkInOf, type NoWalkIn } from './no-walk-in.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { experiencesFor, type ExperiencesPart } from './experiences.ts';
import { youthAskLink, youthWayIn } from './youth-links.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { aboutPage } from './pages-shown.ts';
import { openPoll } from './polls.ts';
import { originOfSettings, originsOf, provenanceOfAll, type ProvenanceLine } from './provenance.ts';
import { timelyOf, type Timely } from './timely.ts';
import { ageLinks, themeLinks } from './topic-page.ts';
import { topicsAt } from './topics.ts';
import { walkInPlaces, type WalkInPlaces } from './walk-in-places.ts';

/** The home page: where and when to walk in, who to call, what to come with. */
export interface HomePage extends Timely {
  frame: Frame;
  title: string;
  intro: string;
  /** Where young people come to ask before anything else: the way there, in the first screen. */
  ask?: Link;
  /** Where there is a place for young people, for who does not know that: the way there, under the answer. */
  youth?: Link;
  illustration?: LogoFile;
  /** The walk-in points, the one that opens first on top. */
  points: LocationSummary[];
  /** When somebody can walk in first; left out when no time is known. */
  moment?: NextMoment;
  /** The points, when no coming time is known of any. */
  places?: WalkInPlaces;
  /** The points that the first screen does not name. */
  others: LocationSummary[];
  noWalkIn?: NoWalkIn;
  /** To all points, or where there are none to all ways to get in touch. */
  more: Link;
  phone: PhoneView;
  /** How to ask a question in writing. */
  questions?: { title: string; explanation: string; link: Link };
  /** Everyday subjects that the portal's audiences can come with to these points, without doubles; each leads to the search for it. */
  topics: Link[];
  /** To all help by subject; left out when there is no such list. */
  byTopic?: Link;
  /** What there is to read, by subject. */
  reading?: { title: string; themes: Link[]; more: Link[] };
  /** What has the top place for some time. */
  campaign?: CampaignView;
  /** What young people tell, on a portal for them alone. */
  experiences?: ExperiencesPart;
  /** The poll that is open. */
  poll?: { title: string; question: string; href: string; see: string; closes: number };
  about?: { title: string; summary: string };
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** How many subjects the home page names. */
const mostTopics = 10;

/** Makes the home page of a portal. */
export function homePage(portal: Portal): HomePage {
  const texts = textsOf(portal);
  const { home, provenance } = texts;
  const points = summarizeLocations(portal, walkInPoints(portal));
  const places = pick(
    portal,
    'locations',
    points.map(({ id }) => id),
  );
  const noWalkIn = noWalkInOf(portal);
  const title = points.length > 0 ? home.withPoints : home.withoutPoints;
  const about = aboutPage(portal);
  const moment = nextMomentOf(portal, points);
  const campaign = campaignOf(portal);
  const youth = youthWayIn(portal);
  const { questions } = portal.site;
  const origins = [originOfSettings(portal), ...originsOf([...places, ...(about === undefined ? [] : [about])])];
  return {
    frame: frame(portal, { path: homeHref, title, description: portal.site.tagline }),
    title,
    intro: points.length > 0 ? home.intro : home.introWithoutPoints,
    ...(isForYouthOnly(portal.site) ? { ask: youthAskLink(portal), ...experiencesFor(portal) } : {}),
    ...(youth === undefined ? {} : { youth }),
    ...(portal.theme.illustration === undefined ? {} : { illustration: portal.theme.illustration }),
    points,
    ...(moment === undefined ? {} : { moment }),
    ...(moment !== undefined || points.length === 0 ? {} : { places: walkInPlaces(points, texts) }),
    others: moment === undefined || moment.others.length > 0 ? [] : points.slice(1),
    more: points.length > 0 ? { label: home.allPoints, href: walkInHref } : { label: home.allContact, href: contactHref },
    phone: phoneView(portal),
    ...(questions === undefined
      ? {}
      : {
          questions: {
            title: questions.anonymous === true ? home.askAnonymously : home.ask,
            explanation: questions.explanation,
            link: { label: askingNl(portal.site.tone).ask.title, href: askHref },
          },
        }),
    topics: topicsAt(
      portal,
      places.map(({ data }) => data),
    )
      .slice(0, mostTopics)
      .map((topic) => ({ label: topic, href: `${searchHref}${afterHash(topic)}` })),
    provenance: provenanceOfAll(portal, origins, provenance, createWording()),
    ...(noWalkIn === undefined ? {} : { noWalkIn }),
    ...byTopicOf(portal),
    ...readingOf(portal),
    ...(campaign === undefined ? {} : { campaign }),
    ...pollOf(portal),
    ...timelyOf(portal, timedEvents(portal), currentNews(portal)),
    ...(about === undefined ? {} : { about: { title: about.data.title, summary: about.data.summary } }),
    jsonLd: [
      webSite({ name: portal.site.name, url: portal.site.url, language: 'nl', description: portal.site.tagline }),
      portalOrganization(portal),
    ],
  };
}

function readingOf(portal: Portal): Pick<HomePage, 'reading'> {
  // What is for professionals alone has a page of its own, at the foot of every page.
  const themes = themeLinks(portal, ({ audiences }) => audiences.some((audience) => audience !== 'professionals'));
  if (themes.length === 0) return {};
  const texts = readingNl(portal.site.tone);
  const more = [
    { label: texts.all, href: topicsHref },
    ...(ageLinks(portal).length === 0 ? [] : [{ label: texts.ages, href: `${topicsHref}#leeftijden` }]),
  ];
  return { reading: { title: texts.home.title, themes, more } };
}

function pollOf(portal: Portal): Pick<HomePage, 'poll'> {
  const poll = openPoll(portal);
  if (poll === undefined) return {};
  const texts = pollsNl(portal.site.tone);
  const { question, href, closes } = poll;
  return { poll: { title: texts.title, question, href, see: texts.see, closes } };
}

function byTopicOf(portal: Portal): Pick<HomePage, 'byTopic'> {
  const themes = directoryOf(portal).kinds.find(({ kind }) => kind === 'thema');
  return themes === undefined ? {} : { byTopic: { label: directoryNl(portal.site.tone).byTopic, href: themes.href } };
}
