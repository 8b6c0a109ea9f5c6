import type { HoursMessages } from '../messages/hours-messages.ts';
import { capital } from '../messages/hours-parts.ts';
import type { Closure, HoursRow, OpeningStatus } from '../opening-hours/types.ts';

/** How the status writes days and reasons. */
export interface StatusContext {
  day(date: string): string;
  closure(closure: Closure): string;
  /** Say nothing that is only true at this instant. */
  lasting: boolean;
  /** The local date (ISO) of the status. */
  today: string;
}

/** The status as one line, or a few sentences with a full stop between them. */
export function describeStatus(status: OpeningStatus, messages: HoursMessages, context: StatusContext): string {
  const words = messages.status;
  switch (status.kind) {
    case 'open': {
      const { interval, closes, closesDate } = status;
      if (context.lasting) return words.opens(context.day(interval.date), span(interval, messages));
      const text = words.openUntil(messages.time(closes), closesDate === context.today ? undefined : context.day(closesDate));
      return interval.note === undefined ? text : messages.withNote(text, interval.note);
    }
    case 'opens':
      return describeOpens(status, messages, context);
    case 'always':
      return words.always;
    case 'appointment': {
      const first = status.current !== undefined && !context.lasting ? words.appointmentNow : words.appointment;
      if (status.next === undefined) return first;
      return `${first}. ${words.appointmentNext(context.day(status.next.date), span(status.next, messages))}`;
    }
    case 'closed': {
      const { reason } = status;
      // A holiday is the reason for one day; what lasts is that no other opening is known.
      const passing = reason?.kind === 'public-holiday' || reason?.kind === 'school-holiday';
      if (context.lasting && (reason === undefined || passing)) return words.nothingPlanned;
      if (reason === undefined) return `${words.closed}. ${words.nothingPlanned}`;
      const why = context.closure(reason);
      if (reason.kind === 'not-yet-open' || reason.kind === 'ended') return capital(why, messages.language);
      return words.closedBecause(why);
    }
    case 'unknown':
      return words.unknown;
  }
}

function describeOpens(
  status: OpeningStatus & { kind: 'opens' },
  messages: HoursMessages,
  { day, closure, lasting }: StatusContext,
): string {
  const { next, closedToday, appointmentNow } = status;
  const words = messages.status;
  const opens = closedToday?.kind === 'not-yet-open' ? words.opensFirst : words.opens;
  const line = opens(day(next.date), span(next, messages));
  if (lasting) return line;
  if (appointmentNow !== undefined) return `${words.appointmentNow}. ${line}`;
  if (closedToday === undefined || closedToday.kind === 'not-yet-open') return line;
  return `${words.closedToday(closure(closedToday))}. ${line}`;
}

function span(row: HoursRow, messages: HoursMessages): string {
  const text = messages.timeSpan(row);
  return row.note === undefined ? text : messages.withNote(text, row.note);
}
