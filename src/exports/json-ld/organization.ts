import type { Organization } from '../../schemas/organizations.ts';
import { organizationHref } from '../../sites/routes.ts';
import { node, type JsonLdNode } from './node.ts';
import { postalAddress } from './postal-address.ts';
import { openingHoursSpecification, regularHoursOf } from './regular-hours.ts';

/** The permanent name of an organisation of the directory. */
export const organizationId = (siteUrl: string, id: string) => `${siteUrl}${organizationHref(id)}#organisatie`;

/** The phone with the hours at which it is answered, and the chat; left out when there is no more to say than the number. */
function contactPointOf({ phone, phoneHours, chat }: Organization, today: string): JsonLdNode[] {
  const hours = phoneHours === undefined ? [] : openingHoursSpecification(regularHoursOf(phoneHours, {}), today);
  return [
    ...(phone === undefined || hours.length === 0 ? [] : [node('ContactPoint', { telephone: phone, hoursAvailable: hours })]),
    ...(chat === undefined ? [] : [node('ContactPoint', { url: chat })]),
  ];
}

/**
 * An organisation of the directory as a schema.org Organization.
 *
 * @param siteUrl Address of the portal, without a slash at the end.
 * @param today the date in the Netherlands (ISO); hours that ended before it are left out
 */
export function organization(siteUrl: string, { id, data }: { id: string; data: Organization }, today: string): JsonLdNode {
  return node('Organization', {
    '@id': organizationId(siteUrl, id),
    name: data.name,
    alternateName: data.shortName,
    description: data.description,
    url: data.website,
    telephone: data.phone,
    email: data.email,
    contactPoint: contactPointOf(data, today),
    address: data.address === undefined ? undefined : postalAddress(data.address),
    identifier: Object.entries(data.identifiers ?? {}).map(([propertyID, value]) => node('PropertyValue', { propertyID, value })),
  });
}
