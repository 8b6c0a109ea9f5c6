import { useEffect } from 'react';
import { adminNl } from '../admin/admin.nl.ts';
import type { AdminMunicipality } from '../config/admin-settings.ts';
import type { ContentStore } from '../content/content-store.ts';
import { EntryPreview } from '../preview/entry-preview.tsx';
import type { PreviewedKind } from '../config/kinds.ts';
import { folderOf, type Owner } from '../config/owners.ts';
import { plainValue } from './plain-value.ts';
import type { DraftEntry } from './schema-control.tsx';

/** What Decap gives a template of a preview, as far as it is used here. */
interface TemplateProps {
  entry: DraftEntry;
  /** Something that is its own address when it is made a text. */
  getAsset: (path: string) => unknown;
  /** The page in which the preview stands. */
  document: Document;
}

/** How an entry of a collection of the CMS looks on the first portal of a municipality. */
export function previewTemplate(kind: PreviewedKind, store: ContentStore, { sites: [site], holidays }: AdminMunicipality, owner: Owner) {
  return function Preview({ entry, getAsset, document: page }: TemplateProps) {
    useEffect(() => {
      // Decap gives the frame no name.
      const frame = page.defaultView?.frameElement;
      if (frame instanceof HTMLIFrameElement) frame.title = adminNl.preview;
    }, [page]);
    return (
      <EntryPreview
        collection={kind}
        data={(plainValue(entry.get('data')) ?? {}) as Record<string, unknown>}
        placeholders={site?.placeholders ?? {}}
        nameOf={(collection, id) => store.entriesOf(collection, owner.layer).find((one) => one.id === id)?.name}
        imageAddress={(src) => pathOf(String(getAsset(src)))}
        now={Date.now()}
        holidays={holidays}
        owner={owner}
        themeFile={(name) => store.textOf(`${folderOf(owner)}/theme/${name}`)}
        id={idOf(entry)}
        {...(site === undefined ? {} : { tone: site.tone })}
      />
    );
  };
}

/** The id of an entry that was saved before. */
function idOf(entry: DraftEntry): string | undefined {
  const slug = entry.get('slug');
  return entry.get('newRecord') !== true && typeof slug === 'string' && slug !== '' ? slug : undefined;
}

/** An address on this origin without that origin: others are not shown. */
const pathOf = (address: string) => (address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address);
