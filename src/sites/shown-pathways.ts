import type { Pathway, PathwayKind } from '../schemas/pathways.ts';
import { professionalsHref, professionalsHrefs } from './professionals-addresses.ts';
import type { Showing, ShownEntry } from './showing.ts';

/** The pages about agreements, with the kinds that each holds. */
export const pathwayPages = {
  structure: ['care', 'consultation'],
  index: ['referral-index'],
  escalation: ['coordination', 'escalation'],
} as const satisfies Partial<Record<keyof typeof professionalsHrefs, readonly PathwayKind[]>>;

/** One of {@link pathwayPages}. */
export type PathwayPageName = keyof typeof pathwayPages;

/** What decides which pages for professionals there are. */
export interface ProfessionalsShowing {
  site: Pick<Showing['site'], 'audiences'>;
  entries: { pathways: ReadonlyMap<string, ShownEntry<Pathway>> };
}

/** Whether a portal is for people who work with children and families. */
export const isForProfessionals = ({ audiences }: ProfessionalsShowing['site']): boolean => audiences.includes('professionals');

/** The pages about agreements that a portal has: those of which the municipality or its region wrote something. */
export function shownPathwayPages({ site, entries }: ProfessionalsShowing): PathwayPageName[] {
  if (!isForProfessionals(site)) return [];
  const kinds = new Set([...entries.pathways.values()].map(({ data }) => data.kind));
  return (Object.keys(pathwayPages) as PathwayPageName[]).filter((name) => pathwayPages[name].some((kind) => kinds.has(kind)));
}

/** The addresses of the pages for professionals; none on a portal that is not for them. */
export function professionalsPaths(showing: ProfessionalsShowing): string[] {
  if (!isForProfessionals(showing.site)) return [];
  const { functions, provisions, calling } = professionalsHrefs;
  return [professionalsHref, functions, provisions, calling, ...shownPathwayPages(showing).map((name) => professionalsHrefs[name])];
}
