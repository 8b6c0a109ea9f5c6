import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from './markdown-features.ts';
import type { SiteParser } from './second-look.ts';

/** The parsers Astro makes the pages with. They are native code: this file is for Node, not for a browser. */
export const siteParsers: Readonly<Record<'md' | 'mdx', SiteParser>> = {
  md: (text) => asRoot(markdownToMdast(text, options)),
  mdx: (text) => asRoot(mdxToMdast(text, options)),
};

// The front matter has been taken off before.
const options = { features: { ...markdownFeatures, frontmatter: false } };

function asRoot(node: MdastNode): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] };
}
