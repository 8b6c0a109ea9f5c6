import { addDraftEntryMediaFile } from 'decap-cms-core/dist/esm/actions/entries';
import { addAsset } from 'decap-cms-core/dist/esm/actions/media';
import { store } from 'decap-cms-core/dist/esm/redux';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy';
import type { UnsavedFile } from '../recovery/unsaved-files.ts';
import type { DraftEntry } from './schema-control.tsx';

/** Puts files into the entry that is open, as if they had just been uploaded: they are shown, and saved with the entry. */
export function putBackFiles(files: readonly UnsavedFile[]) {
  for (const { path, file } of files) {
    const asset = createAssetProxy({ file, path });
    store.dispatch(addAsset(asset));
    store.dispatch(
      addDraftEntryMediaFile({
        id: path,
        name: file.name,
        path,
        file,
        size: file.size,
        url: asset.url,
        displayURL: asset.url,
        draft: true,
      }),
    );
  }
}

/** The files that were uploaded into an entry and are not saved yet. */
export function filesNotSaved(entry: DraftEntry): UnsavedFile[] {
  const files = entry.get('mediaFiles') as Iterable<DraftEntry> | undefined;
  return [...(files ?? [])].flatMap((one): UnsavedFile[] => {
    const [path, file] = [one.get('path'), one.get('file')];
    return one.get('draft') === true && typeof path === 'string' && file instanceof File ? [{ path, file }] : [];
  });
}
