import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { buildSettings } from '../../../collections/build-settings.ts';
import { getPortals } from '../../../collections/portal.ts';

/** One row per media file of every portal. */
export async function getStaticPaths() {
  return [...(await getPortals()).values()].flatMap(({ id, media }) =>
    Object.entries(media).map(([address, file]) => ({ params: { site: id, path: address.replace('media/', '') }, props: { file } })),
  );
}

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await readFile(join(buildSettings(process.env).root, file))));
