/** `/agenda/`: courses, evenings and meetings. */
export const agendaHref = '/agenda/';
/** The calendar of all of it. */
export const agendaCalendarHref = '/agenda.ics';

/** The kinds of lists of the agenda: per theme, and per audience. Words under `/agenda/`, so no event can have them as its id. */
export const agendaListKinds = ['thema', 'voor'] as const;

/** One of {@link agendaListKinds}. */
export type AgendaListKind = (typeof agendaListKinds)[number];

/** The events about a theme or for an audience. */
export const agendaListHref = (kind: AgendaListKind, id: string) => `${agendaHref}${kind}/${id}/`;
/** The calendar of that list. */
export const agendaListCalendarHref = (kind: AgendaListKind, id: string) => `${agendaHref}${kind}/${id}.ics`;
/** The page of an event. */
export const eventHref = (id: string) => `${agendaHref}${id}/`;
/** The calendar of an event. */
export const eventCalendarHref = (id: string) => `${agendaHref}${id}.ics`;
