import type { PortalEntry } from '../portal/portal-entry.ts';
import { openingHoursCalendar } from '../exports/calendar/opening-hours-calendar.ts';
import { locationHref, walkInHref } from '../sites/routes.ts';
import { exampleOf } from './frame.ts';
import { textsOf } from './texts.ts';
import { walkInPoints } from './locations-shown.ts';
import type { Portal } from '../portal/portal.ts';

/** The calendar of one location: `/inloop/<id>.ics`. */
export function locationCalendar(portal: Portal, entry: PortalEntry<'locations'>): string {
  return calendarOf(portal, entry.data.name, locationHref(entry.id), [entry]);
}

/** The calendar of all walk-in points: `/inloop.ics`. */
export function walkInCalendar(portal: Portal): string {
  return calendarOf(portal, `${textsOf(portal).navigation.walkIn} ${portal.site.shortName}`, walkInHref, walkInPoints(portal));
}

function calendarOf(portal: Portal, name: string, path: string, entries: readonly PortalEntry<'locations'>[]): string {
  const { site, now, calendar } = portal;
  const { example } = exampleOf(portal);
  return openingHoursCalendar({
    name,
    url: `${site.url}${path}`,
    host: new URL(site.url).host,
    language: 'nl',
    now,
    calendar,
    locations: entries.map(({ id, data }) => ({ id, name: data.name, url: `${site.url}${locationHref(id)}`, data })),
    ...(example === undefined ? {} : { notice: `${example.title}. ${example.text}` }),
  });
}
