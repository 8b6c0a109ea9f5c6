import type { Box } from './clusters.ts';

/** Points that can stand on the map. */
type Point = Readonly<{ lat: number; lon: number; approximate: boolean }>;

/** What a map shows first. */
export interface MapView {
  box: Box;
  /** Not deeper than this, however near to each other the points are. */
  maxZoom: number;
}

/** The Netherlands, where no point says better. */
const country: Box = { west: 3.2, south: 50.7, east: 7.3, north: 53.6 };

/**
 * The part of the world that shows all points. Around a village only that village: deeper, a point that stands for all of it would look
 * like an address.
 */
export function viewOf(points: readonly Point[]): MapView {
  if (points.length === 0) return { box: country, maxZoom: 19 };
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  return {
    // Thousands of arguments are no trouble here; a portal has hundreds of places at most.
    box: { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) },
    maxZoom: points.some(({ approximate }) => approximate) ? 14 : 16,
  };
}
