import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from './markdown-features.ts';
import type { SiteParser } from './second-look.ts';

/** The parsers Astro makes the pages with. They are native code: this file is for Node, not for a browser. */
export const siteParsers: Readonly<Record<'md' | 'mdx', SiteParser>> = {
  md: (text) => asRoot(markdownToMdast(text, options)),
  mdx: (text) => asRoot(mdxToMdast(withoutLastBackslash(text), options)),
};

// The front matter has been taken off before.
const options = { features: { ...markdownFeatures, frontmatter: false } };

// A text whose very last sign is a backslash in a line of import or export makes this parser look one byte past its end, and that takes
// the whole process down instead of throwing. A line end after it changes nothing but where the last node ends.
const withoutLastBackslash = (text: string) => (text.endsWith('\\') ? `${text}\n` : text);

function asRoot(node: MdastNode): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] };
}
