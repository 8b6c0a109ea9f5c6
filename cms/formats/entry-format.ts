import type * as z from 'zod';
import { withoutLineEnds } from './line-ends.ts';
import { newEntry, patchEntry } from './patch-entry.ts';
import { readEntry, reservedKeys } from './read-entry.ts';
import type { EntryKind } from './split-entry.ts';

/** The two directions of a format of files, as the CMS wants them. */
export interface EntryFormat {
  /** Reads a file. Never throws: of a file that cannot be read {@link faultKey} says why. */
  fromFile(content: string): Record<string, unknown>;
  /**
   * Writes a file. Of a file that was read only the lines of what has changed are other than they were; one with {@link faultKey} is
   * written as it was, whatever else is in the data.
   *
   * @throws Error with a Dutch sentence when the data cannot be written so that it is read back the same
   */
  toFile(data: Record<string, unknown>): string;
}

/** Key under which the text of the file travels with the data. */
export const sourceKey = reservedKeys[0];

/** Key that says, in a Dutch sentence, why a file could not be read. Then there are no fields, and the file is written as it was. */
export const faultKey = reservedKeys[1];

/** Key of the choice to what a new supplement adds. It is not written: it becomes the name of the file. */
export const targetKey = reservedKeys[2];

/** The format of the files of a collection. */
export function entryFormat(schema: z.ZodObject, kind: EntryKind): EntryFormat {
  return {
    fromFile(content) {
      const read = readEntry(withoutLineEnds(content).text, kind, schema);
      const body = read.body === undefined ? {} : { body: read.body };
      return 'fault' in read
        ? { ...body, [sourceKey]: content, [faultKey]: read.fault }
        : { ...structuredClone(read.data), ...body, [sourceKey]: content };
    },
    toFile(data) {
      const { [sourceKey]: content, [faultKey]: fault, ...given } = data;
      const fields = Object.fromEntries(Object.entries(given).filter(([key]) => key !== targetKey));
      if (typeof content !== 'string') return newEntry(fields, kind, schema);
      if (fault !== undefined) return content;
      const { text, restore } = withoutLineEnds(content);
      const read = readEntry(text, kind, schema);
      if ('fault' in read) throw new Error(`Dit bestand kan niet worden gelezen, en daarom ook niet worden gewijzigd. ${read.fault}`);
      return restore(patchEntry(read, fields, kind, schema));
    },
  };
}
