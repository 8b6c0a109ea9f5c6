/** A point in degrees (WGS 84). */
export interface Point {
  lat: number;
  lon: number;
}

/** A point that may stand for a village or a neighbourhood. */
export interface RoughPoint extends Point {
  approximate: boolean;
}

/** How far something is. */
export interface Distance {
  /** In a straight line. */
  km: number;
  /** Whether one of the two points is approximate. */
  approximate: boolean;
}

/**
 * Kilometres over the surface of the earth (haversine; good to half a per cent). The same sum as `distanceKm` of the schemas, which a page
 * cannot load without their library.
 */
export function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(h, 1)));
}

/** The distance to the nearest of some points; `undefined` when there are none. */
export function nearest(from: RoughPoint, points: readonly RoughPoint[]): Distance | undefined {
  return points
    .map((point) => ({ km: kilometres(from, point), approximate: from.approximate || point.approximate }))
    .sort((a, b) => a.km - b.km)[0];
}

/** The middle of some points, as the place from which to measure to a village; approximate by nature. `undefined` when there are none. */
export function middleOf(points: readonly Point[]): RoughPoint | undefined {
  if (points.length === 0) return undefined;
  const mean = (pick: (point: Point) => number) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon), approximate: true };
}

/** Words for a distance, with % for the number. */
export interface DistanceTexts {
  under: string;
  metres: string;
  kilometres: string;
  /** Around the others when a point is approximate. */
  approximate: string;
}

/**
 * A distance in words: “minder dan 500 meter”, “ongeveer 700 meter”, “ongeveer 2,5 km”, from 10 km in whole ones. What is approximate is
 * said so, and told in whole kilometres, from 1: more would not be true.
 */
export function distanceText({ km, approximate }: Distance, texts: DistanceTexts): string {
  const say = (text: string, value: number) => text.replace('%', String(value).replace('.', ','));
  if (approximate) return texts.approximate.replace('%', say(texts.kilometres, Math.max(1, Math.round(km))));
  if (km < 0.5) return say(texts.under, 500);
  if (km < 0.95) return say(texts.metres, Math.round(km * 10) * 100);
  return say(texts.kilometres, km < 9.75 ? Math.round(km * 2) / 2 : Math.round(km));
}
