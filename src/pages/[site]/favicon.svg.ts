import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { iconSvg } from '../../site-files/images/icon-svg.ts';
import { imageColors } from '../../site-files/images/image-colors.ts';

export const getStaticPaths = portalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) =>
  new Response(iconSvg(imageColors(portal)), { headers: { 'Content-Type': 'image/svg+xml' } });
