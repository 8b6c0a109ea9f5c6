import { useLayoutEffect, useRef, useState } from 'react';
import { isSameValue } from '../opening-hours/form/same-value.ts';
import { positionTexts as texts } from './position.nl.ts';

/** What happens after a change. */
export interface After {
  /** What is told of it; `''` for nothing. */
  say?: string;
  /** `once`: it can be taken back. `series`: together with those of the same kind right before it. */
  undo?: 'once' | 'series';
}

/** What can be done with a position. */
export interface PositionEditing {
  status: string;
  change: (make: (value: unknown) => unknown, after?: After) => void;
  /** Takes the last change back; `undefined` when it cannot be taken back. */
  undo: (() => void) | undefined;
}

interface Done {
  say: string;
  undo?: { before: unknown; after: unknown; isSeries: boolean };
}

/** Changes a value that comes from outside, tells what was changed, and takes it back. */
export function usePositionEditor(value: unknown, onChange: (value: unknown) => void): PositionEditing {
  const [done, setDone] = useState<Done>({ say: '' });
  // Two changes may come before the next render; the second builds on the first.
  const latest = useRef({ value, done });
  useLayoutEffect(() => {
    latest.current = { value, done };
  }, [value, done]);

  const apply = (next: unknown, now: Done) => {
    const isChanged = !isSameValue(next, latest.current.value);
    latest.current = { value: next, done: now };
    setDone(now);
    if (isChanged) onChange(next);
  };
  const { undo } = done;
  // Somebody else may have changed the value since.
  const canUndo = undo !== undefined && isSameValue(undo.after, value);
  return {
    status: done.say,
    change(make, { say = '', undo: kind } = {}) {
      const before = latest.current;
      const after = make(before.value);
      const series = kind === 'series' && before.done.undo?.isSeries === true ? before.done.undo : undefined;
      apply(after, {
        say,
        ...(kind !== undefined && { undo: { before: series ? series.before : before.value, after, isSeries: kind === 'series' } }),
      });
    },
    undo: canUndo
      ? () => {
          apply(undo.before, { say: texts.said.undone });
        }
      : undefined,
  };
}
