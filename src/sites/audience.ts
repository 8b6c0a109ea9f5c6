import { agePhases } from './age-phases.ts';
import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/shared/people.ts';

/** Whether something is for a portal: for one of its audiences. What names no audience is for everybody. */
export const isFor = ({ audiences }: Pick<Site, 'audiences'>, those: readonly Audience[] | undefined): boolean =>
  those === undefined || those.some((one) => audiences.includes(one));

/** Whether a portal is for young people alone. Nobody should be able to see, now or later, that somebody was there. */
export const isForYouthOnly = ({ audiences }: Pick<Site, 'audiences'>): boolean => audiences.every((audience) => audience === 'youth');

/** Whether something is for those who work with children alone. */
export const isForProfessionalsOnly = ({ audiences }: { audiences: readonly Audience[] }): boolean =>
  audiences.every((audience) => audience === 'professionals');

/** How a text speaks to its reader: what is for young people alone says “je”, also on a portal that says “u” to parents. */
export const toneFor = ({ tone }: Pick<Site, 'tone'>, { audiences }: Pick<Site, 'audiences'>): Site['tone'] =>
  isForYouthOnly({ audiences }) ? 'informal' : tone;

/** The age from which a portal for young people alone is read, in months: children who read for themselves. */
const readsFrom = 96;

/** The phases of growing up that the readers of a portal look for. */
export const phasesFor = (site: Pick<Site, 'audiences'>): readonly (typeof agePhases)[number][] =>
  agePhases.filter(({ until }) => !isForYouthOnly(site) || until > readsFrom);
