import { createWording } from '../hours-wording/wording.ts';
import type { Portal } from '../portal/portal.ts';
import { walkInCalendarHref, walkInHref } from '../sites/routes.ts';
import { frame, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
import { summarizeLocations, type LocationSummary } from './location-summary.ts';
import { otherPlaces, walkInPoints } from './locations-shown.ts';
import { locationsMap, type MapView } from './map.ts';
import { noWalkInOf, type NoWalkIn } from './no-walk-in.ts';
import { originOfSettings, originsOf, provenanceOfAll, type ProvenanceLine } from './provenance.ts';
import { areaGroups, type AreaGroup } from './walk-in-areas.ts';

/** A link to the part of the list that belongs to a village or neighbourhood. */
export interface AreaLink {
  area: string;
  href: string;
}

/** `/inloop/`: every walk-in point, per village or neighbourhood, the one that opens first on top. */
export interface WalkInPage {
  frame: Frame;
  title: string;
  intro: string;
  /** The walk-in points per village or neighbourhood. What opens first stands first, in a group and among the groups. */
  groups: AreaGroup[];
  /** Links to the groups, by name; empty when all points can be seen at a glance. */
  areas: AreaLink[];
  /** Places that are no walk-in point: consultation hours, schools, offices. */
  others: LocationSummary[];
  noWalkIn?: NoWalkIn;
  /** All of these places; left out when none is on the map. */
  map?: MapView;
  /** Address of the calendar of all points; left out when no point has known times. */
  calendarHref?: string;
  provenance: ProvenanceLine;
}

/** From this many points on, a telephone does not show them all at once; then links to villages and neighbourhoods stand above them. */
const fewestToSkip = 3;

/** Makes the page of all walk-in points. */
export function walkInPage(portal: Portal): WalkInPage {
  const { walkIn, home, provenance } = textsOf(portal);
  const entries = walkInPoints(portal);
  const points = summarizeLocations(portal, entries);
  const otherEntries = otherPlaces(portal);
  const noWalkIn = noWalkInOf(portal);
  const { name } = portal.municipality;
  const intro =
    noWalkIn?.instead ??
    `${walkIn.count(points.length, name)}${points.filter(({ next }) => next !== undefined).length > 1 ? ` ${walkIn.order}` : ''}`;
  const title = points.length === 0 ? home.withoutPoints : walkIn.title;
  const groups = areaGroups(points);
  const map = locationsMap(portal, [...entries, ...otherEntries]);
  const origins = [...(noWalkIn === undefined ? [] : [originOfSettings(portal)]), ...originsOf([...entries, ...otherEntries])];
  return {
    frame: frame(portal, { path: walkInHref, title, description: intro }),
    title,
    intro,
    groups,
    areas: points.length >= fewestToSkip && groups.length > 1 ? linksTo(groups) : [],
    others: summarizeLocations(portal, otherEntries),
    provenance: provenanceOfAll(portal, origins, provenance, createWording()),
    ...(map === undefined ? {} : { map }),
    ...(noWalkIn === undefined ? {} : { noWalkIn }),
    ...(points.some((point) => point.hasTimes) ? { calendarHref: walkInCalendarHref } : {}),
  };
}

const linksTo = (groups: readonly AreaGroup[]): AreaLink[] =>
  groups.map(({ area, anchor }) => ({ area, href: `#${anchor}` })).sort((a, b) => a.area.localeCompare(b.area, 'nl'));
