import type { APIRoute } from 'astro';
import { agendaListPaths } from '../../../../collections/paths.ts';
import type { Portal } from '../../../../portal/portal.ts';
import { agendaCalendar } from '../../../../view-models/agenda-calendar.ts';
import type { AgendaOf } from '../../../../view-models/agenda-page.ts';

export const getStaticPaths = agendaListPaths;

export const GET: APIRoute<{ portal: Portal; of: AgendaOf }> = ({ props: { portal, of } }) => new Response(agendaCalendar(portal, of));
