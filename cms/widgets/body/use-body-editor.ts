import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { After } from './body-context.ts';
import type { Body } from './parts/body-parts.ts';
import { focusOn } from './focus.ts';
import { beginSession, receive, send, valueOf, type Session } from './parts/incoming.ts';
import { joinBody } from './parts/join-body.ts';

interface EditorState extends Session {
  status: string;
  /** A new object for every request, also when the place is the same. */
  focus?: { id: string } | undefined;
}

/** The text in parts, and how it changes. */
export interface BodyEditing {
  body: Body;
  /** What is told to who does not see what changed. */
  status: string;
  edit: (change: (body: Body) => Body, after?: After) => Body;
}

/** Binds the parts to a value from outside and to whoever wants to know what it becomes. */
export function useBodyEditor(value: unknown, format: Body['format'], onChange: (value: string | undefined) => void): BodyEditing {
  const [state, setState] = useState<EditorState>(() => ({ ...beginSession(value, format), status: '' }));
  const received = value === state.seen ? state : { ...state, ...receive(state, value) };
  if (received !== state) setState(received);
  // Two changes may come before the next render; the second builds on the first.
  const latest = useRef(received);
  useLayoutEffect(() => {
    latest.current = received;
  }, [received]);

  const wanted = received.focus;
  useEffect(() => {
    if (wanted !== undefined) focusOn(document, wanted.id);
  }, [wanted]);

  return {
    body: received.body,
    status: received.status,
    edit(change, { focus, say } = {}) {
      const before = latest.current;
      const body = change(before.body);
      if (body === before.body && focus === undefined && say === undefined) return body;
      const isChanged = joinBody(before.body) !== joinBody(body);
      latest.current = {
        ...(isChanged ? send(before, valueOf(body)) : before),
        body,
        status: say ?? before.status,
        focus: focus === undefined ? before.focus : { id: focus },
      };
      setState(latest.current);
      if (isChanged) onChange(valueOf(body));
      return body;
    },
  };
}
