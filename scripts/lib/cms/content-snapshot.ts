import { isText, startLength, type ContentSnapshot } from '../../../cms/content/content-snapshot.ts';
import { gitBlobId } from '../../../cms/content/git-blob-id.ts';
import type { ContentFiles } from '../../../src/layers/content-files.ts';

/**
 * The content that the editors of a municipality see: their own, that of their region, and that of the country.
 *
 * @param region id of the region; nothing of another one is read
 */
export async function contentSnapshot(files: ContentFiles, municipality: string, region: string): Promise<ContentSnapshot> {
  const folders = ['content/national', `content/regions/${region}`, `content/municipalities/${municipality}`];
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
  return { folders, texts: Object.fromEntries(texts), others: Object.fromEntries(others) };
}
