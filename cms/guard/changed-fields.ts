import { kindOf, kinds } from '../config/kinds.ts';
import { fieldInWords } from '../content/verdict-text.nl.ts';
import { entryFormat, faultKey, sourceKey } from '../formats/entry-format.ts';

/** The fields of an entry by its file; none of a file that is no entry. */
export function fieldsOf(path: string, text: string): Record<string, unknown> {
  const kind = kindOf(path);
  if (kind === undefined) return {};
  const { schema, format } = kinds[kind];
  const read = Object.entries(entryFormat(schema, format).fromFile(text));
  return Object.fromEntries(read.filter(([name]) => name !== sourceKey && name !== faultKey));
}

/** The labels of the fields in which two texts of one file differ; nothing of a file that is no entry. */
export function changedFields(path: string, before: string, after: string): string[] {
  const [a, b] = [fieldsOf(path, before), fieldsOf(path, after)];
  return Object.keys({ ...a, ...b })
    .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
    .map((name) => fieldInWords(path, name));
}
