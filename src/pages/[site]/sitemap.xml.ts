import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { hasSitemap, sitemapPages } from '../../site-files/sitemap/sitemap-pages.ts';
import { sitemapXml } from '../../site-files/sitemap/sitemap-xml.ts';

export const getStaticPaths = async () => (await portalPaths()).filter(({ props: { portal } }) => hasSitemap(portal));

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) =>
  new Response(sitemapXml(portal.site.url, sitemapPages(portal)), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
