import type { CrisisNumber } from '../search/crisis.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Organization } from '../schemas/organizations.ts';
import { isFor } from '../sites/audience.ts';

/** An organisation that people in trouble can call. */
export type CrisisEntry = PortalEntry<'organizations'> & {
  data: { [K in 'crisis' | 'phone']: NonNullable<Organization[K]> };
};

/**
 * The organisations whose number a portal shows to people in trouble: its own choice in its own order, or else all that are for one of its
 * audiences, in the order that they give.
 */
export function crisisEntries(portal: Portal): CrisisEntry[] {
  const { crisis } = portal.site;
  if (crisis !== undefined) return pick(portal, 'organizations', crisis).filter(isCrisisEntry);
  return [...portal.entries.organizations.values()]
    .filter(isCrisisEntry)
    .filter(({ data }) => isFor(portal.site, data.audiences))
    .sort((a, b) => a.data.crisis.order - b.data.crisis.order);
}

/** The dangers that the number of an organisation is for. */
export const dangersOf = ({ id, data: { crisis } }: CrisisEntry): CrisisNumber & { id: string } => ({
  id,
  first: crisis.first ?? [],
  for: crisis.for ?? [],
});

const isCrisisEntry = (entry: PortalEntry<'organizations'>): entry is CrisisEntry =>
  entry.data.crisis !== undefined && entry.data.phone !== undefined;
