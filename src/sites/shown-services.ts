import type { Service } from '../schemas/services.ts';
import { isWithin } from '../schemas/shared/date.ts';
import { isFor } from './audience.ts';
import type { Showing } from './showing.ts';

/** Whether a portal shows a service: it can be had now, and it is for one of the portal's audiences. */
export const isServiceShown = ({ site, today }: Pick<Showing, 'site' | 'today'>, { status, audiences, validity }: Service): boolean =>
  status === 'active' && isWithin(validity, today) && isFor(site, audiences);
