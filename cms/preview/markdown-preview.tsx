import { useMemo, type ReactElement } from 'react';
import { previewContext, type PreviewSurroundings } from './preview-context.ts';
import { textNodes } from './text/text-nodes.ts';
import { toReact } from './to-react.tsx';

/** What a text is previewed with. */
export interface MarkdownPreviewProps extends PreviewSurroundings {
  text: string;
  format: 'md' | 'mdx';
}

/** How a text will look on the portal. HTML in it is shown as text, and code as a box: nothing runs. */
export function MarkdownPreview({ text, format, ...surroundings }: MarkdownPreviewProps): ReactElement {
  const { placeholders, nameOf, imageAddress, now, tone, holidays } = surroundings;
  const nodes = useMemo(
    () => textNodes(previewContext({ placeholders, nameOf, imageAddress, now, tone, holidays }), text, format),
    [text, format, placeholders, nameOf, imageAddress, now, tone, holidays],
  );
  return <div className="prose flow">{toReact(nodes)}</div>;
}
