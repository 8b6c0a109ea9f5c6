import { sessionsOf, type EventSessions } from '../agenda/sessions.ts';
import type { AgendaPageTexts } from '../messages/agenda-texts.ts';
import { capital } from '../messages/hours-parts.ts';
import type { OpeningInterval } from '../opening-hours/types.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { audiences } from '../schemas/shared/people.ts';
import { ageText } from '../directory/age.ts';
import { costWords } from '../directory/cost-words.ts';
import { eventHref } from '../sites/agenda-addresses.ts';
import { shownEvents } from '../sites/shown-events.ts';
import { dutchAgendaVoice, type AgendaVoice } from './agenda-voice.ts';
import { areaOf } from './place.ts';

/** That not everybody can still come, in a word, and how that looks. */
export interface EventBadge {
  label: string;
  kind: 'warning' | 'negative';
}

/** A time at which something is held, as a list has it. On a page in another language what is Dutch in it is marked (`messages/dutch-words.ts`). */
export interface AgendaItem {
  id: string;
  title: string;
  href: string;
  /** The language of the page of the event, where that is not the one of the list. */
  hreflang?: InterfaceLanguage;
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
export function agendaItems(
  portal: Portal,
  events: readonly TimedEvent[] = timedEvents(portal),
  voice: AgendaVoice = dutchAgendaVoice(portal),
): AgendaItem[] {
  return events
    .flatMap((timed) => timed.sessions.coming.map((session) => ({ timed, session })))
    .sort((a, b) => a.session.start - b.session.start || compareEvents(a.timed.event, b.timed.event))
    .map(({ timed, session }) => itemOf(portal, timed, session, voice));
}

// By the Dutch titles in every language, so that who changes the language finds each thing where it was.
const compareEvents = (a: PortalEntry<'events'>, b: PortalEntry<'events'>) =>
  a.data.title.localeCompare(b.data.title, 'nl') || (a.id < b.id ? -1 : 1);

/** The first time of each of some events, the first on top: for pages about something else. */
export function nextItems(portal: Portal, events: readonly TimedEvent[], most: number): AgendaItem[] {
  const seen = new Set<string>();
  return agendaItems(portal, events)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, most);
}

function itemOf(portal: Portal, { event, sessions }: TimedEvent, session: OpeningInterval, voice: AgendaVoice): AgendaItem {
  const { id, data } = event;
  const { wording, texts } = voice;
  const isCourse = data.kind === 'course';
  const isBegun = isCourse && session !== sessions.first;
  const last = sessions.all.at(-1);
  const badge = badgeOf(event, texts);
  return {
    id,
    ...voice.event(data),
    ...voice.page(eventHref(id)),
    // The year always: a page without a script cannot know in which year it is read.
    day: wording.day(session.date),
    time: wording.timeSpan(session),
    where: whereOf(portal, event, voice),
    facts: [...(isBegun ? [texts.canJoin] : []), ...factsOf(portal, event, voice)],
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
export function whereOf(portal: Portal, { data }: PortalEntry<'events'>, voice: AgendaVoice): string {
  const location = data.location === undefined ? undefined : portal.entries.locations.get(data.location);
  const parts = location === undefined ? [] : [location.data.name, areaOf(location.data)].filter((part) => part !== '');
  // “Inloop Elst, Elst” says the same twice.
  const named = parts.filter((part, index) => index === 0 || parts[0]?.includes(part) !== true);
  if (named.length > 0) return voice.written(named.join(', '));
  return data.online === undefined ? '' : voice.texts.online;
}

/** “Ouders en opvoeders, van 0 tot en met 6 jaar”, “Gratis”. */
function factsOf(portal: Portal, event: PortalEntry<'events'>, voice: AgendaVoice): string[] {
  const { cost } = event.data;
  const costs = cost === undefined ? [] : [costWords({ ...cost, note: cost.note && voice.written(cost.note) }, voice.cost)];
  return [forWhom(portal, event, voice), ...costs].filter((fact) => fact !== '');
}

/** For whom an event is: the audiences, where a portal has more than one, and the age. */
export function forWhom(
  { site }: Portal,
  { data }: PortalEntry<'events'>,
  { people, language, comma }: Pick<AgendaVoice, 'people' | 'language' | 'comma'>,
): string {
  const everybody = audiences.every((audience) => data.audiences.includes(audience));
  const labels = data.audiences.filter((audience) => site.audiences.includes(audience)).map((audience) => people.audiences[audience]);
  const who = site.audiences.length < 2 ? [] : everybody ? [people.everybody] : labels;
  const age = data.age === undefined ? undefined : ageText(data.age, people.age);
  return [...who, ...(age === undefined ? [] : [age])]
    .map((part, index) => (index === 0 ? capital(part, language) : `${part.charAt(0).toLocaleLowerCase(language)}${part.slice(1)}`))
    .join(comma);
}

/** That it is full or cancelled; `undefined` of what goes on. */
export function badgeOf({ data: { status } }: PortalEntry<'events'>, texts: Pick<AgendaPageTexts, 'statuses'>): EventBadge | undefined {
  if (status === 'scheduled') return undefined;
  return { label: texts.statuses[status].label, kind: status === 'cancelled' ? 'negative' : 'warning' };
}
