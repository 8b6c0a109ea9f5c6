import type { Service } from '../schemas/services.ts';
import type { Site } from '../schemas/site.ts';
import { phasesOf } from './age-phases.ts';
import { ageSpan } from './age-span.ts';
import { phasesFor } from './audience.ts';
import { areaIds } from './area-ids.ts';
import { listKinds, noPlaceId, type ListKind } from './list-addresses.ts';
import { audienceIds, functionIds } from './list-ids.ts';
import type { Showing } from './showing.ts';
import { isListed } from './shown-locations.ts';
import { shownThemeIds } from './shown-themes.ts';

/** The lists of one kind on a portal. */
export interface ShownLists {
  kind: ListKind;
  /** Ids of the values that have a list. */
  ids: readonly string[];
}

/** What decides which lists there are. */
export interface ListShowing extends Pick<Showing, 'today'> {
  site: Pick<Site, 'audiences'>;
  entries: Pick<Showing['entries'], 'locations' | 'themes'>;
}

/**
 * The lists of services that a portal has, without making them: `directory/lists.ts` does that, by the same rules. A kind has none when
 * nothing can be told apart in it: without values, or with one that every service has. An age has a list when some service names that age.
 *
 * @param services those that the portal shows
 */
export function shownLists(showing: ListShowing, services: readonly Service[]): ShownLists[] {
  const { site, entries } = showing;
  const phases = new Set(phasesFor(site).map(({ id }) => id));
  const values: Record<ListKind, (service: Service) => readonly string[]> = {
    thema: ({ themes }) => shownThemeIds(showing, themes),
    leeftijd: ({ age }) => phasesOf(ageSpan(age)).filter((id) => phases.has(id)),
    plaats: ({ locations }) => {
      const areas = locations.flatMap(({ location }) => {
        const place = entries.locations.get(location);
        return place === undefined || !isListed(showing, place) ? [] : areaIds(place.data);
      });
      return areas.length === 0 ? [noPlaceId] : areas;
    },
    voor: ({ audiences }) => audiences.filter((audience) => site.audiences.includes(audience)).map((audience) => audienceIds[audience]),
    functie: ({ wmoFunctions }) => wmoFunctions.map((one) => functionIds[one]),
  };
  return listKinds.flatMap((kind) => {
    const counts = new Map<string, number>();
    const named = new Set<string>();
    for (const service of services) {
      for (const id of new Set(values[kind](service))) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        if (kind !== 'leeftijd' || service.age !== undefined) named.add(id);
      }
    }
    const tellsApart = counts.size > 1 || [...counts.values()].some((count) => count < services.length);
    return tellsApart && named.size > 0 ? { kind, ids: [...named] } : [];
  });
}
