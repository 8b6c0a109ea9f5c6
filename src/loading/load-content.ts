import { filesOnDisk } from '../layers/files-on-disk.ts';
import { loadFrom, type LoadOptions, type LoadResult } from './load-from.ts';

/**
 * As {@link loadFrom}, from the content of a folder on disk.
 *
 * @param root folder that holds `content/`
 */
export function loadContent({ root, ...options }: LoadOptions & { root: string }): Promise<LoadResult> {
  return loadFrom(filesOnDisk(root), options);
}
