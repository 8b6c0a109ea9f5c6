import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { imageColors } from '../../site-files/images/image-colors.ts';
import { manifestIcons } from '../../site-files/images/icon-files.ts';
import { webManifest } from '../../site-files/manifest/web-manifest.ts';

export const getStaticPaths = portalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) => {
  const { name, shortName, tagline } = portal.site;
  const colors = { themeColor: imageColors(portal).accent, backgroundColor: '#ffffff' };
  return new Response(webManifest({ name, shortName, description: tagline, ...colors, icons: manifestIcons }), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
