import type { APIRoute } from 'astro';
import { locationPaths } from '../../../collections/paths.ts';
import { siteLettering } from '../../../collections/site-images.ts';
import type { PortalEntry } from '../../../portal/portal-entry.ts';
import type { Portal } from '../../../portal/portal.ts';
import { imageColors } from '../../../site-files/images/image-colors.ts';
import { renderPng } from '../../../site-files/images/render-png.ts';
import { socialSize, socialSvg } from '../../../site-files/images/social-svg.ts';
import { locationSocialText } from '../../../site-files/images/social-texts.ts';

export const getStaticPaths = locationPaths;

export const GET: APIRoute<{ portal: Portal; location: PortalEntry<'locations'> }> = ({ props: { portal, location } }) => {
  const svg = socialSvg(locationSocialText(portal, location), imageColors(portal), siteLettering());
  return new Response(renderPng(svg, socialSize.width), { headers: { 'Content-Type': 'image/png' } });
};
