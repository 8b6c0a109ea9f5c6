import { createCalendar, type Calendar } from '../../../../src/opening-hours/calendar.ts';
import { locationSchema, type Location, type LocationInput } from '../../../../src/schemas/locations.ts';
import type { HoursInput } from '../../../../src/schemas/shared/hours.ts';

/** Holidays of a municipality in region midden with the default choices. */
export const calendar: Calendar = createCalendar({ schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum' });

/** Saturday 21 November 2026, noon in the Netherlands. */
export const now = Date.UTC(2026, 10, 21, 11);

/** The date at {@link now}. */
export const today = '2026-11-21';

/** A walk-in point in a village that does not exist, with what the schema fills in. */
export function location(hours: HoursInput, rest: Partial<LocationInput> = {}): Location {
  return locationSchema.parse({
    name: 'Inloop Dorpsveld',
    kind: 'walk-in',
    address: { addressLocality: 'Dorpsveld' },
    checkedOn: '2026-11-19',
    hours,
    ...rest,
  } satisfies LocationInput);
}
