import type { DirectoryData } from './data.ts';
import { middleOf, type RoughPoint } from './distance.ts';

/** The points on the map where an entry is, by its place in the list; none for what has no place, or none that is known. */
export const entryPoints = ({ entries, places }: Pick<DirectoryData, 'entries' | 'places'>, index: number): RoughPoint[] =>
  (entries[index]?.opening ?? []).flatMap(({ place }) => (place === undefined ? [] : (places[place]?.position ?? [])));

/** The middle of a village or neighbourhood, from the places that are in it; `undefined` when none of them is on the map. */
export const areaPoint = ({ places }: Pick<DirectoryData, 'places'>, area: string): RoughPoint | undefined =>
  middleOf(places.flatMap(({ areas, position }) => (position !== undefined && areas.includes(area) ? position : [])));
