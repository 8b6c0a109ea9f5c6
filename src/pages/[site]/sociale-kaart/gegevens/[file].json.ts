import type { APIRoute } from 'astro';
import { directoryDataPaths } from '../../../../collections/paths.ts';

export const getStaticPaths = directoryDataPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
