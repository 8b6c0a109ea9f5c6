import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontFolder } from '../sites/routes.ts';
import { fontSubsets } from '../theme/font-list.ts';
import { fontFiles, type FontFile } from '../theme/fonts.ts';
import { fontHref } from '../view-models/look.ts';
import { getPortals } from './portal.ts';

/** One row per font file of every portal, for `getStaticPaths`. */
export async function fontPaths() {
  return [...(await getPortals()).values()].flatMap(({ id, theme }) =>
    fontFiles(theme.file.font, fontSubsets).map((file) => ({
      params: { site: id, file: fontHref(file).slice(fontFolder.length) },
      props: { file },
    })),
  );
}

/** The bytes of a font file, from the packages of the project. */
export const readFont = async ({ package: name, path }: FontFile): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(createRequire(import.meta.url).resolve(`${name}/${path}`)));
