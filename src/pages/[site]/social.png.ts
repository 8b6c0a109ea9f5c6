import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import { siteLettering } from '../../collections/site-images.ts';
import type { Portal } from '../../portal/portal.ts';
import { imageColors } from '../../site-files/images/image-colors.ts';
import { renderPng } from '../../site-files/images/render-png.ts';
import { socialSize, socialSvg } from '../../site-files/images/social-svg.ts';
import { portalSocialText } from '../../site-files/images/social-texts.ts';

export const getStaticPaths = portalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) => {
  const svg = socialSvg(portalSocialText(portal), imageColors(portal), siteLettering());
  return new Response(renderPng(svg, socialSize.width), { headers: { 'Content-Type': 'image/png' } });
};
