import { entryInWords, fieldInWords } from '../content/verdict-text.nl.ts';
import { recoveryNl as texts } from './recovery.nl.ts';
import type { UnsavedWork } from './unsaved-work.ts';

/** The label of a field of some work. */
export const fieldOf = ({ collection, path }: Pick<UnsavedWork, 'collection' | 'path'>, name: string): string =>
  fieldInWords(path ?? `${collection.replaceAll('.', '/')}/`, name);

/** Of what entry some work is, when it was written, and which fields it has. @param collectionName “Plekken”, of a collection of the CMS */
export function describeWork(work: UnsavedWork, collectionName: (collection: string) => string | undefined): string {
  const { collection, path, at, fields, before } = work;
  const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const entry = path === undefined ? texts.fresh(collectionName(collection) ?? '') : entryInWords(path);
  const labels = Object.keys({ ...fields, ...before }).map((name) => fieldOf(work, name));
  return texts.item(entry, when, labels.join(', '));
}
