import type { Calendar } from '../opening-hours/calendar.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { PortalEntry, PortalSettings } from './portal-entry.ts';

/** One portal with everything on it: what every view model is made from. */
export interface Portal extends PortalSettings {
  /** The instant of the build, epoch milliseconds. */
  now: number;
  /** The date in the Netherlands at that instant. */
  today: string;
  /** Holidays of the municipality. */
  calendar: Calendar;
  /** The entries of every collection, by id. */
  entries: { [C in CollectionName]: ReadonlyMap<string, PortalEntry<C>> };
}

/** The entries with these ids, in that order. Ids that a lower layer has hidden are left out. */
export function pick<C extends CollectionName>(portal: Portal, collection: C, ids: readonly string[]): PortalEntry<C>[] {
  const entries = portal.entries[collection] as ReadonlyMap<string, PortalEntry<C>>;
  return ids.flatMap((id) => entries.get(id) ?? []);
}
