import { createHash } from 'node:crypto';
import { inlineBlocks } from '../../../src/site-files/headers/inline-blocks.ts';

/** What the HTML files of a web root hold, as far as its headers are made from it. */
export interface RootContents {
  /** Number of HTML files. */
  pages: number;
  /** Hashes of the inline style sheets (`sha256-…`), sorted, each once. */
  styles: string[];
  /** Those of the inline scripts that run. */
  scripts: string[];
}

/** Reads one HTML file after another. */
export interface RootReader {
  add(bytes: Buffer): void;
  contents(): RootContents;
}

/** A reader of the HTML files of one web root. */
export function rootReader(): RootReader {
  let pages = 0;
  const styles = new Set<string>();
  const scripts = new Set<string>();
  return {
    add: (bytes) => {
      pages++;
      // As Latin-1: every byte is a character, which is quick, and gives the same bytes back for the hash.
      const blocks = inlineBlocks(bytes.toString('latin1'));
      for (const text of blocks.styles) styles.add(text);
      for (const text of blocks.scripts) scripts.add(text);
    },
    contents: () => ({ pages, styles: hashes(styles), scripts: hashes(scripts) }),
  };
}

const hashes = (texts: ReadonlySet<string>) =>
  [...texts].map((text) => `sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}`).sort();
