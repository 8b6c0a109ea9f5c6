import { boundsOf } from '../../opening-hours/bounds.ts';
import type { Calendar } from '../../opening-hours/calendar.ts';
import type { Location } from '../../schemas/locations.ts';
import { node, type JsonLdNode } from './node.ts';
import { areaServed, portalOrganizationId, type PortalOrganizationSource } from './portal-organization.ts';
import { postalAddress } from './postal-address.ts';
import { openingHoursSpecification, regularHoursOf } from './regular-hours.ts';
import { specialOpeningHours } from './special-hours.ts';

/** The portal on which a location stands. */
export interface OfficePortal extends PortalOrganizationSource {
  /** Holidays of the municipality. */
  calendar: Calendar;
  /** The date in the Netherlands, ISO. */
  today: string;
}

/**
 * A location as a schema.org GovernmentOffice. What is not known is left out: the number of the portal stands in for that of the
 * place, but an approximate position is no `geo`, and hours that are unknown or only by appointment give no hours at all.
 * Nothing in the content says what a visit costs, so nothing is said of that.
 */
export function governmentOffice(portal: OfficePortal, { id, data }: { id: string; data: Location }): JsonLdNode {
  const { site, municipality, calendar, today } = portal;
  const { hours, position, hostBuilding } = data;
  const url = `${site.url}/inloop/${id}/`;
  const bounds = boundsOf(data);
  const regular = regularHoursOf(hours, bounds);
  return node('GovernmentOffice', {
    '@id': `${url}#plek`,
    name: data.name,
    description: data.summary,
    url,
    sameAs: data.website,
    telephone: data.phone ?? site.phone.number,
    email: data.email,
    address: data.address === undefined ? undefined : postalAddress(data.address),
    geo: position?.approximate === false ? node('GeoCoordinates', { latitude: position.lat, longitude: position.lon }) : undefined,
    containedInPlace: hostBuilding === undefined ? undefined : node('Place', { name: hostBuilding }),
    areaServed: areaServed(municipality),
    parentOrganization: node('Organization', { '@id': portalOrganizationId(site.url), name: site.name }),
    publicAccess: data.kind === 'walk-in' ? true : undefined,
    openingHoursSpecification: openingHoursSpecification(regular, today),
    specialOpeningHoursSpecification: specialOpeningHours(hours, regular, calendar, today, bounds),
  });
}
