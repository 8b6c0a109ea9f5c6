import type { LocationSummary } from './location-summary.ts';

/** Where a point is, in one line, without the village or neighbourhood when its name says that; empty when nothing else is known. */
export const whereOf = ({ name, place: { area, line, lineInArea } }: Pick<LocationSummary, 'name' | 'place'>): string =>
  area !== '' && name.includes(area) ? lineInArea : line;
