import type { Place, Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collection-names.ts';

/** An id that stands in a text; whether the entry exists is for the loader. */
export interface TextReference {
  collection: CollectionName;
  id: string;
  place: Place;
}

/** An address on the portal itself that stands in a text: of a link, a definition, a picture or a download. */
export interface TextLink {
  /** The address as a browser gets it, from the root of the portal or on the page itself: `/inloop/centrum/`, `/media/foto.jpg`, `#kosten`. */
  address: string;
  place: Place;
  /** The text of the file with another address in the place of this one. */
  corrected: (address: string) => string;
}

/** What was found in a text. */
export interface TextResult {
  problems: Problem[];
  references: TextReference[];
  /** Links to pages and files of the portal itself. Of a text with errors they may be incomplete. */
  links: TextLink[];
  /** The ids that the headings of the text get on the page, in their order: `kosten`, `kosten-1`. */
  anchors: string[];
}

/** A result in which nothing has been found yet. */
export const emptyResult = (problems: Problem[] = []): TextResult => ({ problems, references: [], links: [], anchors: [] });
