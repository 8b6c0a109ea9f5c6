import type { APIRoute } from 'astro';
import { agendaCalendarPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { agendaCalendar } from '../../view-models/agenda-calendar.ts';

export const getStaticPaths = agendaCalendarPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) => new Response(agendaCalendar(portal));
