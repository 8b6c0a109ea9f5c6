import Supercluster from 'supercluster';
import type { MapPlace } from './map-place.ts';
import { spotsOf, type Spot } from './spots.ts';

/** Degrees (WGS 84). */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What stands at one place on the screen: a point with its places, or several points that are too near to each other to tell apart. */
export type MapItem = (
  | { kind: 'spot'; spot: Spot }
  | {
      kind: 'cluster';
      /** How many places are in it. */
      count: number;
      /** The level at which it falls apart. */
      splitsAt: number;
    }
) & { key: string; lat: number; lon: number };

/** The places of a map, divided over the screen. */
export interface ClusterModel {
  spots: readonly Spot[];
  /** What there is to see in a part of the world at a level (whole number). */
  itemsIn(box: Box, zoom: number): MapItem[];
  /** The points in an item of this model. */
  spotsIn(item: MapItem): readonly Spot[];
}

/** The level up to which near points are taken together; at every deeper level each stands alone. */
export const deepestCluster = 17;

/** How near, in pixels of the screen: a little more than what one can press is wide. */
const nearness = 46;

/** Makes the model of some places. */
export function clusterModel(places: readonly MapPlace[]): ClusterModel {
  const spots = spotsOf(places);
  const index = new Supercluster<{ spot: number }, { count: number }>({
    radius: nearness,
    extent: 256,
    maxZoom: deepestCluster,
    map: ({ spot }) => ({ count: spots[spot]?.places.length ?? 0 }),
    reduce: (sum, { count }) => {
      sum.count += count;
    },
  });
  index.load(
    spots.map(({ lon, lat }, spot) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { spot } })),
  );
  return {
    spots,
    itemsIn: ({ west, south, east, north }, zoom) =>
      index.getClusters([west, south, east, north], zoom).flatMap(({ geometry, properties }): MapItem[] => {
        const [lon = 0, lat = 0] = geometry.coordinates;
        if ('cluster' in properties) {
          const { cluster_id: id, count } = properties;
          return [{ kind: 'cluster', key: `${clusterMark}${String(id)}`, lat, lon, count, splitsAt: index.getClusterExpansionZoom(id) }];
        }
        const spot = spots[properties.spot];
        // Its own degrees: those of the index have gone through a projection.
        return spot === undefined ? [] : [{ kind: 'spot', key: spot.key, lat: spot.lat, lon: spot.lon, spot }];
      }),
    spotsIn: (item) =>
      item.kind === 'spot'
        ? [item.spot]
        : index.getLeaves(Number(item.key.slice(clusterMark.length)), Infinity).flatMap(({ properties }) => spots[properties.spot] ?? []),
  };
}

const clusterMark = 'groep ';
