import { sessionsOf, type EventSessions } from '../agenda/sessions.ts';
import { createWording } from '../hours-wording/wording.ts';
import { agendaNl, type AgendaTexts } from '../messages/agenda.nl.ts';
import type { OpeningInterval } from '../opening-hours/types.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { audienceLabels, audiences } from '../schemas/shared/people.ts';
import { ageText } from '../directory/age.ts';
import { costWords } from '../directory/cost-words.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { eventHref } from '../sites/agenda-addresses.ts';
import { shownEvents } from '../sites/shown-events.ts';
import { placeOf } from './place.ts';
import { textsOf } from './texts.ts';

/** That not everybody can still come, in a word, and how that looks. */
export interface EventBadge {
  label: string;
  kind: 'warning' | 'negative';
}

/** A time at which something is held, as a list has it. */
export interface AgendaItem {
  id: string;
  title: string;
  href: string;
  summary: string;
  /** “dinsdag 19 januari 2027”. */
  day: string;
  /** “van 19.30 tot 21.00 uur”. */
  time: string;
  /** Of a course: “4 keer, de laatste keer op 23 maart 2027”. */
  rest?: string;
  where: string;
  /** For whom and what it costs, a phrase each; what nobody wrote down is left out. */
  facts: string[];
  badge?: EventBadge;
  /** Epoch milliseconds. */
  start: number;
  /** From when (epoch milliseconds) it is no longer to come: a course that has begun or that one can no longer join, a meeting that is over. */
  over: number;
  /** From when (epoch milliseconds) it has been: a course after its last time. Left out of what is cancelled. */
  past?: number;
  /** ISO date of the day. */
  date: string;
}

/** An event with what follows from its times. */
export interface TimedEvent {
  event: PortalEntry<'events'>;
  sessions: EventSessions;
}

const known = new WeakMap<Portal, TimedEvent[]>();

/** The events of a portal with their times; worked out once, for several pages ask for them. */
export function timedEvents(portal: Portal): TimedEvent[] {
  const events =
    known.get(portal) ?? shownEvents(portal).map((event) => ({ event, sessions: sessionsOf(event.data, portal.calendar, portal.now) }));
  known.set(portal, events);
  return events;
}

/** Every coming time of events, the first one on top. */
export function agendaItems(portal: Portal, events: readonly TimedEvent[] = timedEvents(portal)): AgendaItem[] {
  const texts = agendaNl(portal.site.tone);
  return events
    .flatMap((timed) => timed.sessions.coming.map((session) => itemOf(portal, timed, session, texts)))
    .sort((a, b) => a.start - b.start || a.title.localeCompare(b.title, 'nl') || (a.id < b.id ? -1 : 1));
}

/** The first time of each of some events, the first on top: for pages about something else. */
export function nextItems(portal: Portal, events: readonly TimedEvent[], most: number): AgendaItem[] {
  const seen = new Set<string>();
  return agendaItems(portal, events)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, most);
}

function itemOf(portal: Portal, { event, sessions }: TimedEvent, session: OpeningInterval, texts: AgendaTexts): AgendaItem {
  const { id, data } = event;
  const wording = createWording();
  const isCourse = data.kind === 'course';
  const isBegun = isCourse && session !== sessions.first;
  const last = sessions.all.at(-1);
  const badge = badgeOf(event, texts);
  return {
    id,
    title: data.title,
    href: eventHref(id),
    summary: data.summary,
    // The year always: a page without a script cannot know in which year it is read.
    day: wording.day(session.date),
    time: wording.timeSpan(session),
    where: whereOf(portal, event, texts),
    facts: [...(isBegun ? [texts.canJoin] : []), ...factsOf(portal, event)],
    start: session.start,
    over: !isCourse ? session.end : isBegun ? Math.min(session.start, sessions.joinUntil ?? 0) : session.start,
    date: session.date,
    ...(isCourse && last !== undefined && sessions.all.length > 1
      ? { rest: texts.times(sessions.all.length, wording.date(last.date)) }
      : {}),
    ...(badge === undefined ? {} : { badge }),
    ...(data.status === 'cancelled' ? {} : { past: isCourse ? (sessions.end ?? session.end) : session.end }),
  };
}

/** Where it is, in one line; an event at a place that the portal hides is told by the town alone, or not at all. */
export function whereOf(portal: Portal, { data }: PortalEntry<'events'>, texts: AgendaTexts): string {
  const location = data.location === undefined ? undefined : portal.entries.locations.get(data.location);
  const place = location && placeOf(location.data, textsOf(portal).location);
  const parts = [location?.data.name, place?.area].filter((part) => part !== undefined && part !== '');
  // “Inloop Elst, Elst” says the same twice.
  const named = parts.filter((part, index) => index === 0 || parts[0]?.includes(part ?? '') !== true);
  return named.length > 0 ? named.join(', ') : data.online === undefined ? '' : texts.online;
}

/** “Ouders en opvoeders, van 0 tot en met 6 jaar”, “Gratis”. */
function factsOf(portal: Portal, event: PortalEntry<'events'>): string[] {
  const { cost } = event.data;
  const texts = directoryNl(portal.site.tone);
  return [forWhom(portal, event), ...(cost === undefined ? [] : [costWords(cost, texts.cost)])].filter((fact) => fact !== '');
}

/** For whom an event is: the audiences, where a portal has more than one, and the age. */
export function forWhom({ site }: Portal, { data }: PortalEntry<'events'>): string {
  const texts = directoryNl(site.tone);
  const everybody = audiences.every((audience) => data.audiences.includes(audience));
  const labels = data.audiences.filter((audience) => site.audiences.includes(audience)).map((audience) => audienceLabels[audience]);
  const who = site.audiences.length < 2 ? [] : everybody ? [texts.everybody] : labels;
  const age = data.age === undefined ? undefined : ageText(data.age, texts.age);
  return [...who, ...(age === undefined ? [] : [age])]
    .map((part, index) => (index === 0 ? upperFirst(part) : `${part.charAt(0).toLowerCase()}${part.slice(1)}`))
    .join(', ');
}

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** That it is full or cancelled; `undefined` of what goes on. */
export function badgeOf({ data: { status } }: PortalEntry<'events'>, texts: AgendaTexts): EventBadge | undefined {
  if (status === 'scheduled') return undefined;
  return { label: texts.statuses[status].label, kind: status === 'cancelled' ? 'negative' : 'warning' };
}
