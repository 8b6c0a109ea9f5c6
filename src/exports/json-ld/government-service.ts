import type { Municipality } from '../../schemas/municipality.ts';
import type { LayerName } from '../../schemas/collections.ts';
import type { Service } from '../../schemas/services.ts';
import { audienceLabels } from '../../schemas/shared/people.ts';
import type { Site } from '../../schemas/site.ts';
import { locationHref, organizationHref, serviceHref } from '../../sites/routes.ts';
import { node, type JsonLdNode } from './node.ts';
import { organizationId } from './organization.ts';
import { areaServed } from './portal-organization.ts';
import { openingHoursSpecification, regularHoursOf } from './regular-hours.ts';

/** The portal on which a service stands. */
export interface ServicePortal {
  site: Pick<Site, 'url'>;
  municipality: Pick<Municipality, 'name'>;
  /** The date in the Netherlands, ISO. */
  today: string;
}

/** A service with what the portal shows of it. */
export interface ServiceSource {
  id: string;
  data: Service;
  /** The layer that wrote it first. */
  layer: LayerName;
  /** Its ages in whole years, as far as they are known. */
  years?: { from?: number | undefined; to?: number | undefined };
  /** Those who offer it, and where it is, as far as the portal shows them. */
  organizations: readonly { id: string; name: string }[];
  places: readonly { id: string; name: string }[];
}

/**
 * A service as schema.org has it: GovernmentService for what the municipality or the region sees to, Service for what is there for the whole
 * country. What is not known is left out. Of costs only the amount is said: a note has no place in the vocabulary.
 */
export function governmentService(portal: ServicePortal, service: ServiceSource): JsonLdNode {
  const { site, municipality, today } = portal;
  const { id, data, layer, years, organizations, places } = service;
  const url = `${site.url}${serviceHref(id)}`;
  const price = data.cost === undefined ? undefined : data.cost.free ? 0 : data.cost.amount;
  const providers = organizations.map((one) =>
    node('Organization', { '@id': organizationId(site.url, one.id), name: one.name, url: `${site.url}${organizationHref(one.id)}` }),
  );
  const ofGovernment = layer !== 'national';
  return node(ofGovernment ? 'GovernmentService' : 'Service', {
    '@id': `${url}#dienst`,
    name: data.name,
    description: data.summary,
    url,
    provider: providers,
    // Who sees to it day by day; only what a government offers has this property.
    serviceOperator: ofGovernment ? providers : undefined,
    areaServed: data.area ?? areaServed(municipality),
    audience: data.audiences.map((audience) =>
      node('PeopleAudience', { audienceType: audienceLabels[audience], suggestedMinAge: years?.from, suggestedMaxAge: years?.to }),
    ),
    availableChannel: channelsOf(site.url, data, places),
    hoursAvailable: data.hours === undefined ? undefined : openingHoursSpecification(regularHoursOf(data.hours, {}), today),
    offers: price === undefined ? undefined : node('Offer', { price, priceCurrency: 'EUR' }),
  });
}

function channelsOf(siteUrl: string, { phone, email, website, languages }: Service, places: ServiceSource['places']): JsonLdNode[] {
  const availableLanguage = languages.length === 0 ? undefined : ['nl', ...languages.filter((language) => language !== 'nl')];
  const contact = phone === undefined && email === undefined ? undefined : node('ContactPoint', { telephone: phone, email });
  return [
    ...(contact === undefined && website === undefined
      ? []
      : [node('ServiceChannel', { serviceUrl: website, servicePhone: contact, availableLanguage })]),
    ...places.map(({ id, name }) =>
      node('ServiceChannel', {
        serviceLocation: node('GovernmentOffice', { '@id': `${siteUrl}${locationHref(id)}#plek`, name }),
        availableLanguage,
      }),
    ),
  ];
}
