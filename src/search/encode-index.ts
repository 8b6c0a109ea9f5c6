import { writeParts } from '../language/compounds.ts';
import type { LayerName } from '../schemas/collections.ts';
import { packRows } from '../directory/columns.ts';
import { shortId } from '../directory/short-id.ts';
import { packAscending } from './ascending-rows.ts';
import { documentKinds, type DocumentKind } from './document.ts';
import { packWords } from './front-coding.ts';
import type { IndexedDocument, SearchIndex } from './search-index.ts';

/** The version of the file. A script leaves a file of another version alone. */
export const indexVersion = 4;

/** The layers by their digit. */
export const indexLayers: readonly LayerName[] = ['national', 'region', 'municipality'];

/** In what the end of a document is written: nothing ends in the middle of a minute. */
export const minute = 60_000;

/** The sign of the first standing; no sign from here on that JSON writes as two is used. */
const firstSign = '#'.charCodeAt(0);

/** Layers by kinds by whether it is stale: one sign for each document. */
export const signOfStanding = (standing: number): string => String.fromCharCode(firstSign + standing);

/** The standing that a sign says. */
export const standingOfSign = (sign: string): number => sign.charCodeAt(0) - firstSign;

/** The number of a kind, a layer and whether it is stale. */
export const standingCode = (kind: DocumentKind, layer: LayerName, stale: boolean): number =>
  (documentKinds.indexOf(kind) * indexLayers.length + indexLayers.indexOf(layer)) * 2 + Number(stale);

/** What stands before the id in the addresses of a kind; a document with another address is written with all of it. */
export const addressStarts: Readonly<Record<DocumentKind, string>> = {
  service: '/sociale-kaart/',
  location: '/inloop/',
  organization: '/organisaties/',
  theme: '/themas/',
  page: '/over/',
  article: '/artikelen/',
  event: '/agenda/',
  news: '/nieuws/',
};

/** An address without what follows from the kind and the title (`short-id.ts`); one that is not made so starts with a slash. */
function shortHref({ href, kind, title }: IndexedDocument): string {
  const id = href.slice(addressStarts[kind].length, -1);
  return href === `${addressStarts[kind]}${id}/` && /^[a-z0-9][a-z0-9-]*$/.test(id) ? shortId({ id, name: title }) : href;
}

/**
 * An index as JSON: `v` the version; `h` and `t` addresses ({@link shortHref}) and titles; `k` a sign for each document ({@link signOfStanding}); `o`
 * the documents that end, by their number, with the minute since 1970 from which they are over, both in base 36; `l` the links, as numbers of documents and, after these, of the addresses in `a`, which stand in another index; `w` the words in their order, compounds
 * with their parts (`writeParts`, `packWords`); `d` for each word its documents (`packAscending`) and `g` the weights of these; `y` the synonyms; `x` what a portal
 * does without.
 */
export function encodeIndex({ documents, links, words, synonyms, without }: SearchIndex): string {
  const numbers = new Map(documents.map(({ href }, number) => [href, number]));
  const elsewhere = [...new Set(links.flat())].filter((href) => !numbers.has(href)).sort();
  elsewhere.forEach((href, index) => numbers.set(href, documents.length + index));
  return JSON.stringify({
    v: indexVersion,
    h: documents.map(shortHref),
    t: documents.map(({ title }) => title),
    k: documents.map(({ kind, layer, stale }) => signOfStanding(standingCode(kind, layer, stale))).join(''),
    o: documents
      .flatMap(({ over }, number) => (over === undefined ? [] : [`${number.toString(36)}.${Math.ceil(over / minute).toString(36)}`]))
      .join(' '),
    a: elsewhere,
    l: packRows(
      links.map((hrefs) => hrefs.map((href) => numbers.get(href) ?? 0)),
      Math.max(numbers.size, 1),
    ),
    w: packWords(words.map(({ word, parts }) => (parts.length === 0 ? word : writeParts(parts)))),
    d: packAscending(words.map((word) => word.documents)),
    g: words.map(({ weights }) => weights.map((weight) => weight.toString(36)).join('')).join(''),
    y: synonyms.map(({ texts, typed, language }) => [texts.join(','), typed.join(','), language ?? []].flat().join(':')).join('\n'),
    x: without,
  });
}
