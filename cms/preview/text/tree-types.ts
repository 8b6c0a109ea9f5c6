import type { parseMarkdown } from '../../../src/documents/markdown-tree.ts';
import type { MdxElement } from '../../../src/documents/mdx-elements.ts';

// Taken from the parsers of the build: what Decap brings along has older types of the same names.

/** A text. */
export type Root = ReturnType<typeof parseMarkdown>;
/** What stands in a text. */
export type RootContent = Root['children'][number];
/** A node of some kind. */
export type NodeOf<Type extends RootContent['type']> = Extract<RootContent, { type: Type }>;
/** What stands in a line. */
export type PhrasingContent = NodeOf<'paragraph'>['children'][number];

export type { MdxElement };
