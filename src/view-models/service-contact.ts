import type { DirectoryEntry } from '../directory/entry.ts';
import type { DirectoryTexts } from '../messages/directory.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { contactHref } from '../sites/routes.ts';
import type { Link } from './frame.ts';
import type { PlaceSpeech } from './location-summary.ts';

/** How to reach a service. */
export interface ServiceContact {
  phone?: { number: string; href: string };
  email?: string;
  website?: string;
  /** Whose number it is, when it is that of who offers the service or of the portal. */
  via?: string;
  /** To all ways to reach the portal, when the service has none of its own. */
  other?: Link;
}

/** How to reach a service: by its own number, else by that of who offers it, else by that of the portal. */
export function contactOf(
  portal: Portal,
  { data }: PortalEntry<'services'>,
  entry: DirectoryEntry,
  texts: Pick<DirectoryTexts['service'], 'via' | 'otherContact'>,
  page: PlaceSpeech['page'] = (href) => ({ href }),
): ServiceContact {
  const { phone, email, website } = data;
  const isReached = phone !== undefined || email !== undefined;
  const { name, phone: sitePhone } = portal.site;
  const offered = pick(
    portal,
    'organizations',
    entry.organizations.map(({ id }) => id),
  ).map((one) => one.data);
  const numbers = [...offered, { name, phone: sitePhone.number }];
  const via = isReached ? undefined : numbers.find((one) => one.phone !== undefined);
  const number = phone ?? via?.phone;
  return {
    ...(number === undefined ? {} : { phone: { number, href: telHref(number) } }),
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
    ...(via === undefined ? {} : { via: texts.via(via.name) }),
    ...(isReached || via !== undefined ? {} : { other: { label: texts.otherContact, ...page(contactHref) } }),
  };
}
