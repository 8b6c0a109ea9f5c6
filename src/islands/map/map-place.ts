export type { MapPlace } from '../../map/map-place.ts';
