import type { APIRoute } from 'astro';
import { locationPaths } from '../../../collections/paths.ts';
import type { PortalEntry } from '../../../portal/portal-entry.ts';
import { locationCalendar } from '../../../view-models/walk-in-calendar.ts';
import type { Portal } from '../../../portal/portal.ts';

export const getStaticPaths = locationPaths;

export const GET: APIRoute<{ portal: Portal; location: PortalEntry<'locations'> }> = ({ props: { portal, location } }) =>
  new Response(locationCalendar(portal, location));
