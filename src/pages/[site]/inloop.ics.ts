import type { APIRoute } from 'astro';
import { portalPaths } from '../../collections/paths.ts';
import { walkInCalendar } from '../../view-models/walk-in-calendar.ts';
import type { Portal } from '../../portal/portal.ts';

export const getStaticPaths = portalPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) => new Response(walkInCalendar(portal));
