import { must, texts, unpackRows } from '../directory/columns.ts';
import { readParts } from '../language/compounds.ts';
import { readSynonyms } from '../language/synonyms.ts';
import { fullId } from '../directory/short-id.ts';
import { unpackAscending } from './ascending-rows.ts';
import { documentKinds } from './document.ts';
import { addressStarts, indexLayers, indexVersion, minute, standingOfSign } from './encode-index.ts';
import { unpackWords } from './front-coding.ts';
import type { IndexedDocument, IndexedWord, SearchIndex } from './search-index.ts';
import { weightSteps } from './weights.ts';

/** Reads a file of `encodeIndex`. `undefined` when it is broken or of another version: then there is nothing to search in. */
export function decodeIndex(text: string): SearchIndex | undefined {
  try {
    return read(JSON.parse(text) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

const standings = documentKinds.flatMap((kind) => indexLayers.flatMap((layer) => [false, true].map((stale) => ({ kind, layer, stale }))));

/** Throws when something is wrong. */
function read(file: Record<string, unknown>): SearchIndex {
  must(file['v'] === indexVersion, file);
  const short = texts(file['h']);
  const size = short.length;
  const titles = texts(file['t'], size);
  const codes = must(typeof file['k'] === 'string' && file['k'].length === size, file['k'] as string);
  const ends = endsOf(file['o'], size);
  const documents = short.map((text, index): IndexedDocument => {
    const title = titles[index] ?? '';
    const standing = standings[standingOfSign(codes[index] ?? '')];
    if (standing === undefined) throw new TypeError('A document of an index is of no kind.');
    const over = ends.get(index);
    return {
      href: text.startsWith('/') ? text : `${addressStarts[standing.kind]}${fullId(text, title)}/`,
      title,
      ...standing,
      ...(over === undefined ? {} : { over }),
    };
  });
  const addresses = [...documents.map(({ href }) => href), ...texts(file['a'])];
  const list = unpackWords(file['w']);
  const rows = unpackAscending(file['d'], list.length, size);
  const weights = weightsOf(
    file['g'],
    rows.reduce((sum, row) => sum + row.length, 0),
  );
  let at = 0;
  return {
    documents,
    links: unpackRows(file['l'], size, Math.max(addresses.length, 1)).map((row) => row.map((number) => addresses[number] ?? '')),
    words: list.map((one, index): IndexedWord => {
      const numbers = rows[index] ?? [];
      return { ...readParts(one), documents: numbers, weights: weights.slice(at, (at += numbers.length)) };
    }),
    synonyms: readSynonyms(must(typeof file['y'] === 'string', file['y'] as string)),
    without: texts(file['x']),
  };
}

const weightsOf = (text: unknown, size: number): number[] =>
  [...must(typeof text === 'string' && text.length === size, text as string)].map((digit) => {
    const weight = parseInt(digit, 36);
    return must(weight >= 1 && weight <= weightSteps, weight);
  });

/** For the numbers of the documents that end, when (epoch milliseconds). */
function endsOf(text: unknown, size: number): ReadonlyMap<number, number> {
  const written = must(typeof text === 'string', text as string);
  return new Map(
    (written === '' ? [] : written.split(' ')).map((pair) => {
      const [number = NaN, end = NaN] = pair.split('.').map((part) => parseInt(part, 36));
      return [must(number < size, number), must(end >= 0, end) * minute];
    }),
  );
}
