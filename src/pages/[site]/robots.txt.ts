import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { robotsTxt } from '../../site-files/robots/robots-txt.ts';
import { hasSitemap } from '../../site-files/sitemap/sitemap-pages.ts';
import { sitemapHref } from '../../site-files/sitemap/sitemap-xml.ts';

export const getStaticPaths = portalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) =>
  new Response(robotsTxt(hasSitemap(portal) ? { sitemap: `${portal.site.url}${sitemapHref}` } : {}));
