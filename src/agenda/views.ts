import { dayNumber, mondayOf } from '../opening-hours/calendar-date.ts';

/** The periods of which an agenda can be looked at, as they stand in an address. */
export const agendaViews = ['alles', 'vandaag', 'deze-week', 'deze-maand'] as const;

/** One of {@link agendaViews}. */
export type AgendaView = (typeof agendaViews)[number];

/** The view of an address; everything when there is none in it. */
export const viewIn = (hash: string): AgendaView => agendaViews.find((view) => `#${view}` === hash) ?? 'alles';

/** Whether a day (ISO) lies in a period, seen from a day. A week begins on Monday. */
export function isInView(view: AgendaView, date: string, today: string): boolean {
  if (view === 'alles') return true;
  if (view === 'vandaag') return date === today;
  if (view === 'deze-maand') return date.slice(0, 7) === today.slice(0, 7);
  return mondayOf(dayNumber(date)) === mondayOf(dayNumber(today));
}

/**
 * How many days of walking in stand in an agenda at once; the others fold out. As many as a week has, so that what is left of this week is
 * always among them.
 */
export const walkInDaysShown = 7;
