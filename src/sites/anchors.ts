import type { LayerName } from '../schemas/collections.ts';
import type { PathwayKind } from '../schemas/pathways.ts';
import { slugify } from '../schemas/shared/id.ts';
import { languageAddress } from './language-in-address.ts';
import { directoryWords } from './list-addresses.ts';
import { agendaHref, agendaListKinds } from './agenda-addresses.ts';
import { functionIds } from './list-ids.ts';
import { professionalsHref, professionalsHrefs } from './professionals-addresses.ts';
import {
  accessibilityHref,
  agesFolder,
  articlesFolder,
  askHref,
  contactHref,
  directoryHref,
  experiencesHref,
  homeHref,
  languagesHref,
  newslettersHref,
  newsHref,
  organizationAnchor,
  organizationsHref,
  pollsHref,
  questionsHref,
  searchHref,
  shortlistHref,
  topicsHref,
  walkInHref,
  youthHref,
} from './routes.ts';
import { pathwayPages, type PathwayPageName } from './shown-pathways.ts';

// The ids to which a link can lead, by page. A test in the browser compares them with the pages that were built.

/** The card of a location on `/inloop/`. */
export const locationAnchor = (id: string) => `plek-${id}`;
/** A village or neighbourhood on `/inloop/`. */
export const areaAnchor = (area: string) => `gebied-${slugify(area)}`;
/** A kind of organisations on `/organisaties/`. */
export const kindAnchor = (kind: string) => `soort-${kind}`;
/** An agreement on its page for professionals. */
export const pathwayAnchor = (id: string) => `route-${id}`;
/** The word in front of the headings in the text of a service, on its page. */
export const serviceTextAnchor = 'uitleg';
/** What is for young people on the page on which everybody reads how to ask. */
export const youthAskAnchor = 'jongeren';
/** What there is to read about a theme, on the page for young people. */
export const youthThemeAnchor = (id: string) => `thema-${id}`;
/** What there is to read there about themes with one article each. */
export const youthOtherThemesAnchor = youthThemeAnchor('en-andere');
/** What a layer adds to a page of text. */
export const supplementAnchor = (layer: LayerName) => `aanvulling-${layer}`;

/** Around the content of every page: the content itself, and the help numbers. */
export const frameAnchors: readonly string[] = ['inhoud', 'hulpnummers'];

/**
 * An id to which no link of a text leads: it names or explains an element for a screen reader, ties a label to its field, or ties
 * a footnote to its mark within one text.
 */
export const isNamingId = (id: string) =>
  /--naam$|-kop$|^uitgang-uitleg$|^(?:zoek(?:-site|-kaart|-nood)?|volgorde|bij|keuze(?:-[a-z0-9]+)?|gekozen-filters)$|(?:^|-)footnote-label$|(?:^|-)user-content-fn|^patroon-/.test(
    id,
  );

/** The headings that a page of one kind may have. Whether a portal has all of them depends on what is known and on the day. */
const headings = {
  home: ['campagne', 'ook-hier', 'onderwerpen', 'binnenkort', 'nieuws', 'lezen', 'ervaringen'],
  walkIn: ['andere-plekken', 'kaart'],
  location: [
    'wanneer',
    'waar',
    'tijdelijk',
    'andere-tijden',
    'week',
    'onderwerpen',
    'aanwezig',
    'diensten',
    'toegankelijkheid',
    'kaart',
    'bellen',
    'bewaren',
    'melden',
  ],
  contact: ['bellen', 'vraag', 'mailen', 'binnenlopen', 'nood', 'redactie'],
  accessibility: ['verklaring', 'getest', 'melden'],
  search: ['zoek-lijsten', ...['thema', 'leeftijd', 'plaats'].map((kind) => `zoek-${kind}`), 'zoek-vraag'],
  languageSearch: [
    'zoek-lijsten',
    ...['in-deze-taal', 'hulp', 'lezen'].map((part) => `zoek-${part}`),
    'zoek-vraag',
    'bellen',
    'vraag',
    'mailen',
  ],
  shortlist: ['aantal', 'doorsturen', 'bewaren'],
  directory: ['keuzes', 'resultaten', 'kaart'],
  service: ['kort', 'contact', 'waar-en-wanneer', 'uitleg', 'aanbieder', 'lezen', 'melden'],
  topics: ['themas', 'leeftijden'],
  topic: [
    'artikelen',
    'voor-ouders',
    'voor-jongeren',
    'voor-professionals',
    'hulp',
    'vragen',
    'ervaringen',
    'binnenkort',
    'nieuws',
    'binnenlopen',
  ],
  agenda: ['overnemen', 'binnenlopen'],
  event: ['wanneer', 'aanmelden', 'kort', 'waar', 'organisatie', 'melden'],
  news: ['geen-nieuws', 'volgen'],
  ask: ['luisteren', 'schrijven', 'bellen', 'binnenlopen', 'daarna', youthAskAnchor, 'vragen'],
  questions: ['van-ouders', 'van-jongeren', 'zelf-vragen'],
  youth: ['praten', 'campagne', 'lezen', youthOtherThemesAnchor, 'ervaringen', 'hulp'],
  experiences: ['zelf-vertellen'],
  newsletters: ['volgen-1', 'volgen-2'],
  newsletter: ['nieuws', 'te-doen', 'om-te-lezen', 'volgen'],
  language: ['inloop', 'zo-werkt-het', 'bellen', 'vraag', 'mailen', 'lezen', 'in-deze-taal', 'hulp', 'nederlands'],
  professionals: ['paginas', 'lezen'],
  calling: ['bellen', 'organisaties', 'nood'],
  organization: ['contact', 'diensten', 'plekken', 'melden'],
} as const;

/** The entries from which pages make their ids. */
export interface AnchorSources {
  /** The places that a portal may list, with the village or neighbourhood in which they are. */
  locations: readonly { id: string; isWalkIn: boolean; area?: string | undefined }[];
  /** The organisations on the first page of them. */
  organizations: readonly string[];
  /** The kinds of these organisations. */
  organizationKinds: readonly string[];
  /** The agreements that a portal shows, but those that are wrong. */
  pathways: readonly { id: string; kind: PathwayKind }[];
  /** The themes that a portal has. */
  themes: readonly string[];
}

/**
 * The ids to which a link to a page can lead. None for a poster or a calendar; `undefined` for a page of text, an article and a service,
 * whose headings are in their texts (see {@link textPageAnchors}, {@link serviceAnchors}).
 *
 * @param path the address of an existing page, from the root of the portal: `/inloop/elst/`
 */
export function anchorsAt(
  path: string,
  { locations, organizations, organizationKinds, pathways, themes }: AnchorSources,
): ReadonlySet<string> | undefined {
  const points = locations.filter(({ isWalkIn }) => isWalkIn);
  if (path === homeHref) return new Set([...frameAnchors, ...headings.home]);
  if (path === walkInHref) {
    const areas = points.flatMap(({ area }) => (area === undefined ? [] : areaAnchor(area)));
    return new Set([...frameAnchors, ...headings.walkIn, ...locations.map(({ id }) => locationAnchor(id)), ...areas]);
  }
  // The help numbers stand on this page in full, so they do not stand under it as well.
  if (path === contactHref) return new Set([...frameAnchors.filter((id) => id !== 'hulpnummers'), ...headings.contact]);
  if (path === searchHref) return new Set([...frameAnchors, ...headings.search]);
  if (path === shortlistHref) return new Set([...frameAnchors, ...headings.shortlist]);
  if (path === topicsHref) return new Set([...frameAnchors, ...headings.topics]);
  if (path.startsWith(topicsHref) || path.startsWith(agesFolder)) return new Set([...frameAnchors, ...headings.topic]);
  if (path === youthHref) return new Set([...frameAnchors, ...headings.youth, ...themes.map(youthThemeAnchor)]);
  const timely = timelyHeadings(path);
  if (timely !== undefined) return new Set([...frameAnchors, ...timely]);
  if (path === accessibilityHref) return new Set([...frameAnchors, ...headings.accessibility]);
  if (path === organizationsHref) {
    return new Set([...frameAnchors, ...organizations.map(organizationAnchor), ...organizationKinds.map(kindAnchor)]);
  }
  if (path.startsWith(organizationsHref)) return new Set([...frameAnchors, ...headings.organization]);
  if (path.startsWith(professionalsHref)) return professionalsAnchors(path, pathways);
  if (path.startsWith(directoryHref)) return directoryAnchors(path);
  if (!path.startsWith(walkInHref)) return undefined;
  return new Set(/^[^/]+\/$/.test(path.slice(walkInHref.length)) ? [...frameAnchors, ...headings.location] : []);
}

/** The headings of what changes with the day and of the ways to ask; `undefined` for other pages, and for those with a text. */
function timelyHeadings(path: string): readonly string[] | undefined {
  const byPath: Readonly<Record<string, readonly string[]>> = {
    [agendaHref]: headings.agenda,
    [newsHref]: headings.news,
    [askHref]: headings.ask,
    [questionsHref]: headings.questions,
    [experiencesHref]: headings.experiences,
    [languagesHref]: [],
    [newslettersHref]: headings.newsletters,
  };
  if (/\.(?:ics|xml|txt)$/.test(path)) return undefined;
  if (path.startsWith(pollsHref)) return [];
  if (path.startsWith(newslettersHref) && path.endsWith('/') && path !== newslettersHref) return headings.newsletter;
  const inLanguage = languageAddress(path);
  if (inLanguage !== undefined) return languageHeadings(inLanguage.path);
  return byPath[path] ?? (agendaListKinds.some((kind) => path.startsWith(`${agendaHref}${kind}/`)) ? headings.agenda : undefined);
}

/** What the page of a place or a service has in Dutch only: subjects and a text that nobody translates, a map, and a way to report. */
const inDutchOnly: readonly string[] = ['onderwerpen', 'uitleg', 'kaart', 'melden'];

/**
 * A place, a service and the agenda have the headings that they have in Dutch, but for {@link inDutchOnly}. An article has those of its text.
 *
 * @param path the address in Dutch
 */
function languageHeadings(path: string): readonly string[] | undefined {
  if (path.startsWith(articlesFolder)) return undefined;
  if (path === directoryHref) return headings.directory.filter((id) => !inDutchOnly.includes(id));
  if (path === topicsHref) return [];
  if (path.startsWith(topicsHref) || path.startsWith(agesFolder)) return headings.topic.filter((id) => ['artikelen', 'hulp'].includes(id));
  if (path === agendaHref) return headings.agenda;
  if (path === searchHref) return headings.languageSearch;
  const dutch = path.startsWith(walkInHref) ? headings.location : path.startsWith(directoryHref) ? headings.service : undefined;
  return dutch?.filter((id) => !inDutchOnly.includes(id)) ?? headings.language;
}

function professionalsAnchors(path: string, pathways: AnchorSources['pathways']): ReadonlySet<string> {
  if (path === professionalsHref) return new Set([...frameAnchors, ...headings.professionals]);
  if (path === professionalsHrefs.functions) return new Set([...frameAnchors, ...Object.values(functionIds)]);
  // The help numbers stand on this page in full.
  if (path === professionalsHrefs.calling) return new Set([...frameAnchors.filter((id) => id !== 'hulpnummers'), ...headings.calling]);
  const name = (Object.keys(pathwayPages) as PathwayPageName[]).find((one) => professionalsHrefs[one] === path);
  const kinds: readonly PathwayKind[] = name === undefined ? [] : pathwayPages[name];
  return new Set([...frameAnchors, ...pathways.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => pathwayAnchor(id))]);
}

/** A page with all lists of a kind has no headings but that of the page; a service has those of its text too. */
function directoryAnchors(path: string): ReadonlySet<string> | undefined {
  const parts = path
    .slice(directoryHref.length)
    .split('/')
    .filter((part) => part !== '');
  const [word] = parts;
  if (word !== undefined && !directoryWords.includes(word)) return undefined;
  return new Set([...frameAnchors, ...(parts.length === 1 ? [] : headings.directory)]);
}

/** The ids on the page of a service: its own headings, and those of its text. */
export const serviceAnchors = ({ anchors }: TextAnchors): ReadonlySet<string> =>
  new Set([...frameAnchors, ...headings.service, ...anchors.map((anchor) => `${serviceTextAnchor}-${anchor}`)]);

/** The ids on the page of an event: its own headings, and those of its text. */
export const eventAnchors = (text: TextAnchors): ReadonlySet<string> => new Set([...headings.event, ...insetAnchors(text)]);

/** The ids on a page with a text under a title of its own: a message, a question, an experience. */
export const insetAnchors = ({ anchors }: TextAnchors): ReadonlySet<string> =>
  new Set([...frameAnchors, ...anchors.map((anchor) => `${serviceTextAnchor}-${anchor}`)]);

/** The headings of a text. */
export interface TextAnchors {
  anchors: readonly string[];
}

/** The ids on a page of text: its own headings, and the blocks of its supplements with theirs. */
export function textPageAnchors(
  texts: readonly TextAnchors[],
  supplements: readonly (TextAnchors & { layer: LayerName })[],
): ReadonlySet<string> {
  return new Set([
    ...frameAnchors,
    ...texts.flatMap(({ anchors }) => anchors),
    ...supplements.flatMap(({ layer, anchors }) => [
      supplementAnchor(layer),
      ...anchors.map((anchor) => `${supplementAnchor(layer)}-${anchor}`),
    ]),
  ]);
}
