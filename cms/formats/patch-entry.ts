import type * as z from 'zod';
import { cleanData } from './clean-data.ts';
import { cleanBody, joinEntry, withBody } from './entry-body.ts';
import type { YamlCollection } from './members.ts';
import { patchBlock } from './patch-block.ts';
import { patchFlow } from './patch-flow.ts';
import { patchMember } from './patch-member.ts';
import { isSame, type PlainObject } from './plain-data.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import type { EntryKind } from './split-entry.ts';
import { blockPairs } from './write-value.ts';
import { isMap } from 'yaml';

/** What a form gives. */
type Fields = Readonly<Record<string, unknown>>;

/** What is written to a file: data without what a form leaves behind, and the body. */
interface Wanted {
  data: PlainObject;
  body: string | undefined;
}

/**
 * Writes an entry with other data, changing as little of its text as can be. Every attempt is read back; one that says something else is
 * not given, and the next writes more of the text anew.
 *
 * @throws Error with a Dutch sentence when there is no text that says the same as the data
 */
export function patchEntry(entry: ReadEntry, fields: Fields, kind: EntryKind, schema: z.ZodObject): string {
  const wanted = wantedOf(fields, kind, schema, entry);
  return firstThatHolds(attempts(entry, wanted, schema), wanted, kind, schema);
}

/** Writes an entry that has no file yet. See {@link patchEntry} for what it throws. */
export function newEntry(fields: Fields, kind: EntryKind, schema: z.ZodObject): string {
  const wanted = wantedOf(fields, kind, schema);
  const line = kind === 'yaml' ? '' : '---\n';
  const text = { opening: line, yaml: '', closing: line, gap: '', body: '' };
  const written = [false, true].map((strict) => joinEntry(withBody(text, wholeYaml(wanted, schema, strict), wanted.body)));
  return firstThatHolds(written, wanted, kind, schema);
}

function wantedOf(fields: Fields, kind: EntryKind, schema: z.ZodObject, entry?: ReadEntry): Wanted {
  if (kind === 'yaml') return { data: cleanData(schema, fields, entry?.data), body: undefined };
  const { body, ...rest } = fields;
  return { data: cleanData(schema, rest, entry?.data), body: cleanBody(body, entry?.body) };
}

function* attempts(entry: ReadEntry, wanted: Wanted, schema: z.ZodObject): Generator<string> {
  const join = (yaml: string) => joinEntry(withBody(entry.text, yaml, wanted.body));
  if (isSame(entry.data, wanted.data)) yield join(entry.text.yaml);
  const changed = Object.keys(wanted.data).filter((key) => !isSame(entry.data[key], wanted.data[key]));
  const lastLine = /[^\n]*$/.exec(entry.text.yaml)?.[0] ?? '';
  for (const rewrite of [new Set<string>(), ...changed.map((key) => new Set([key])), new Set(changed)]) {
    const yaml = patchYaml(entry, wanted.data, schema, rewrite);
    if (yaml === undefined) break;
    // A last line without line break stays so.
    if (lastLine !== '' && yaml.endsWith(`\n${lastLine}\n`)) yield join(yaml.slice(0, -1));
    yield join(yaml);
  }
  yield join(wholeYaml(wanted, schema, false));
  yield join(wholeYaml(wanted, schema, true));
}

function patchYaml({ text, document, data }: ReadEntry, after: PlainObject, schema: z.ZodObject, rewrite: ReadonlySet<string>) {
  const root = document.contents;
  if (!isMap(root)) return undefined;
  const source = text.yaml.endsWith('\n') ? text.yaml : `${text.yaml}\n`;
  const change = { source, node: root as YamlCollection, before: data, after, schema };
  if (root.flow !== true) return patchBlock(change, { start: 0, end: source.length, isRoot: true, rewrite }, patchMember);
  const written = patchFlow(change, patchMember);
  return written === undefined ? undefined : source.slice(0, root.range[0]) + written + source.slice(root.range[1]);
}

const wholeYaml = ({ data }: Wanted, schema: z.ZodObject, strict: boolean) =>
  Object.keys(data).length === 0 ? '{}\n' : blockPairs(data, { schema, column: 0, strict });

function firstThatHolds(written: Iterable<string>, wanted: Wanted, kind: EntryKind, schema: z.ZodObject): string {
  for (const text of written) {
    const read = readEntry(text, kind, schema);
    if (!('fault' in read) && isSame(read.data, wanted.data) && read.body === wanted.body) return text;
  }
  throw new Error('Wat hier is ingevuld, kan niet in een bestand bewaard worden. Haal vreemde tekens weg en sla nog eens op.');
}
