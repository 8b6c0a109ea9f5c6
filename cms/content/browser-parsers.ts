import { parseMarkdown } from '../../src/documents/markdown-tree.ts';
import { parseMdx } from '../../src/documents/mdx-tree.ts';
import type { SiteParser } from '../../src/documents/second-look.ts';

/**
 * In the admin, in the place of the parsers of Astro (`src/documents/site-parsers.ts`), which are native code. What only those take for HTML is
 * refused by the check of the proposal and by the build.
 */
export const siteParsers: Readonly<Record<'md' | 'mdx', SiteParser>> = {
  md: parseMarkdown,
  mdx: (text) => {
    const parsed = parseMdx(text);
    return 'tree' in parsed ? parsed.tree : { type: 'root', children: [] };
  },
};
