import { endOfDay } from '../opening-hours/local-date.ts';
import type { Event } from '../schemas/events.ts';

/** What one can do to be sure of a place: enrol, or put oneself on a list; or nothing, because it is full. */
export type EnrolmentKind = 'needed' | 'optional' | 'waiting-list' | 'full';

/** How one enrols in an event, as it is told to who wants to come. */
export interface Enrolment {
  kind: EnrolmentKind;
  /** The ways to do so; empty when nobody can, or need. */
  ways: Pick<NonNullable<Event['registration']>, 'url' | 'email' | 'phone'>;
  /** The last day (ISO), and from when (epoch milliseconds) one cannot any more; left out when no day is written down or nobody can. */
  until?: string;
  over?: number;
}

/**
 * How one enrols; `undefined` when there is nothing to say of it: nothing is written down, it is cancelled, or it is full and nobody has to
 * enrol.
 */
export function enrolmentOf({ registration, status }: Pick<Event, 'registration' | 'status'>): Enrolment | undefined {
  if (registration === undefined || status === 'cancelled') return undefined;
  const { needed, url, email, phone, until } = registration;
  if (status === 'full') return needed ? { kind: 'full', ways: {} } : undefined;
  const ways = {
    ...(url === undefined ? {} : { url }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
  // Nobody knows how to come on a list to which nothing leads.
  if (status === 'waiting-list' && Object.keys(ways).length === 0) return undefined;
  const kind = status === 'waiting-list' ? status : needed ? 'needed' : 'optional';
  return { kind, ways, ...(until === undefined ? {} : { until, over: endOfDay(until) }) };
}
