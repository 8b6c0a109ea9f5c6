import { isWithin } from '../schemas/shared/date.ts';
import type { Service } from '../schemas/services.ts';
import type { Portal } from './portal.ts';

/** Whether a portal shows a service: it can be had now, and it is for one of the portal's audiences. */
export function isOffered({ site, today }: Portal, { status, audiences, validity }: Service): boolean {
  return status === 'active' && isWithin(validity, today) && audiences.some((audience) => site.audiences.includes(audience));
}
