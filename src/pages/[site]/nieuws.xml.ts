import type { APIRoute } from 'astro';
import { newsPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { newsFeed } from '../../view-models/news-feed.ts';

export const getStaticPaths = newsPaths;

export const GET: APIRoute<{ portal: Portal }> = async ({ props: { portal } }) =>
  new Response(await newsFeed(portal), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
