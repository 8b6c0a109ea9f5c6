import type { APIRoute } from 'astro';
import { listedPaths } from '../../../../collections/paths.ts';
import type { ListedService } from '../../../../shortlist/listed-service.ts';

export const getStaticPaths = listedPaths;

export const GET: APIRoute<{ services: ListedService[] }> = ({ props: { services } }) => Response.json(services);
