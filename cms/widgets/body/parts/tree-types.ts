import type { parseMarkdown, textOf } from '../../../../src/documents/markdown-tree.ts';

// By way of the parsers: the packages of Decap bring older types of the same name along.

/** A syntax tree of a text. */
export type Tree = ReturnType<typeof parseMarkdown>;

/** A node of a syntax tree. */
export type TreeNode = Parameters<typeof textOf>[0];

/** A node right below the root. */
export type TopNode = Tree['children'][number];
