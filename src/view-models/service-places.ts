import type { DirectoryEntry } from '../directory/entry.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import { dutchSpeech, summarizeLocation, type LocationSummary, type PlaceSpeech } from './location-summary.ts';

/** How a page speaks of when and where a service is. */
export interface ServiceSpeech extends PlaceSpeech {
  /** A place with its texts in the language of the page. */
  place: (entry: PortalEntry<'locations'>) => PortalEntry<'locations'>;
  /** The same of opening hours. */
  hours: (hours: Hours) => Hours;
  /** What an editor wrote of the service at a place. */
  note: (note: string) => string;
  /** What an editor wrote beside the times, in one text. */
  notes: (notes: readonly string[]) => string;
}

/** How the pages in Dutch speak of services. */
export const dutchServiceSpeech = (portal: Portal): ServiceSpeech => {
  const speech = dutchSpeech(portal);
  return {
    ...speech,
    place: (entry) => entry,
    hours: (hours) => hours,
    note: (note) => note,
    notes: (notes) => notes.map(speech.wording.sentence).join(' '),
  };
};

/** The places with the hours of the service where these are its own, in the order in which it opens there. */
export function placesOf(
  portal: Portal,
  service: PortalEntry<'services'>,
  entry: DirectoryEntry,
  speech: ServiceSpeech = dutchServiceSpeech(portal),
): LocationSummary[] {
  const rows = new Map(service.data.locations.map((row) => [row.location, row]));
  const ids = entry.opening.flatMap(({ place }) => place ?? []);
  return pick(portal, 'locations', ids).map((written) => {
    const location = speech.place(written);
    const row = rows.get(location.id);
    const hours = row?.hours === undefined ? location.data.hours : speech.hours(row.hours);
    // What the place is for is said on its own page; here it is what the service does there that counts.
    const summary = notesOf(hours, speech, row?.note === undefined ? undefined : speech.note(row.note));
    return summarizeLocation(portal, { ...location, data: { ...location.data, hours, summary } }, speech);
  });
}

/** The hours of a service itself, as those of a place that is nowhere. */
export function ownHours(
  portal: Portal,
  { id, data }: PortalEntry<'services'>,
  written: NonNullable<typeof data.hours>,
  speech: ServiceSpeech = dutchServiceSpeech(portal),
): LocationSummary {
  const hours = speech.hours(written);
  const place: PortalEntry<'locations'> = {
    id,
    html: '',
    layer: 'municipality',
    layers: ['municipality'],
    files: [],
    data: {
      name: data.name,
      kind: 'online',
      summary: notesOf(hours, speech),
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
  };
  return summarizeLocation(portal, place, speech);
}

function notesOf({ appointmentOnly, note }: Hours, speech: ServiceSpeech, ofService?: string): string | undefined {
  const notes = [ofService, appointmentOnly, note].filter((text) => text !== undefined);
  return notes.length === 0 ? undefined : speech.notes(notes);
}
