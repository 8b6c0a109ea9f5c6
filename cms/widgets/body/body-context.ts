import { createContext, use } from 'react';
import type { Problem } from '../../../src/problems/problem.ts';
import type { CollectionName } from '../../../src/schemas/collection-names.ts';
import type { KnownEntry, PickFile } from '../../forms/form-context.ts';
import type { Body } from './parts/body-parts.ts';

/** What happens beside a change of the text. */
export interface After {
  /** The element that gets the focus, or in which the first input gets it. */
  focus?: string;
  /** What the status region says. */
  say?: string;
}

/** What every part of the editor of a text needs. */
export interface BodyEditor {
  /** What the ids of elements begin with. */
  base: string;
  body: Body;
  entriesOf: (collection: CollectionName) => readonly KnownEntry[];
  pickFile: PickFile;
  /** What is wrong in a part, as of the last pause in the typing. */
  problemsOf: (part: number) => readonly Problem[];
  /** Changes the text. Gives the text as it is then. */
  edit: (change: (body: Body) => Body, after?: After) => Body;
}

/** Gives the parts of the editor what they need. */
export const BodyContext = createContext<BodyEditor | undefined>(undefined);

/** The editor around a component. @throws {Error} outside a {@link BodyContext} */
export function useBody(): BodyEditor {
  const editor = use(BodyContext);
  if (editor === undefined) throw new Error('A part of a text stands outside BodyField.');
  return editor;
}

/** The id of the element of a part. */
export const partElement = (base: string, part: number): string => `${base}-part-${String(part)}`;
