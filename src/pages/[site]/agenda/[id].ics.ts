import type { APIRoute } from 'astro';
import { eventPaths } from '../../../collections/paths.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { PortalEntry } from '../../../portal/portal-entry.ts';
import { eventCalendar } from '../../../view-models/agenda-calendar.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<{ portal: Portal; event: PortalEntry<'events'> }> = ({ props: { portal, event } }) =>
  new Response(eventCalendar(portal, event));
