import type * as z from 'zod';
import { guardConflictMarkers } from '../../src/documents/conflict-guard.ts';
import { guardControlCharacters } from '../../src/documents/control-guard.ts';
import { readYaml } from '../../src/documents/read-yaml.ts';
import { createReporter } from '../../src/documents/reporter.ts';
import { TextLines } from '../../src/documents/text-lines.ts';
import { fieldNames } from '../../src/documents/yaml-field-names.ts';
import { yamlOptions } from '../../src/documents/yaml-options.ts';
import type { PlainObject } from './plain-data.ts';
import { splitEntry, type EntryKind, type EntryText } from './split-entry.ts';
import { parseDocument, type Document, type ParsedNode } from 'yaml';

/** Keys of the data that do not stand in the file. */
export const reservedKeys = ['__source', '__fault', 'target'] as const;

/** An entry that was read. */
export interface ReadEntry {
  text: EntryText;
  /** The YAML with its places in `text.yaml`. */
  document: Document.Parsed<ParsedNode>;
  data: PlainObject;
  /** With line breaks LF; left out when there is none. */
  body?: string;
}

/** Why an entry cannot be read, a Dutch sentence, with what is certain of it. */
export interface UnreadEntry {
  fault: string;
  body?: string;
}

/**
 * Reads the text of an entry, without byte-order mark. An entry with a fault in its form, even one of which the cure is certain, is not
 * read: what would be written after it might not be what stood there.
 */
export function readEntry(text: string, kind: EntryKind, schema: z.ZodObject): ReadEntry | UnreadEntry {
  const names = fieldNames(schema);
  const whole = createReporter('', new TextLines(text));
  const pieces = splitEntry(whole, kind, names.first);
  if (pieces === undefined) return { fault: faultOf(whole.problems) };
  const body = pieces.body === '' ? {} : { body: pieces.body.replaceAll('\r\n', '\n') };

  const reporter = createReporter('', new TextLines(pieces.opening + pieces.yaml));
  guardControlCharacters(reporter);
  guardConflictMarkers(reporter);
  if (reporter.problems.length > 0) return { fault: faultOf(reporter.problems), ...body };
  const empty = `Hier staan geen gegevens. Vul de velden in, zoals “${names.first}”, of haal het bestand weg.`;
  const yaml = readYaml(reporter, { text: pieces.yaml, offset: pieces.opening.length }, empty, names);
  const errors = reporter.problems.filter(({ severity }) => severity === 'error');
  if (yaml === undefined || errors.length > 0) return { fault: faultOf(errors), ...body };

  const document = parse(pieces.yaml);
  if (document.errors.length > 0) return { fault: faultOf([]), ...body };
  const data = document.toJS() as PlainObject;
  const reserved = [...reservedKeys, ...(kind === 'yaml' ? [] : ['body'])].find((key) => Object.hasOwn(data, key));
  if (reserved !== undefined) {
    return {
      fault: `Het veld “${reserved}” kan niet in dit bestand staan. Haal het weg, of geef het de naam die het moet hebben.`,
      ...body,
    };
  }
  return { text: pieces, document, data, ...body };
}

const parse = (yaml: string) => parseDocument(yaml, { ...yamlOptions, uniqueKeys: true, keepSourceTokens: true });

function faultOf(problems: readonly { line: number; message: string }[]): string {
  const [first] = [...problems].sort((a, b) => a.line - b.line);
  return first === undefined
    ? 'Dit bestand heeft een fout in de opmaak. Laat het nakijken door iemand die de bestanden kent.'
    : `Regel ${String(first.line)} van dit bestand: ${first.message}`;
}
