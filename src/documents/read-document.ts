import type * as z from 'zod';
import type { Problem } from '../problems/problem.ts';
import { guardConflictMarkers } from './conflict-guard.ts';
import { guardControlCharacters } from './control-guard.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';
import { createReporter } from './reporter.ts';
import { guardSize } from './size-guard.ts';
import type { DocumentFormat, SourceDocument } from './source-document.ts';
import { TextLines } from './text-lines.ts';
import { decodeUtf8 } from './utf8-guard.ts';
import { fieldNames } from './yaml-field-names.ts';

export type { DocumentFormat, SourceDocument, TextStart } from './source-document.ts';

/** What was read: the document when its structure is certain, and everything that is wrong with its form. */
export interface ReadResult {
  /**
   * Left out when reading could not go on. It may be there beside errors, for instance about a key that stands twice: its values can then
   * be checked further, so that an editor hears of everything at once, but nothing may be published.
   */
  document?: SourceDocument;
  /** Not sorted. Without a document at least one error. */
  problems: Problem[];
}

/** What to read. */
export interface ReadRequest {
  file: string;
  bytes: Uint8Array;
  format: DocumentFormat;
  schema?: z.core.$ZodType;
}

/**
 * Reads one content file: bytes in, plain value with places out. Never throws, whatever the bytes. The text of an `md` or `mdx` file is
 * split off, not checked; that is for `checkDocumentText`. With the schema of the file slips in the form are recognised better; the values
 * are not checked against it.
 */
export function readDocument({ file, bytes, format, schema }: ReadRequest): ReadResult {
  const tooLarge = guardSize(file, bytes);
  if (tooLarge !== undefined) return { problems: [tooLarge] };
  const decoded = decodeUtf8(file, bytes);
  if ('problem' in decoded) return { problems: [decoded.problem] };

  const lines = new TextLines(decoded.text);
  const reporter = createReporter(file, lines);
  guardControlCharacters(reporter);
  guardConflictMarkers(reporter);
  if (reporter.problems.length > 0) return { problems: reporter.problems };

  const { text } = lines;
  const names = schema && fieldNames(schema);
  if (format === 'yaml' || text.trim() === '') {
    const yaml = readYaml(reporter, { text, offset: 0 }, 'Dit bestand is leeg. Vul de velden in, of haal het bestand weg.', names);
    return { ...(yaml && { document: { file, format, bodyLine: lines.count, ...yaml } }), problems: reporter.problems };
  }
  const parts = splitFrontMatter(reporter, names?.first);
  if (parts === undefined) return { problems: reporter.problems };
  const yaml = readYaml(
    reporter,
    { text: text.slice(parts.start, parts.end), offset: parts.start },
    `Tussen de twee regels --- staat niets. Vul daar de velden in, zoals “${names?.first ?? 'title'}”.`,
    names,
  );
  const body = text.slice(parts.bodyStart).replaceAll('\r\n', '\n');
  return {
    ...(yaml && { document: { file, format, body, bodyLine: lines.at(parts.bodyStart).line, ...yaml } }),
    problems: reporter.problems,
  };
}
