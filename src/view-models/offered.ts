import type { Service } from '../schemas/services.ts';
import type { Portal } from './portal.ts';

/** Whether a portal shows a service: it can be had now, and it is for one of the portal's audiences. */
export function isOffered({ site, today }: Portal, { status, audiences, validity }: Service): boolean {
  const isValid = (validity?.from ?? '') <= today && today <= (validity?.until ?? '9999');
  return status === 'active' && isValid && audiences.some((audience) => site.audiences.includes(audience));
}
