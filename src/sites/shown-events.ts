import type { Event } from '../schemas/events.ts';
import { isFor } from './audience.ts';
import type { Showing, ShownEntry } from './showing.ts';
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
