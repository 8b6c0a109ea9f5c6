import type { APIRoute } from 'astro';
import { mapPortalPaths } from '../../../collections/paths.ts';
import type { Portal } from '../../../portal/portal.ts';
import { portalCss } from '../../../styles/portal-css.ts';
import { lookOf } from '../../../view-models/look.ts';

export const getStaticPaths = mapPortalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) =>
  new Response(portalCss('map', { ...lookOf(portal), fontFaces: '' }), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
