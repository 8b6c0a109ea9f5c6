import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { pngIcons, type IconFile } from '../../site-files/images/icon-files.ts';
import { iconSvg, maskableIconSvg } from '../../site-files/images/icon-svg.ts';
import { imageColors } from '../../site-files/images/image-colors.ts';
import { renderPng } from '../../site-files/images/render-png.ts';

export const getStaticPaths = async () =>
  (await portalPaths()).flatMap(({ params, props }) =>
    pngIcons.map((icon) => ({ params: { ...params, icon: icon.href.slice(1, -'.png'.length) }, props: { ...props, icon } })),
  );

export const GET: APIRoute<{ portal: Portal; icon: IconFile }> = ({ props: { portal, icon } }) => {
  const draw = icon.purpose === 'maskable' ? maskableIconSvg : iconSvg;
  return new Response(renderPng(draw(imageColors(portal)), icon.size), { headers: { 'Content-Type': 'image/png' } });
};
