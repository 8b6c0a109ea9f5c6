import type { InterfaceTexts } from '../messages/interface.nl.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { textsOf } from './frame.ts';
import { summarizeLocation, summarizeLocations, type LocationSummary } from './location-summary.ts';
import { pick, type Portal } from './portal.ts';

/** Who to call, for the block “Bel ons”. */
export interface CallBlock {
  title: string;
  /** The organisation, when it is not the portal itself. */
  name?: string;
  /** Left out when there is no number; then the block leads to the contact page. */
  phone?: { number: string; href: string };
  contact: string;
}

/** The number of an organisation, or else of the portal. */
export function callView(portal: Portal, organizationId: string | undefined): CallBlock {
  const { home } = textsOf(portal);
  const organization = organizationId === undefined ? undefined : portal.entries.organizations.get(organizationId)?.data;
  const number = organization === undefined ? portal.site.phone.number : organization.phone;
  return {
    title: home.call,
    contact: home.allContact,
    ...(organization === undefined ? {} : { name: organization.name }),
    ...(number === undefined ? {} : { phone: { number, href: telHref(number) } }),
  };
}

/** The walk-in point with this id, or else the one that opens first; none when there is none. */
export function walkInBlock(portal: Portal, locationId: string | undefined): { points: LocationSummary[]; texts: InterfaceTexts } {
  const texts = textsOf(portal);
  const chosen = locationId === undefined ? undefined : portal.entries.locations.get(locationId);
  if (chosen !== undefined) return { points: [summarizeLocation(portal, chosen)], texts };
  return { points: summarizeLocations(portal, ({ kind }) => kind === 'walk-in').slice(0, 1), texts };
}

/** A service in a few lines, for the block “Dienst”. */
export interface ServiceBlock {
  name: string;
  summary: string;
  application?: string;
  organizations: { name: string; href: string }[];
}

/** The service with this id; `undefined` when the portal hides it. */
export function serviceBlock(portal: Portal, serviceId: string): ServiceBlock | undefined {
  const service = portal.entries.services.get(serviceId)?.data;
  if (service === undefined) return undefined;
  return {
    name: service.name,
    summary: service.summary,
    organizations: pick(portal, 'organizations', service.organizations).map(({ id, data }) => ({
      name: data.name,
      href: `/organisaties/#${id}`,
    })),
    ...(service.application === undefined ? {} : { application: service.application }),
  };
}
