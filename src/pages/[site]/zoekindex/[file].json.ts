import type { APIRoute } from 'astro';
import { searchFilePaths } from '../../../collections/search-files.ts';

export const getStaticPaths = searchFilePaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
