import type { IndexedDocument, IndexedWord, SearchIndex } from './search-index.ts';

/**
 * One index of a portal's own and the one it shares with other portals. What the own index says it does without, or has under the same address, is
 * left out of the shared one. Searching the result gives the same as searching an index of all these documents together: words are
 * counted over both, so no score depends on where a document came from.
 */
export function mergeIndexes(own: SearchIndex, shared: SearchIndex): SearchIndex {
  const gone = new Set([...own.without, ...own.documents.map(({ href }) => href)]);
  const numbers = new Map<number, number>();
  const documents: IndexedDocument[] = [...own.documents];
  const links = [...own.links];
  shared.documents.forEach((document, number) => {
    if (gone.has(document.href)) return;
    numbers.set(number, documents.length);
    documents.push(document);
    links.push(shared.links[number] ?? []);
  });
  const words: IndexedWord[] = [];
  const mine = own.words;
  let at = 0;
  for (const theirs of shared.words) {
    for (; at < mine.length && (mine[at] as IndexedWord).word < theirs.word; at++) words.push(mine[at] as IndexedWord);
    const same = mine[at]?.word === theirs.word ? mine[at++] : undefined;
    const kept = theirs.documents.flatMap((number, index) => {
      const document = numbers.get(number);
      return document === undefined ? [] : [[document, theirs.weights[index] as number] as const];
    });
    if (same === undefined && kept.length === 0) continue;
    words.push({
      word: theirs.word,
      parts: same === undefined || same.parts.length === 0 ? theirs.parts : same.parts,
      documents: [...(same?.documents ?? []), ...kept.map(([document]) => document)],
      weights: [...(same?.weights ?? []), ...kept.map(([, weight]) => weight)],
    });
  }
  words.push(...mine.slice(at));
  return { documents, links, words, synonyms: [...own.synonyms, ...shared.synonyms], without: [] };
}
