import { pick, type Portal } from './portal.ts';

/** Why there is no walk-in point and where people can go. */
export interface NoWalkIn {
  reason: string;
  instead: string;
  organizations: { name: string; href: string }[];
}

/** What a municipality without a walk-in point tells its visitors; `undefined` for one that has them. */
export function noWalkInOf(portal: Portal): NoWalkIn | undefined {
  const { noWalkIn } = portal.municipality;
  if (noWalkIn === undefined) return undefined;
  return {
    reason: noWalkIn.reason,
    instead: noWalkIn.instead,
    organizations: pick(portal, 'organizations', noWalkIn.organizations).map(({ id, data }) => ({
      name: data.name,
      href: `/organisaties/#${id}`,
    })),
  };
}
