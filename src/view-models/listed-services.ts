import type { DirectoryEntry } from '../directory/entry.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { bucketCount, bucketOf } from '../shortlist/buckets.ts';
import type { ListedPlace, ListedService } from '../shortlist/listed-service.ts';
import { directoryCard } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import type { LocationSummary } from './location-summary.ts';
import { contactOf } from './service-contact.ts';
import { ownHours, placesOf } from './service-places.ts';

/** A service as the list of a visitor has it. Of opening hours it has the rules, which stay true, and not when it opens next. */
export function listedService(portal: Portal, service: PortalEntry<'services'>, entry: DirectoryEntry): ListedService {
  const texts = directoryNl(portal.site.tone);
  const { data } = service;
  const card = directoryCard(portal, entry);
  const { phone, via } = contactOf(portal, service, entry, texts.service);
  return {
    id: service.id,
    name: data.name,
    href: entry.href,
    summary: data.summary,
    ...(card.provider === undefined ? {} : { provider: card.provider }),
    ...(data.alert === undefined ? {} : { alert: data.alert }),
    ...(phone === undefined ? {} : { phone }),
    ...(via === undefined ? {} : { via }),
    facts: Object.fromEntries(card.facts.filter(({ kind }) => kind !== 'place').map(({ kind, text }) => [kind, text])),
    ...(data.application === undefined ? {} : { start: data.application }),
    times: data.hours === undefined ? [] : timesOf(ownHours(portal, service, data.hours)),
    places: placesOf(portal, service, entry).map(placeOf),
    checked: card.checked,
    stale: card.stale,
  };
}

function placeOf(place: LocationSummary): ListedPlace {
  const address = place.place.lines.join(', ');
  return { name: place.name, ...(address === '' || address === place.name ? {} : { address }), times: timesOf(place) };
}

const timesOf = ({ times, unknown, what }: LocationSummary): string[] => [
  ...(unknown === undefined ? times.map(({ text, dates }) => (dates === undefined ? text : `${text} ${dates}`)) : [unknown]),
  ...(what === undefined ? [] : [what]),
];

/** The files from which the page with the list is filled, by their number. */
export function listedFiles(portal: Portal): ListedService[][] {
  const { byId } = directoryOf(portal);
  const count = bucketCount(byId.size);
  const files: ListedService[][] = Array.from({ length: count }, () => []);
  for (const service of pick(portal, 'services', [...byId.keys()])) {
    const entry = byId.get(service.id);
    if (entry !== undefined) files[bucketOf(service.id, count)]?.push(listedService(portal, service, entry));
  }
  return files;
}
