import type { APIRoute } from 'astro';
import { newsletterPaths } from '../../../../collections/paths.ts';
import type { Issue } from '../../../../newsletters/issue.ts';
import type { Portal } from '../../../../portal/portal.ts';
import { newsletterMail } from '../../../../view-models/newsletter-mail.ts';

export const getStaticPaths = newsletterPaths;

export const GET: APIRoute<{ portal: Portal; issue: Issue }> = async ({ props: { portal, issue } }) =>
  new Response(await newsletterMail(portal, issue), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
