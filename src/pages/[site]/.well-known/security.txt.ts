import type { APIRoute } from 'astro';
import { portalPaths } from '../../../collections/paths.ts';
import type { Portal } from '../../../portal/portal.ts';
import { securityTxt } from '../../../site-files/security/security-txt.ts';

export const getStaticPaths = portalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) =>
  new Response(securityTxt({ origin: portal.site.url, contact: portal.site.securityContact, now: portal.now }));
