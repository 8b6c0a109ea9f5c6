import { isText, startLength, type ContentSnapshot } from '../../../cms/content/content-snapshot.ts';
import type { ContentFiles } from '../../../src/layers/content-files.ts';

/**
 * The content that the editors of a municipality see: their own, that of their region, and that of the country.
 *
 * @param region id of the region; nothing of another one is read
 */
export async function contentSnapshot(files: ContentFiles, municipality: string, region: string): Promise<ContentSnapshot> {
  const folders = ['content/national/', `content/regions/${region}/`, `content/municipalities/${municipality}/`];
  const paths = (await files.list()).filter((path) => folders.some((folder) => path.startsWith(folder))).sort();
  const decoder = new TextDecoder();
  const texts = await Promise.all(paths.filter(isText).map(async (path) => [path, decoder.decode(await files.read(path))] as const));
  const others = await Promise.all(
    paths
      .filter((path) => !isText(path))
      .map(async (path) => {
        const start = Buffer.from(await files.start(path, startLength)).toString('base64');
        return [path, { size: await files.size(path), start }] as const;
      }),
  );
  return { texts: Object.fromEntries(texts), others: Object.fromEntries(others) };
}
