import { walkInDaysShown } from '../agenda/views.ts';
import { walkInSessions } from '../agenda/walk-in-sessions.ts';
import { boundsOf } from '../opening-hours/bounds.ts';
import type { OpeningInterval } from '../opening-hours/types.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { locationHref, walkInHref } from '../sites/routes.ts';
import { dutchAgendaVoice, type AgendaVoice } from './agenda-voice.ts';
import type { Link } from './frame.ts';
import { walkInPoints } from './locations-shown.ts';
import { areaOf } from './place.ts';

/** A time at which one can walk in somewhere. */
export interface WalkInSession {
  /** “14.00–16.00”. */
  time: string;
  name: string;
  href: string;
  /** The language of that page, where it is another. */
  hreflang?: InterfaceLanguage;
  /** Behind the name: the village or neighbourhood when the name does not say it, and what the times say: “(Testdorp, met koffie)”. */
  more: string;
  /** From when (epoch milliseconds) it is over. */
  over: number;
}

/** The times of one day, the first on top. */
export interface WalkInDay {
  /** ISO. */
  date: string;
  /** “dinsdag 24 november 2026”. */
  day: string;
  sessions: WalkInSession[];
}

/** When one can walk in, day by day. On a page in another language what is Dutch in it is marked (`messages/dutch-words.ts`). */
export interface WalkInAgenda {
  title: string;
  text: string;
  /** What visitors of some points have to know. */
  alerts: { name: string; text: string }[];
  /** The days that come first, and those further ahead. */
  days: WalkInDay[];
  more: WalkInDay[];
  moreTitle: string;
  /** To all points with their times. */
  all: Link;
}

/** The walk-in sessions of a portal that are not over; `undefined` when none is known. */
export function walkInAgenda(portal: Portal, voice: AgendaVoice = dutchAgendaVoice(portal)): WalkInAgenda | undefined {
  const { wording } = voice;
  const { walkIn } = voice.texts;
  const points = walkInPoints(portal)
    .map((point) => ({ point, sessions: walkInSessions(point.data.hours, portal.calendar, portal.now, boundsOf(point.data)) }))
    .filter(({ sessions }) => sessions.length > 0)
    .sort((a, b) => a.point.data.name.localeCompare(b.point.data.name, 'nl') || (a.point.id < b.point.id ? -1 : 1));
  if (points.length === 0) return undefined;
  const all = points.flatMap(({ point, sessions }) => sessions.map((session) => ({ point, session })));
  const byDate = Map.groupBy(
    all.sort((a, b) => a.session.start - b.session.start),
    ({ session }) => session.date,
  );
  const days = [...byDate].map(([date, ofDay]) => ({
    date,
    // The year always: a page without a script cannot know in which year it is read.
    day: wording.day(date),
    sessions: ofDay.map(({ point, session }) => sessionOf(point, session, voice)),
  }));
  return {
    title: walkIn.title,
    text: walkIn.text,
    alerts: points.flatMap(({ point: { data } }) => {
      const text = voice.alert(data);
      return text === undefined ? [] : [{ name: voice.written(data.name), text }];
    }),
    days: days.slice(0, walkInDaysShown),
    more: days.slice(walkInDaysShown),
    moreTitle: walkIn.more,
    all: { label: voice.allPoints, ...voice.page(walkInHref) },
  };
}

function sessionOf({ id, data }: PortalEntry<'locations'>, session: OpeningInterval, voice: AgendaVoice): WalkInSession {
  const area = areaOf(data);
  const more = [...(data.name.includes(area) ? [] : [area]), ...(session.note === undefined ? [] : [session.note])];
  return {
    time: voice.wording.timeRange(session),
    name: voice.written(data.name),
    ...voice.page(locationHref(id)),
    more: more.length === 0 ? '' : `(${more.map(voice.written).join(voice.comma)})`,
    over: session.end,
  };
}
