import { calendarNl } from '../../messages/calendar.nl.ts';
import type { CalendarTexts } from '../../messages/calendar-texts.ts';
import { boundsOf } from '../../opening-hours/bounds.ts';
import type { Location } from '../../schemas/locations.ts';
import { calendarFile, type CalendarFileInput } from './calendar-file.ts';
import type { CalendarSubject } from './event.ts';
import { placeLine } from './place-line.ts';

const textsByLanguage = { nl: calendarNl } satisfies Record<string, CalendarTexts>;

/** A language in which a calendar can be made. */
export type CalendarLanguage = keyof typeof textsByLanguage;

/** A location with the absolute address of its page. */
export interface CalendarLocation {
  /** Permanent id; part of the UIDs. */
  id: string;
  name: string;
  url: string;
  data: Location;
}

/** What an opening-hours calendar is made from. */
export interface OpeningHoursCalendarInput extends CalendarFileInput {
  language: CalendarLanguage;
  /** One location, or all of them; in the order in which their events are written. */
  locations: readonly CalendarLocation[];
}

/**
 * The opening hours of locations as an iCalendar file, see {@link calendarFile}. Hours that are not known, or by appointment only without
 * times, have no event; the description of the calendar says so.
 */
export function openingHoursCalendar({ locations, language, ...input }: OpeningHoursCalendarInput): string {
  const texts = textsByLanguage[language];
  const remarks = locations.flatMap((location) => withoutTimes(location, texts) ?? []);
  return calendarFile(
    input,
    locations.map((location) => subjectOf(location, texts)),
    texts,
    remarks,
  );
}

function subjectOf({ id, name, url, data }: CalendarLocation, texts: CalendarTexts): CalendarSubject {
  const { hours, checkedOn, kind, position, phone } = data;
  return {
    id,
    name,
    url,
    hours,
    bounds: boundsOf(data),
    checkedOn,
    category: texts.category(kind),
    place: placeLine(data),
    lines: [],
    ...(position?.approximate === false && { position }),
    ...(phone !== undefined && { phone }),
  };
}

function withoutTimes({ name, data: { hours } }: CalendarLocation, texts: CalendarTexts): string | undefined {
  if (hours.unknown !== undefined) return texts.unknownHours(name, hours.unknown);
  return hours.appointmentOnly === undefined ? undefined : texts.appointmentOnly(name, hours.appointmentOnly);
}
