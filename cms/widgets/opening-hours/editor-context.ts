import { createContext, use } from 'react';
import type { HoursForm } from './form/hours-form.ts';
import type { ProblemIndex } from './form/problem-index.ts';
import type { HoursUse } from './hours-use.ts';

/** What happens beside a change of the form. */
export interface After {
  /** The element that gets the focus, or the row or group in which the first input gets it; see {@link rowId}. */
  focus?: string;
  /** What the status region says. */
  say?: string;
  /** The change can be taken back; then this element gets the focus, as with {@link After.focus}. */
  undo?: string;
}

/** What every part of the editor of opening hours needs. */
export interface HoursEditor {
  /** What the ids of elements begin with. */
  base: string;
  disabled: boolean;
  /** What the times are for. */
  use: HoursUse;
  /** ISO date. */
  today: string;
  form: HoursForm;
  problems: ProblemIndex;
  edit(change: (form: HoursForm) => HoursForm, after?: After): void;
  /** The focus has left a row that was just added. */
  settle(row: number): void;
}

/** Gives the parts of the editor what they need. */
export const EditorContext = createContext<HoursEditor | undefined>(undefined);

/** The editor around a component. */
export function useEditor(): HoursEditor {
  const editor = use(EditorContext);
  if (editor === undefined) throw new Error('A part of the opening hours stands outside OpeningHoursField.');
  return editor;
}

/** The id of the element of a row. */
export const rowId = (base: string, row: number): string => `${base}-row-${String(row)}`;

/** The id of the input of a field of a group. */
export const inputId = (base: string, group: number, field: string): string => `${base}-${String(group)}-${field}`;

/** The id of the button that adds a row to a list of a group. */
export const addId = (base: string, group: number, list: string): string => `${base}-${String(group)}-${list}-add`;
