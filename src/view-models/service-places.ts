import type { DirectoryEntry } from '../directory/entry.ts';
import { createWording } from '../hours-wording/wording.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import { summarizeLocation, type LocationSummary } from './location-summary.ts';

/** The places with the hours of the service where these are its own, in the order in which it opens there. */
export function placesOf(portal: Portal, service: PortalEntry<'services'>, entry: DirectoryEntry): LocationSummary[] {
  const rows = new Map(service.data.locations.map((row) => [row.location, row]));
  const ids = entry.opening.flatMap(({ place }) => place ?? []);
  return pick(portal, 'locations', ids).map((location) => {
    const { hours = location.data.hours, note } = rows.get(location.id) ?? {};
    // What the place is for is said on its own page; here it is what the service does there that counts.
    const data = { ...location.data, hours, summary: notesOf(hours, note) };
    return summarizeLocation(portal, { ...location, data });
  });
}

/** The hours of a service itself, as those of a place that is nowhere. */
export function ownHours(portal: Portal, { id, data }: PortalEntry<'services'>, hours: NonNullable<typeof data.hours>): LocationSummary {
  return summarizeLocation(portal, {
    id,
    html: '',
    layer: 'municipality',
    layers: ['municipality'],
    files: [],
    data: {
      name: data.name,
      kind: 'online',
      summary: notesOf(hours),
      synonyms: [],
      hours,
      phone: data.phone,
      organizations: [],
      topics: [],
      topicsFor: [],
      hidden: false,
      sources: [],
      checkedOn: data.checkedOn,
    },
  });
}

/** What an editor wrote beside the times, in one text. */
function notesOf({ appointmentOnly, note }: Hours, ofService?: string): string | undefined {
  const { sentence } = createWording();
  const notes = [ofService, appointmentOnly, note].filter((text) => text !== undefined);
  return notes.length === 0 ? undefined : notes.map(sentence).join(' ');
}
