import type { APIRoute } from 'astro';
import { mediaPaths, readMedia } from '../../../collections/media.ts';

export const getStaticPaths = mediaPaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => new Response(await readMedia(file));
