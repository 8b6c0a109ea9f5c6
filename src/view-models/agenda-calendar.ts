import { enrolmentOf } from '../agenda/enrolment.ts';
import { eventsCalendar } from '../exports/calendar/events-calendar.ts';
import { placeLine } from '../exports/calendar/place-line.ts';
import type { CalendarSubject } from '../exports/calendar/event.ts';
import { agendaNl } from '../messages/agenda.nl.ts';
import { agendaCalendarNl } from '../messages/calendar.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { agendaHref, agendaListHref, eventHref } from '../sites/agenda-addresses.ts';
import { eventsOf, labelOf, type AgendaOf } from './agenda-page.ts';
import { exampleOf } from './frame.ts';

/** The calendar of an event: `/agenda/<id>.ics`. */
export const eventCalendar = (portal: Portal, event: PortalEntry<'events'>): string =>
  calendarOf(portal, event.data.title, eventHref(event.id), [event]);

/** The calendar of the agenda, or of the part of it about something. */
export function agendaCalendar(portal: Portal, of?: AgendaOf): string {
  const { file } = agendaNl(portal.site.tone);
  const { shortName } = portal.site;
  return calendarOf(
    portal,
    of === undefined ? file.name(shortName) : file.about(shortName, labelOf(portal, of)),
    of === undefined ? agendaHref : agendaListHref(of.kind, of.id),
    eventsOf(portal, of).map(({ event }) => event),
  );
}

function calendarOf(portal: Portal, name: string, path: string, events: readonly PortalEntry<'events'>[]): string {
  const { site, now, calendar } = portal;
  const { example } = exampleOf(portal);
  return eventsCalendar({
    name,
    url: `${site.url}${path}`,
    host: new URL(site.url).host,
    now,
    calendar,
    texts: agendaCalendarNl,
    events: [...events].sort((a, b) => (a.id < b.id ? -1 : 1)).map((event) => subjectOf(portal, event)),
    ...(example === undefined ? {} : { notice: `${example.title}. ${example.text}` }),
  });
}

function subjectOf(portal: Portal, { id, data }: PortalEntry<'events'>): Omit<CalendarSubject, 'bounds'> {
  const { file, statuses } = agendaNl(portal.site.tone);
  const location = data.location === undefined ? undefined : portal.entries.locations.get(data.location)?.data;
  const place = location === undefined ? '' : [location.name, placeLine(location)].filter((part) => part !== '').join(', ');
  const cancelled = data.status === 'cancelled';
  const phone = enrolmentOf(data)?.ways.phone;
  return {
    // A place may have the same id.
    id: `agenda-${id}`,
    name: cancelled ? file.cancelled(data.title) : data.title,
    url: `${portal.site.url}${eventHref(id)}`,
    hours: data.when,
    checkedOn: data.checkedOn,
    category: agendaNl(portal.site.tone).kinds[data.kind],
    place: place === '' ? (data.online ?? '') : place,
    lines: [...(data.status === 'scheduled' ? [] : [file.status(statuses[data.status].text)]), data.summary],
    cancelled,
    ...(location?.position?.approximate === false && { position: location.position }),
    // In what is full or cancelled nobody can enrol.
    ...(phone !== undefined && { phone }),
  };
}
