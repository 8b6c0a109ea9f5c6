import type { APIRoute } from 'astro';
import { agendaPaths } from '../../collections/paths.ts';
import type { Portal } from '../../portal/portal.ts';
import { agendaCalendar } from '../../view-models/agenda-calendar.ts';

export const getStaticPaths = agendaPaths;

export const GET: APIRoute<{ portal: Portal }> = ({ props: { portal } }) => new Response(agendaCalendar(portal));
