import type { Organization } from '../../schemas/organizations.ts';
import { organizationHref } from '../../sites/routes.ts';
import { node, type JsonLdNode } from './node.ts';
import { postalAddress } from './postal-address.ts';

/** The permanent name of an organisation of the directory. */
export const organizationId = (siteUrl: string, id: string) => `${siteUrl}${organizationHref(id)}#organisatie`;

/**
 * An organisation of the directory as a schema.org Organization.
 *
 * @param siteUrl Address of the portal, without a slash at the end.
 */
export function organization(siteUrl: string, { id, data }: { id: string; data: Organization }): JsonLdNode {
  return node('Organization', {
    '@id': organizationId(siteUrl, id),
    name: data.name,
    alternateName: data.shortName,
    description: data.description,
    url: data.website,
    telephone: data.phone,
    email: data.email,
    address: data.address === undefined ? undefined : postalAddress(data.address),
    identifier: Object.entries(data.identifiers ?? {}).map(([propertyID, value]) => node('PropertyValue', { propertyID, value })),
  });
}
