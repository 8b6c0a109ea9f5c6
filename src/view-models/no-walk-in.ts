import { telHref } from '../schemas/shared/phone.ts';
import { contactHref, organizationHref } from '../sites/routes.ts';
import type { Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { walkInPoints } from './locations-shown.ts';
import { pick, type Portal } from '../portal/portal.ts';

/** What a portal without a walk-in point tells its visitors: where to go instead. */
export interface NoWalkIn {
  instead: string;
  links: Link[];
  /** Why there is none; left out when nobody wrote it down. */
  reason?: string;
}

/**
 * What to tell where nobody can walk in: what the municipality says of it, or else, when the last point has ended, how to get in touch.
 * `undefined` for a portal with a walk-in point.
 */
export function noWalkInOf(portal: Portal): NoWalkIn | undefined {
  const { noWalkIn } = portal.municipality;
  if (noWalkIn !== undefined) {
    return {
      reason: noWalkIn.reason,
      instead: noWalkIn.instead,
      links: pick(portal, 'organizations', noWalkIn.organizations).map(({ id, data }) => ({
        label: data.name,
        href: organizationHref(id),
      })),
    };
  }
  if (walkInPoints(portal).length > 0) return undefined;
  const { walkIn, home } = textsOf(portal);
  const { number } = portal.site.phone;
  return {
    instead: walkIn.none,
    links: [...(number === undefined ? [] : [{ label: number, href: telHref(number) }]), { label: home.allContact, href: contactHref }],
  };
}
