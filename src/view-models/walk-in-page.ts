import { walkInCalendarHref, walkInHref } from '../sites/routes.ts';
import { frame, textsOf, type Frame } from './frame.ts';
import { summarizeLocations, type LocationSummary } from './location-summary.ts';
import { otherPlaces, walkInPoints } from './locations-shown.ts';
import { noWalkInOf, type NoWalkIn } from './no-walk-in.ts';
import type { Portal } from './portal.ts';

/** A link to the part of the list that belongs to a village or neighbourhood. */
export interface AreaLink {
  area: string;
  href: string;
}

/** `/inloop/`: every walk-in point, the one that opens first on top. */
export interface WalkInPage {
  frame: Frame;
  title: string;
  intro: string;
  points: LocationSummary[];
  /** The villages or neighbourhoods with a walk-in point, by name; empty when all points can be seen at a glance. */
  areas: AreaLink[];
  /** Places that are no walk-in point: consultation hours, schools, offices. */
  others: LocationSummary[];
  noWalkIn?: NoWalkIn;
  /** Address of the calendar of all points; left out when no point has known times. */
  calendarHref?: string;
}

/** From this many points on, links to villages and neighbourhoods stand above them. */
const fewestToSkip = 4;

/** Makes the page of all walk-in points. */
export function walkInPage(portal: Portal): WalkInPage {
  const { walkIn, home } = textsOf(portal);
  const points = summarizeLocations(portal, walkInPoints(portal));
  const noWalkIn = noWalkInOf(portal);
  const { name } = portal.municipality;
  const intro =
    noWalkIn?.instead ??
    `${walkIn.count(points.length, name)}${points.filter(({ next }) => next !== undefined).length > 1 ? ` ${walkIn.order}` : ''}`;
  const title = points.length === 0 ? home.withoutPoints : walkIn.title;
  const areas = [...Map.groupBy(points, ({ place }) => place.area)].map(([area, [first]]) => ({ area, href: `#${first?.anchor ?? ''}` }));
  return {
    frame: frame(portal, { path: walkInHref, title, description: intro }),
    title,
    intro,
    points,
    areas: points.length >= fewestToSkip && areas.length > 1 ? areas.sort((a, b) => a.area.localeCompare(b.area, 'nl')) : [],
    others: summarizeLocations(portal, otherPlaces(portal)),
    ...(noWalkIn === undefined ? {} : { noWalkIn }),
    ...(points.some((point) => point.hasTimes) ? { calendarHref: walkInCalendarHref } : {}),
  };
}
