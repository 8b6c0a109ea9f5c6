import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot, getPortals } from './portal.ts';

/** One row per media file of every portal, for `getStaticPaths`. */
export async function mediaPaths() {
  return [...(await getPortals()).values()].flatMap(({ id, media }) =>
    Object.entries(media).map(([address, file]) => ({ params: { site: id, path: address.replace('media/', '') }, props: { file } })),
  );
}

/** One row per drawing of the house style of every portal, for `getStaticPaths`. */
export async function themeFilePaths() {
  return [...(await getPortals()).values()].flatMap(({ id, theme }) =>
    Object.entries(theme.files).map(([address, file]) => ({
      params: { site: id, file: address.replace('huisstijl/', '') },
      props: { file },
    })),
  );
}

/** The bytes of a media file or drawing, by its path from the content root. */
export const readMedia = async (file: string) => new Uint8Array(await readFile(join(contentRoot(), file)));
