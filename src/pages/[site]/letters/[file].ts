import type { APIRoute } from 'astro';
import { fontPaths, readFont } from '../../../collections/fonts.ts';
import type { FontFile } from '../../../theme/fonts.ts';

export const getStaticPaths = fontPaths;

export const GET: APIRoute<{ file: FontFile }> = async ({ props: { file } }) => new Response(await readFont(file));
