import type { Municipality } from '../../schemas/municipality.ts';
import type { Site } from '../../schemas/site.ts';
import { node, type JsonLdNode } from './node.ts';

/** What the organisation behind a portal is described with. */
export interface PortalOrganizationSource {
  site: Pick<Site, 'name' | 'url' | 'phone' | 'email'>;
  municipality: Pick<Municipality, 'name'>;
}

/** The permanent name of the organisation behind a portal. */
export const portalOrganizationId = (siteUrl: string) => `${siteUrl}/#organisatie`;

/** The centre that a portal is about, as a schema.org Organization. */
export function portalOrganization({ site, municipality }: PortalOrganizationSource): JsonLdNode {
  return node('Organization', {
    '@id': portalOrganizationId(site.url),
    name: site.name,
    url: `${site.url}/`,
    telephone: site.phone.number,
    email: site.email,
    areaServed: areaServed(municipality),
  });
}

/** A municipality as the area in which something is offered. */
export const areaServed = ({ name }: Pick<Municipality, 'name'>) => node('AdministrativeArea', { name });
