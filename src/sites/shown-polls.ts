import type { Poll } from '../schemas/polls.ts';
import { isFor } from './audience.ts';
import type { Showing } from './showing.ts';

/** Whether a portal shows a poll: it is for one of the portal's audiences, and has opened. One that has closed shows its result. */
export const isPollShown = ({ site, today }: Pick<Showing, 'site' | 'today'>, { audiences, opensOn }: Poll): boolean =>
  opensOn <= today && isFor(site, audiences);
