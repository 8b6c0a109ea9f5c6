import { isBlank, type Body } from './body-parts.ts';
import { joinBody } from './join-body.ts';
import { splitBody } from './split-body.ts';

/** The text in parts, and what is known about the value that comes from outside. */
export interface Session {
  body: Body;
  /** The value as it last came. */
  seen: unknown;
  /** What has been given away and has not come back yet, the oldest first. */
  sent: readonly (string | undefined)[];
}

/** The most values that are waited for. */
const mostSent = 50;

/** The text in a value. What is no text is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The value of a text: `undefined` when there is nothing in it. */
export const valueOf = (body: Body): string | undefined => {
  const text = joinBody(body);
  return isBlank(text) ? undefined : text;
};

/** Begins with a value. */
export const beginSession = (value: unknown, format: Body['format']): Session => ({
  body: splitBody(textOf(value), format),
  seen: value,
  sent: [],
});

/** Takes in a value from outside: an own one that comes back, perhaps late, changes nothing; another one takes the place of the text. */
export function receive(session: Session, value: unknown): Session {
  const text = textOf(value);
  const own = session.sent.findIndex((sent) => (sent ?? '') === text);
  if (own !== -1) return { ...session, seen: value, sent: session.sent.slice(own + 1) };
  if (textOf(session.seen) === text || joinBody(session.body) === text) return { ...session, seen: value };
  return { body: splitBody(text, session.body.format, session.body.nextId), seen: value, sent: [] };
}

/** Remembers that a value was given away. */
export const send = (session: Session, value: string | undefined): Session => ({
  ...session,
  sent: [...session.sent, value].slice(-mostSent),
});
