import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { After } from './editor-context.ts';
import { focusOn } from './focus.ts';
import { settleRow, valueOf, type HoursForm } from './form/hours-form.ts';
import { beginSession, receive, send, type Session } from './form/incoming.ts';
import { hoursTexts as texts } from './opening-hours.nl.ts';

interface EditorState extends Session {
  status: string;
  undo?: { form: HoursForm; focus: string } | undefined;
  /** A new object for every request, also when the place is the same. */
  focus?: { id: string } | undefined;
}

/** The state of an editor and what can be done with it. */
export interface HoursEditing {
  form: HoursForm;
  status: string;
  edit(change: (form: HoursForm) => HoursForm, after?: After): void;
  settle(row: number): void;
  /** Takes the last change back; `undefined` when it cannot be taken back. */
  undo: (() => void) | undefined;
}

/** Binds the form to a value from outside and to whoever wants to know what it becomes. */
export function useHoursEditor(value: unknown, onChange: (value: unknown) => void): HoursEditing {
  const [state, setState] = useState<EditorState>(() => ({ ...beginSession(value), status: '' }));
  const received = value === state.seen ? state : { ...state, ...receive(state, value) };
  if (received !== state) setState(received);
  // Two changes may come before the next render; the second builds on the first.
  const latest = useRef(received);
  useLayoutEffect(() => {
    latest.current = received;
  }, [received]);

  const apply = (form: HoursForm, after: Omit<EditorState, keyof Session>) => {
    const [before, now] = [valueOf(latest.current.form), valueOf(form)];
    const isChanged = JSON.stringify(before) !== JSON.stringify(now);
    latest.current = { ...(isChanged ? send(latest.current, now) : latest.current), form, ...after };
    setState(latest.current);
    if (isChanged) onChange(now);
  };

  const wanted = received.focus;
  useEffect(() => {
    if (wanted !== undefined) focusOn(document, wanted.id);
  }, [wanted]);

  const { undo } = received;
  return {
    form: received.form,
    status: received.status,
    edit(change, { focus, say = '', undo: back } = {}) {
      const before = latest.current.form;
      apply(change(before), { status: say, undo: back === undefined ? undefined : { form: before, focus: back }, focus: request(focus) });
    },
    settle(row) {
      latest.current = { ...latest.current, form: settleRow(latest.current.form, row) };
      setState(latest.current);
    },
    undo:
      undo === undefined
        ? undefined
        : () => {
            apply(undo.form, { status: texts.undone, undo: undefined, focus: request(undo.focus) });
          },
  };
}

const request = (id: string | undefined) => (id === undefined ? undefined : { id });
