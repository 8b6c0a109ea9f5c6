import { areaAnchor } from '../sites/anchors.ts';
import type { LocationSummary } from './location-summary.ts';

/** The walk-in points of one village or neighbourhood. */
export interface AreaGroup {
  area: string;
  /** Id of its heading on a page. */
  anchor: string;
  points: LocationSummary[];
}

/**
 * Puts points together by village or neighbourhood. Points that stand in the order in which they open give groups in that order, each with
 * its points in it. A name that is written in two ways (Nieuw-Oord, Nieuw Oord) is one area, called as its first point calls it.
 */
export function areaGroups(points: readonly LocationSummary[]): AreaGroup[] {
  return [...Map.groupBy(points, ({ place }) => areaAnchor(place.area))].map(([anchor, group]) => ({
    area: group[0]?.place.area ?? '',
    anchor,
    points: group,
  }));
}
