import { isText, startLength, type ContentSnapshot } from '../../../cms/content/content-snapshot.ts';
import { gitBlobId } from '../../../cms/content/git-blob-id.ts';
import type { ContentFiles } from '../../../src/layers/content-files.ts';

/** The content of some folders as the admin gets it. @param folders from `content/`, without a slash at the end */
export async function contentSnapshot(files: ContentFiles, folders: readonly string[]): Promise<ContentSnapshot> {
  const paths = (await files.list()).filter((path) => folders.some((folder) => path.startsWith(`${folder}/`))).sort();
  const decoder = new TextDecoder();
  const texts = await Promise.all(paths.filter(isText).map(async (path) => [path, decoder.decode(await files.read(path))] as const));
  const others = await Promise.all(
    paths
      .filter((path) => !isText(path))
      .map(async (path) => {
        const bytes = await files.read(path);
        const start = Buffer.from(bytes.subarray(0, startLength)).toString('base64');
        return [path, { id: await gitBlobId(bytes), size: bytes.length, start }] as const;
      }),
  );
  return { folders: [...folders], texts: Object.fromEntries(texts), others: Object.fromEntries(others) };
}
