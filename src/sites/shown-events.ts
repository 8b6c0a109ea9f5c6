import type { Event } from '../schemas/events.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import { isFor } from './audience.ts';
import type { Showing, ShownEntry } from './showing.ts';
import { isListed } from './shown-locations.ts';
import { shownThemeIds } from './shown-themes.ts';
import { audienceIds } from './list-ids.ts';

/** Whether a portal shows an event: it is for one of the portal's audiences. What is over keeps its page, which says so. */
export const isEventShown = ({ site }: Pick<AgendaShowing, 'site'>, { audiences }: Pick<Event, 'audiences'>): boolean =>
  isFor(site, audiences);

/** The events that a portal shows, by id. */
export const shownEvents = <E extends ShownEntry<Event>>({
  site,
  entries,
}: {
  site: AgendaShowing['site'];
  entries: { events: ReadonlyMap<string, E> };
}): E[] => [...entries.events.values()].filter(({ data }) => isEventShown({ site }, data));

/** Whether a portal has an agenda: there is an event, or a point where one can walk in at times that are known. */
export const hasAgenda = (showing: Pick<Showing, 'today'> & AgendaShowing & { entries: Pick<Showing['entries'], 'locations'> }): boolean =>
  shownEvents(showing).length > 0 ||
  [...showing.entries.locations.values()].some(
    (entry) => entry.data.kind === 'walk-in' && isListed(showing, entry) && hasWalkInTimes(entry.data.hours),
  );

/** Whether there are times, of any day, at which nobody needs an appointment. */
const hasWalkInTimes = ({ weekly = [], monthly = [], sessions = [], exceptions }: Hours): boolean =>
  [...weekly, ...monthly, ...sessions, ...exceptions.flatMap(({ hours = [] }) => hours)].some(({ byAppointment }) => !byAppointment);

/** What decides which parts an agenda has. */
export interface AgendaShowing {
  site: Pick<Showing['site'], 'audiences'>;
  entries: Pick<Showing['entries'], 'events' | 'themes'>;
}

/** The lists of the agenda: per theme and per audience, those that some event of the portal is about or for. */
export function agendaLists(showing: AgendaShowing): { kind: 'thema' | 'voor'; id: string }[] {
  const events = shownEvents(showing);
  const themes = new Set(events.flatMap(({ data }) => shownThemeIds(showing, data.themes)));
  const audiences = showing.site.audiences.filter((audience) => events.some(({ data }) => data.audiences.includes(audience)));
  return [
    ...[...showing.entries.themes.keys()].filter((id) => themes.has(id)).map((id) => ({ kind: 'thema' as const, id })),
    // On a portal for one audience all is for them.
    ...(showing.site.audiences.length < 2 ? [] : audiences.map((audience) => ({ kind: 'voor' as const, id: audienceIds[audience] }))),
  ];
}
