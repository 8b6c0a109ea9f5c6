import type { Part } from '../language/compounds.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { LayerName } from '../schemas/collections.ts';
import type { DocumentKind } from './document.ts';

/** A document as the index knows it. Its summary stands in a file of its own (`summaries.ts`). */
export interface IndexedDocument {
  href: string;
  kind: DocumentKind;
  title: string;
  layer: LayerName;
  stale: boolean;
  /** From when (epoch milliseconds, a whole minute) it is left out of every answer; left out of what does not end by itself. */
  over?: number;
}

/** A word that occurs in documents. */
export interface IndexedWord {
  word: string;
  /** Of a compound; empty for another word. */
  parts: readonly Part[];
  /** Numbers of the documents, ascending. */
  documents: readonly number[];
  /** For each of them how much the word says about it: 1 to `weightSteps`. */
  weights: readonly number[];
}

/** Documents and the words by which they are found. Plain data: the same in the build and in the browser. */
export interface SearchIndex {
  documents: readonly IndexedDocument[];
  /** For each document the addresses it links to. */
  links: readonly (readonly string[])[];
  /** In the order of their code units. */
  words: readonly IndexedWord[];
  synonyms: readonly Synonyms[];
  /** Addresses of documents of a shared index that this one does not show, or has in its own way. */
  without: readonly string[];
}
