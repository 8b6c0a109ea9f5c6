import { formOf, valueOf, type HoursForm } from './hours-form.ts';
import { isSameValue } from './same-value.ts';

/** What the editor works on, and what it knows about the value that comes from outside. */
export interface Session {
  form: HoursForm;
  /** The value as it last came. */
  seen: unknown;
  /** What has been given away and has not come back yet, the oldest first. */
  sent: readonly unknown[];
}

/** The most values that are waited for. */
const mostSent = 50;

/** Begins with a value. */
export const beginSession = (value: unknown): Session => ({ form: formOf(value), seen: value, sent: [] });

/** Takes in a value from outside: an own one that comes back, perhaps late, changes nothing; another one takes the place of the form. */
export function receive(session: Session, value: unknown): Session {
  const own = session.sent.findIndex((sent) => isSameValue(sent, value));
  if (own !== -1) return { ...session, seen: value, sent: session.sent.slice(own + 1) };
  if (isSameValue(session.seen, value) || isSameValue(valueOf(session.form), value)) return { ...session, seen: value };
  return { form: formOf(value, session.form.nextId), seen: value, sent: [] };
}

/** Remembers that a value was given away. */
export const send = (session: Session, value: unknown): Session => ({ ...session, sent: [...session.sent, value].slice(-mostSent) });
