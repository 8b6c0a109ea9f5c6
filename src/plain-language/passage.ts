/**
 * What a piece of text is. `prose`: sentences. `heading`: a title or label, often no whole sentence. `name`: what something or somebody is
 * called, which nobody can write otherwise. `address`: an address for mail, in a field of its own or under a link.
 */
export type PassageKind = 'prose' | 'heading' | 'name' | 'address';

/** A piece of text without markup that is read as a whole: a paragraph, an item of a list, a heading, the value of a field. */
export interface Passage {
  kind: PassageKind;
  text: string;
  /** A heading within a text, with a part of the text below it; left out for a title, a label and the title of a block. */
  section?: true;
}

/**
 * For whom a text is. `youth`: for young people alone, held to stricter limits. `professionals`: for professionals alone, who know the words
 * of their field, held to milder ones. `everyone`: all others.
 */
export type Reader = 'everyone' | 'youth' | 'professionals';

/** Two places in the text of a passage, in UTF-16 units; `end` is the place after the last. */
export interface Span {
  start: number;
  end: number;
}
