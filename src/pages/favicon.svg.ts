import type { APIRoute } from 'astro';
import { iconSvg } from '../site-files/images/icon-svg.ts';

/** The icon of the overview of all portals. */
export const GET: APIRoute = () =>
  new Response(iconSvg({ accent: '#1d4e79', highlight: '#ffd27a' }), { headers: { 'Content-Type': 'image/svg+xml' } });
