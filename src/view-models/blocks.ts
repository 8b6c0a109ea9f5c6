import type { InterfaceTexts } from '../messages/interface.nl.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { organizationHref, serviceHref } from '../sites/routes.ts';
import { hasLocationPage } from '../sites/shown-locations.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import { textsOf } from './texts.ts';
import { summarizeLocation, summarizeLocations, type LocationSummary } from './location-summary.ts';
import { walkInPoints } from './locations-shown.ts';
import { pick, type Portal } from '../portal/portal.ts';

/** Who to call, for the block “Bel ons”. */
export interface CallBlock {
  title: string;
  /** The organisation, when it is not the portal itself. */
  name?: string;
  /** Left out when there is no number; then the block leads to the contact page. */
  phone?: { number: string; href: string };
  contact: string;
}

/** The number of the organisation that is named, or else of the portal; `undefined` when the portal hides that organisation. */
export function callView(portal: Portal, organizationId: string | undefined): CallBlock | undefined {
  const { home, navigation } = textsOf(portal);
  const organization = organizationId === undefined ? undefined : portal.entries.organizations.get(organizationId)?.data;
  if (organizationId !== undefined && organization === undefined) return undefined;
  const number = organization === undefined ? portal.site.phone.number : organization.phone;
  return {
    title: number === undefined ? navigation.contact : home.call,
    contact: home.allContact,
    ...(organization === undefined ? {} : { name: organization.name }),
    ...(number === undefined ? {} : { phone: { number, href: telHref(number) } }),
  };
}

/** A place, for the block “Inloop”. */
export interface WalkInBlock {
  /** Left out when nobody can walk in anywhere; then the block leads to the page that says so. */
  point?: LocationSummary;
  texts: InterfaceTexts;
}

/** The place that is named, or else the walk-in point that opens first; `undefined` when the portal has no page of that place. */
export function walkInBlock(portal: Portal, locationId: string | undefined): WalkInBlock | undefined {
  const texts = textsOf(portal);
  if (locationId !== undefined) {
    const chosen = portal.entries.locations.get(locationId);
    return chosen === undefined || !hasLocationPage(portal, chosen) ? undefined : { point: summarizeLocation(portal, chosen), texts };
  }
  const [point] = summarizeLocations(portal, walkInPoints(portal));
  return point === undefined ? { texts } : { point, texts };
}

/** A service in a few lines, for the block “Dienst”. */
export interface ServiceBlock {
  name: string;
  /** Its page; left out when the portal has none, because it cannot be had now or is not for its readers. */
  href?: string;
  summary: string;
  application?: string;
  /** Those of the organisations that offer it that the portal shows. */
  organizations: { name: string; href: string }[];
}

/** The service with this id; `undefined` when the portal hides it. */
export function serviceBlock(portal: Portal, serviceId: string): ServiceBlock | undefined {
  const service = portal.entries.services.get(serviceId)?.data;
  if (service === undefined) return undefined;
  const shown = shownOrganizations(portal);
  return {
    name: service.name,
    ...(isServiceShown(portal, service) ? { href: serviceHref(serviceId) } : {}),
    summary: service.summary,
    organizations: pick(portal, 'organizations', service.organizations)
      .filter(({ id }) => shown.has(id))
      .map(({ id, data }) => ({ name: data.name, href: organizationHref(id) })),
    ...(service.application === undefined ? {} : { application: service.application }),
  };
}
