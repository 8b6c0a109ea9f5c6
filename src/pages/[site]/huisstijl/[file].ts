import type { APIRoute } from 'astro';
import { readMedia, themeFilePaths } from '../../../collections/media.ts';

export const getStaticPaths = themeFilePaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => new Response(await readMedia(file));
