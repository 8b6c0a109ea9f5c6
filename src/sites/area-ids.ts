import type { Location } from '../schemas/locations.ts';
import { slugify } from '../schemas/shared/id.ts';

/**
 * The ids of the area in which a place is and of the town around it, the smallest first. That of an area is made of its town and its
 * neighbourhood (`deventer-rivierenwijk`), so that it stays when another town gets a neighbourhood of that name.
 */
export function areaIds({ neighbourhood, address }: Pick<Location, 'neighbourhood' | 'address'>): string[] {
  const town = address?.addressLocality;
  const smallest = [town, neighbourhood].filter((name) => name !== undefined).join(' ');
  return [...new Set([smallest, town ?? ''].map(slugify))].filter((id) => id !== '');
}
