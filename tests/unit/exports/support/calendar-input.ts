import type { OpeningHoursCalendarInput } from '../../../../src/exports/calendar/opening-hours-calendar.ts';
import type { Location, LocationInput } from '../../../../src/schemas/locations.ts';
import type { HoursInput } from '../../../../src/schemas/shared/hours.ts';
import { calendar, location, now } from './location.ts';

const site = 'https://portal.example';

/** What a calendar of these locations is made from. */
export function calendarInput(
  locations: Record<string, Location>,
  rest: Partial<OpeningHoursCalendarInput> = {},
): OpeningHoursCalendarInput {
  return {
    name: 'Inloop Dorpsveld',
    url: `${site}/inloop/dorpsveld/`,
    host: 'portal.example',
    language: 'nl',
    now,
    calendar,
    locations: Object.entries(locations).map(([id, data]) => ({ id, name: data.name, url: `${site}/inloop/${id}/`, data })),
    ...rest,
  };
}

/** The same for one location, `dorpsveld`. */
export const ofHours = (hours: HoursInput, rest: Partial<LocationInput> = {}) => calendarInput({ dorpsveld: location(hours, rest) });
