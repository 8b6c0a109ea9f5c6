import type { ReactElement } from 'react';
import { entryTree, type EntryToPreview } from './entry-tree.ts';
import { PreviewBoundary } from './preview-boundary.tsx';
import { toReact } from './to-react.tsx';

/** What an entry is previewed with. */
export type EntryPreviewProps = EntryToPreview;

/** Kinds of which the preview has a look that is not that of the page around it. */
const hasOwnLook: ReadonlySet<string> = new Set<EntryToPreview['collection']>(['theme', 'sites']);

/** How an entry will look on the portal, from what stands in the form now. Nothing in it runs or leads away. */
export function EntryPreview(props: EntryPreviewProps): ReactElement {
  return (
    <PreviewBoundary of={props.data}>
      <main lang="nl">
        <div className={hasOwnLook.has(props.collection) ? 'page preview' : 'page preview preview--portal'}>
          <EntryContent {...props} />
        </div>
      </main>
    </PreviewBoundary>
  );
}

/** Inside the boundary, so that it also stands around what makes the tree. */
const EntryContent = (props: EntryPreviewProps) => <>{toReact(entryTree(props))}</>;
