import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/shared/people.ts';

/** Whether something is for a portal: for one of its audiences. What names no audience is for everybody. */
export const isFor = ({ audiences }: Pick<Site, 'audiences'>, those: readonly Audience[] | undefined): boolean =>
  those === undefined || those.some((one) => audiences.includes(one));
