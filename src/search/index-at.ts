import type { SearchIndex } from './search-index.ts';

/** An index as it is for some time. */
export interface IndexAt {
  /** Documents that are over are still in it, so that the others keep their numbers, but no word or link leads to them. */
  index: SearchIndex;
  /** How many documents are not over. */
  size: number;
  /** From when until when (epoch milliseconds, the end apart) this is so. */
  from: number;
  until: number;
}

/** Leaves out of an index what is over at an instant: it answers as one that was made at that instant. @param now epoch milliseconds */
export function indexAt(index: SearchIndex, now: number): IndexAt {
  const ends = index.documents.map(({ over = Infinity }) => over);
  const isOver = ends.map((end) => end <= now);
  const past = ends.filter((end) => end <= now);
  const coming = ends.filter((end) => end > now);
  const span = {
    size: coming.length,
    from: past.reduce((a, b) => Math.max(a, b), -Infinity),
    until: coming.reduce((a, b) => Math.min(a, b), Infinity),
  };
  if (past.length === 0) return { index, ...span };
  const words = index.words.flatMap((word) => {
    const places = word.documents.flatMap((document, place) => (isOver[document] === true ? [] : [place]));
    if (places.length === word.documents.length) return [word];
    // A word that stands nowhere any more is not what somebody meant.
    if (places.length === 0) return [];
    const pick = (numbers: readonly number[]) => places.map((place) => numbers[place] ?? 0);
    return [{ ...word, documents: pick(word.documents), weights: pick(word.weights) }];
  });
  return { index: { ...index, words, links: index.links.map((hrefs, number) => (isOver[number] === true ? [] : hrefs)) }, ...span };
}
