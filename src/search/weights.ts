import type { LayerName } from '../schemas/collections.ts';
import type { DocumentKind, DocumentTexts } from './document.ts';

/** How much a word says about a document, by where it stands: from 0 to 1. */
export const fieldWeights: Readonly<Record<keyof DocumentTexts, number>> = {
  name: 0.92,
  synonyms: 0.68,
  summary: 0.4,
  headings: 0.32,
  body: 0.16,
};

/**
 * How good a match is, from 0 to 1. Their order is the order of the results where documents are otherwise alike: the word itself, another form of it,
 * its beginning, a part of a compound, a word that means the same, and last a word with mistakes.
 */
export const matchQuality = {
  exact: 1,
  form: 0.92,
  /** Of a beginning that is nearly the whole word; less for a shorter one, and less when it is not the last word, which may still be typed. */
  prefix: 0.8,
  prefixOfOther: 0.72,
  prefixLeast: 0.63,
  /** Of the last part of a compound, which says what it is. */
  head: 0.62,
  part: 0.56,
  synonym: 0.5,
  /** Of a page in the language of what was typed: who writes Turkish reads Turkish. */
  ownLanguage: 0.75,
  /** Of a word with half a mistake; less for more. */
  typo: 0.46,
} as const;

/** What a document gets of a match with a document it links to, by the kind of the latter. */
export const linkWeights: Readonly<Record<DocumentKind, number>> = {
  service: 0.2,
  location: 0.3,
  organization: 0.3,
  theme: 0.42,
  page: 0.2,
  article: 0.2,
  event: 0.2,
  news: 0.2,
};

/** Help comes before what there is to read about it, who offers it and where. */
export const kindWeights: Readonly<Record<DocumentKind, number>> = {
  service: 1,
  theme: 1,
  article: 0.9,
  event: 0.97,
  news: 0.9,
  page: 0.95,
  location: 0.93,
  organization: 0.88,
};

/** What is near comes first. */
export const layerWeights: Readonly<Record<LayerName, number>> = { municipality: 1, region: 0.98, national: 0.96 };

/** Of what was last checked longer ago than twice the limit. */
export const staleWeight = 0.7;

/** In how many steps the weight of a word in a document is written: at most a digit of base 36. */
export const weightSteps = 15;

/** Of the words that a document has in its body alone, the most that are kept: those that tell it best from others. */
export const bodyWordsMost = 40;
