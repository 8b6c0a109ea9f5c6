import { organizationKinds } from '../schemas/organizations.ts';
import { listPageHref } from './list-addresses.ts';
import { organizationsHref } from './routes.ts';

/** Organisations on one page of `/organisaties/`. A card has all that an organisation offers: 0.15 kB after compression, or more. */
export const organizationsPerPage = 100;

/** What decides where an organisation stands. */
interface Placed {
  id: string;
  data: { name: string; kind: (typeof organizationKinds)[number] };
}

/** One page of the organisations of a portal. */
export interface OrganizationsOnPage<T> {
  href: string;
  /** By kind, then by name. */
  entries: readonly T[];
}

/** The organisations of a portal over the pages of `/organisaties/`; there is always a first page. */
export function organizationPages<T extends Placed>(entries: readonly T[]): OrganizationsOnPage<T>[] {
  const rank = ({ data }: T) => organizationKinds.indexOf(data.kind);
  const sorted = [...entries].sort((a, b) => rank(a) - rank(b) || a.data.name.localeCompare(b.data.name, 'nl'));
  return Array.from({ length: Math.max(1, Math.ceil(sorted.length / organizationsPerPage)) }, (_, index) => ({
    href: listPageHref(organizationsHref, index + 1),
    entries: sorted.slice(index * organizationsPerPage, (index + 1) * organizationsPerPage),
  }));
}
