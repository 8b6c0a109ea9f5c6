import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { icoFile } from '../../site-files/images/ico.ts';
import { faviconSize } from '../../site-files/images/icon-files.ts';
import { iconSvg } from '../../site-files/images/icon-svg.ts';
import { imageColors } from '../../site-files/images/image-colors.ts';
import { renderPng } from '../../site-files/images/render-png.ts';

export const getStaticPaths = portalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) =>
  new Response(icoFile(renderPng(iconSvg(imageColors(portal)), faviconSize), faviconSize), { headers: { 'Content-Type': 'image/x-icon' } });
