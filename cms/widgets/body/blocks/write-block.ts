import { attributeSource, oneLine } from './attribute-text.ts';
import { definitionOf, readBlock, type BlockName, type BlockValues, type ReadBlock } from './block-form.ts';
import { isSealed } from '../parts/sealed.ts';
import { escapeAll } from '../parts/typed-text.ts';

/** A block with nothing filled in. */
export const emptyBlock = (name: BlockName, lineEnd: string): string => composeBlock({ name, attributes: {}, text: '' }, lineEnd);

/**
 * The source of a block with other values. Only what differs is written anew. The text is never a tag or code, and the block always reads
 * back as {@link keptValues}.
 *
 * @param source the block as it stands, which a form can show
 */
export function writeBlock(source: string, next: BlockValues, lineEnd: string): string {
  const values = keptValues(next, lineEnd);
  const read = readBlock(source);
  const patched = typeof read === 'string' ? undefined : patch(source, read, values);
  return patched !== undefined && readsAs(patched, values) ? patched : composeBlock(values, lineEnd);
}

/** The values as they are kept: nothing empty, each attribute on one line, a text that stays text. */
export function keptValues({ name, attributes, text }: BlockValues, lineEnd: string): BlockValues {
  const definition = definitionOf(name);
  const kept = Object.keys(definition.attributes).flatMap((key): [string, string | true][] => {
    const value = attributes[key];
    const line = typeof value === 'string' ? oneLine(value) : value;
    return line === undefined || line === '' ? [] : [[key, line]];
  });
  const values: BlockValues = { name, attributes: Object.fromEntries(kept), text: definition.children === 'none' ? '' : trimmed(text) };
  if (isSealed(values.text) && readsAs(composeBlock(values, lineEnd), values)) return values;
  const safe = { ...values, text: trimmed(escapeAll(values.text)) };
  return readsAs(composeBlock(safe, lineEnd), safe) ? safe : { ...safe, text: asWords(safe.text) };
}

const trimmed = (text: string) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

/** The last resort: letters, figures and spaces stay, and every other sign is written so that it has no meaning. */
const asWords = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}\s.,]/gu, (sign) => `&#${String(sign.codePointAt(0) ?? 32)};`);

function composeBlock({ name, attributes, text }: BlockValues, lineEnd: string): string {
  const definition = definitionOf(name);
  const tag = `<${name}${Object.keys(definition.attributes)
    .map((key) => written(key, attributes[key]))
    .join('')}`;
  if (definition.children === 'none') return `${tag} />`;
  return `${tag}>${lineEnd.repeat(2)}${text === '' ? '' : text + lineEnd.repeat(2)}</${name}>`;
}

const written = (key: string, value: string | true | undefined) =>
  value === undefined ? '' : value === true ? ` ${key}` : ` ${key}="${attributeSource(value)}"`;

/** The source with the values that differ in their places; `undefined` when the text has no place of its own. */
function patch(source: string, read: ReadBlock, { attributes, text }: BlockValues): string | undefined {
  const changes: { start: number; end: number; put: string }[] = [];
  if (text !== read.values.text) {
    if (read.text === undefined || text === '') return undefined;
    changes.push({ ...read.text, put: text });
  }
  let last = read.nameEnd;
  for (const key of Object.keys(definitionOf(read.values.name).attributes)) {
    const place = read.attributes[key];
    if (attributes[key] !== read.values.attributes[key]) {
      if (place === undefined) changes.push({ start: last, end: last, put: written(key, attributes[key]) });
      else {
        const start = place.start - (/\s*$/.exec(source.slice(0, place.start))?.[0].length ?? 0);
        const isGone = attributes[key] === undefined;
        changes.push({ start: isGone ? start : place.start, end: place.end, put: isGone ? '' : written(key, attributes[key]).slice(1) });
      }
    }
    last = place?.end ?? last;
  }
  // From the end on, so that the places before a change stay right; of two at one place the first comes first.
  return changes
    .map((change, index) => ({ ...change, index }))
    .sort((a, b) => b.start - a.start || b.index - a.index)
    .reduce((all, { start, end, put }) => all.slice(0, start) + put + all.slice(end), source);
}

function readsAs(source: string, { name, attributes, text }: BlockValues): boolean {
  const read = readBlock(source);
  if (typeof read === 'string' || read.values.name !== name || read.values.text !== text) return false;
  const keys = Object.keys(definitionOf(name).attributes);
  return keys.every((key) => read.values.attributes[key] === attributes[key]);
}
