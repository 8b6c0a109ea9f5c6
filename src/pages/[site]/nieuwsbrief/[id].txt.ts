import type { APIRoute } from 'astro';
import { newsletterPaths } from '../../../collections/paths.ts';
import type { Issue } from '../../../newsletters/issue.ts';
import type { Portal } from '../../../portal/portal.ts';
import { newsletterText } from '../../../view-models/issue-content.ts';

export const getStaticPaths = newsletterPaths;

export const GET: APIRoute<{ portal: Portal; issue: Issue }> = ({ props: { portal, issue } }) =>
  new Response(newsletterText(portal, issue), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
