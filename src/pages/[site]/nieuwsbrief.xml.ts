import type { APIRoute } from 'astro';
import { newslettersPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { newsletterFeed } from '../../view-models/newsletter-feed.ts';

export const getStaticPaths = newslettersPaths;

export const GET: APIRoute<{ portal: Portal }> = async ({ props: { portal } }) =>
  new Response(await newsletterFeed(portal), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
