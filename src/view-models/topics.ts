import type { Location } from '../schemas/locations.ts';
import { isFor } from '../sites/audience.ts';
import type { Portal } from '../portal/portal.ts';

/** The subjects one can come with to places, in their order, each once: those for the portal's audiences, and those for everybody. */
export function topicsAt({ site }: Pick<Portal, 'site'>, places: readonly Location[]): string[] {
  const topics = places.flatMap((place) => [
    ...place.topicsFor.filter(({ audiences }) => isFor(site, audiences)).flatMap((some) => some.topics),
    ...place.topics,
  ]);
  return [...Map.groupBy(topics, (topic) => topic.toLowerCase()).values()].flatMap(([first]) => first ?? []);
}
