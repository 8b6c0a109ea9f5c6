import { mdxComponents, type ComponentDefinition } from '../../../src/documents/mdx-components.ts';
import type { MdxElement, PhrasingContent, RootContent } from './tree-types.ts';
import { icon } from '../parts/elements.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { callBlock, serviceBlock, walkInBlock } from './entry-blocks.ts';
import { inlineNodes } from './inline-nodes.ts';
import { literalAttributes } from './literal-attributes.ts';
import { downloadBlock, videoBlock } from './media-blocks.ts';
import { refused } from './refused.ts';
import { sourceOf, type TextScope } from './text-scope.ts';

type ComponentName = keyof typeof mdxComponents;

const isComponent = (name: string | null): name is ComponentName => name !== null && Object.hasOwn(mdxComponents, name);

/**
 * A block of a text, as the portal shows it; a box in the place of one that the portal does not have, or in which code stands.
 *
 * @param blocks makes what stands under each other in a block
 */
export function mdxBlock(
  scope: TextScope,
  element: MdxElement,
  blocks: (scope: TextScope, nodes: readonly RootContent[]) => PreviewContent,
): PreviewContent {
  const { name } = element;
  if (!isComponent(name)) return refused(sourceOf(scope, element), false);
  const definition: ComponentDefinition = mdxComponents[name];
  const found = literalAttributes(element, definition);
  if (found === undefined) return refused(sourceOf(scope, element), false);
  const attribute = (key: string) => {
    const value = found[key];
    return typeof value === 'string' ? scope.context.fill(value) : undefined;
  };
  const content = () =>
    element.type === 'mdxJsxFlowElement'
      ? blocks(scope, element.children)
      : element.children.length > 0 && el('p', {}, inlineNodes(scope, element.children as PhrasingContent[]));
  const { texts } = scope.context;
  switch (name) {
    case 'Tip':
      return callout(attribute('title') ?? texts.text.tip, false, content());
    case 'LetOp':
      return callout(attribute('title') ?? texts.text.warning, true, content());
    case 'Stappen': {
      const title = attribute('title');
      return el('div', { class: 'steps' }, title !== undefined && el('p', { class: 'steps__title' }, title), content());
    }
    case 'VraagEnAntwoord':
      return foldOut(attribute('question') ?? '', Object.hasOwn(found, 'open'), content());
    case 'BelOns':
      return callBlock(scope.context, attribute('title'), attribute('organization'));
    case 'Inloop':
      return walkInBlock(scope.context, attribute('location'));
    case 'Dienst':
      return serviceBlock(scope.context, attribute('service') ?? '');
    case 'Video':
      return videoBlock(scope.context, attribute('title') ?? '', attribute('url') ?? '', attribute('poster'));
    case 'Download':
      return downloadBlock(attribute('title') ?? '', attribute('file') ?? '');
  }
}

/** As `src/components/callout`. */
const callout = (title: string, warning: boolean, content: PreviewContent): PreviewContent =>
  el(
    'div',
    { class: `callout${warning ? ' callout--warning' : ''}`, role: 'note' },
    el('p', { class: 'callout__title' }, icon(warning ? 'alert' : 'tip'), el('span', {}, title)),
    el('div', { class: 'callout__text flow flow--tight' }, content),
  );

/** As `src/components/accordion-section`. */
const foldOut = (title: string, open: boolean, content: PreviewContent): PreviewContent =>
  el(
    'details',
    { class: 'utrecht-accordion__section', open },
    el(
      'summary',
      { class: 'accordion-summary' },
      el('span', { class: 'accordion-summary__marker' }, icon('chevron')),
      el('span', {}, title),
    ),
    el('div', { class: 'utrecht-accordion__panel flow flow--tight' }, content),
  );
