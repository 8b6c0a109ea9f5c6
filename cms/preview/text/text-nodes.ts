import { markdownFeatures } from '../../../src/documents/markdown-features.ts';
import { note } from '../parts/elements.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { el, nodesIn, type PreviewContent, type PreviewNode } from '../tree/preview-tree.ts';
import { blockNodes } from './block-nodes.ts';
import { fillText } from './fill-text.ts';
import { parseText } from './parse-text.ts';
import { textClasses } from './text-look.ts';
import { textScope, type TextScope } from './text-scope.ts';

/** Faults of the syntax that are told above a text; the form tells them all. */
const mostFaults = 3;

/**
 * A text of an entry as the portal shows it. Nothing in it runs: HTML is text, and a box says where code stands. Never throws.
 *
 * @param deeper whether its headings go one level down, where one stands above it
 */
export function textNodes(context: PreviewContext, text: string, format: 'md' | 'mdx', deeper = false): PreviewNode[] {
  const { tree, source, faults } = parseText(text, format);
  if (tree === undefined) return plainText(context, text, faults);
  try {
    const scope = textScope(context, tree, source, format === 'mdx', deeper ? 1 : 0);
    return nodesIn([told(faults), blockNodes(scope, tree.children), footnotes(scope)]);
  } catch (error) {
    console.error(error);
    return plainText(context, text, faults);
  }
}

const told = (faults: readonly string[]): PreviewContent => faults.slice(0, mostFaults).map((fault) => note(fault));

/** A text that cannot be read, as it is written. */
const plainText = ({ placeholders }: PreviewContext, text: string, faults: readonly string[]): PreviewNode[] =>
  nodesIn([
    note(previewNl.textFailed),
    told(faults),
    text
      .split(/\n\s*\n/)
      .filter((block) => block.trim() !== '')
      .map((block) => el('p', {}, fillText(block, placeholders))),
  ]);

function footnotes(scope: TextScope): PreviewContent {
  const items: PreviewContent[] = [];
  // A footnote may refer to a next one, so the list grows while it is made.
  for (const identifier of scope.cited) {
    const found = scope.footnotes.get(identifier);
    if (found !== undefined) items.push(el('li', {}, blockNodes(scope, found.children)));
  }
  return (
    items.length > 0 && el('section', {}, el('h2', {}, markdownFeatures.gfm.footnotes.label), el('ol', { class: textClasses.ol }, items))
  );
}
