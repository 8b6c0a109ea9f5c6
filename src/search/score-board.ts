import type { Postings } from './terms.ts';

/** Keeps a number for each of some documents, by its place. Made once for an index: making a list for each search costs more than searching. */
export interface ScoreBoard {
  /** Adds to the number of a document. */
  add: (document: number, score: number) => void;
  /** Makes the number of a document so high, if it was lower. */
  raise: (document: number, score: number) => void;
  /** The documents with a number above 0 in the order in which they came, and their numbers. Afterwards the board is empty. */
  take: () => Postings;
}

/** @param size how many documents there are */
export function scoreBoard(size: number): ScoreBoard {
  const scores = new Float64Array(size);
  let touched: number[] = [];
  const write = (document: number, score: number) => {
    if (scores[document] === 0) touched.push(document);
    scores[document] = score;
  };
  return {
    add: (document, score) => {
      write(document, (scores[document] ?? 0) + score);
    },
    raise: (document, score) => {
      if (score > (scores[document] ?? 0)) write(document, score);
    },
    take: () => {
      const documents = touched;
      touched = [];
      const weights = documents.map((document) => scores[document] ?? 0);
      for (const document of documents) scores[document] = 0;
      return { documents, weights };
    },
  };
}
