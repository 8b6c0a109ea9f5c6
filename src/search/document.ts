import type { LayerName } from '../schemas/collections.ts';

/** What can be found on a portal. */
export const documentKinds = ['service', 'location', 'organization', 'theme', 'page', 'article', 'event', 'news'] as const;

/** One of {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];

/** The texts of a document, by what they say about it. */
export interface DocumentTexts {
  /** What it is called, and other names for the same thing (an abbreviation). */
  name: string;
  /** Words by which it is found beside those of its texts; each may be a few words. */
  synonyms?: readonly string[];
  summary?: string;
  /** Headings and subjects. */
  headings?: string;
  /** Everything else. */
  body?: string;
}

/** A page that can be found. */
export interface SearchDocument {
  /** Its address on the portal; no two documents have the same. */
  href: string;
  kind: DocumentKind;
  title: string;
  /** What a result says below its title. */
  summary: string;
  layer: LayerName;
  /** Checked longer ago than twice the limit of the portal. */
  stale?: boolean;
  /** From when (epoch milliseconds, a whole minute) it is not to be found any more; left out of what does not end by itself. */
  over?: number;
  texts: DocumentTexts;
  /** Addresses of documents that say what this one is about, who offers it and where: who looks for those finds this as well. */
  links: readonly string[];
}
