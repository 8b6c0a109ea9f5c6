import { describe, expect, test } from 'vitest';
import { breadcrumbList } from '../../../../src/exports/json-ld/breadcrumb-list.ts';
import { governmentService } from '../../../../src/exports/json-ld/government-service.ts';
import { governmentOffice } from '../../../../src/exports/json-ld/government-office.ts';
import { organization } from '../../../../src/exports/json-ld/organization.ts';
import { portalOrganization } from '../../../../src/exports/json-ld/portal-organization.ts';
import { webSite } from '../../../../src/exports/json-ld/web-site.ts';
import { organizationSchema } from '../../../../src/schemas/organizations.ts';
import { serviceSchema } from '../../../../src/schemas/services.ts';
import { location } from '../support/location.ts';
import { officePortal } from '../support/portal.ts';

const organizationProperties = [
  'name',
  'alternateName',
  'description',
  'url',
  'sameAs',
  'telephone',
  'email',
  'contactPoint',
  'address',
  'identifier',
  'areaServed',
  'parentOrganization',
];
const placeProperties = [
  'geo',
  'containedInPlace',
  'publicAccess',
  'isAccessibleForFree',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
];

/** The properties that schema.org gives to each type, its own and those of the types above it, as far as they are used here. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  GovernmentOffice: [...organizationProperties, ...placeProperties],
  Organization: organizationProperties,
  GovernmentService: [
    'name',
    'description',
    'url',
    'provider',
    'serviceOperator',
    'areaServed',
    'audience',
    'availableChannel',
    'hoursAvailable',
    'offers',
  ],
  ServiceChannel: ['serviceUrl', 'servicePhone', 'serviceLocation', 'availableLanguage'],
  ContactPoint: ['telephone', 'email', 'url', 'hoursAvailable'],
  PeopleAudience: ['audienceType', 'suggestedMinAge', 'suggestedMaxAge'],
  Offer: ['price', 'priceCurrency'],
  AdministrativeArea: ['name', 'geo', 'address', 'identifier'],
  Place: ['name', 'geo', 'address', 'identifier'],
  PostalAddress: ['streetAddress', 'postalCode', 'addressLocality', 'addressCountry'],
  GeoCoordinates: ['latitude', 'longitude'],
  OpeningHoursSpecification: ['name', 'dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough'],
  PropertyValue: ['propertyID', 'value'],
  WebSite: ['name', 'url', 'description', 'inLanguage', 'publisher'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
};

interface Found {
  type: string;
  property: string;
}

/** Every property in a node and the nodes in it, with the type it stands on. */
function propertiesOf(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(propertiesOf);
  if (typeof value !== 'object' || value === null) return [];
  const type = '@type' in value ? String(value['@type']) : '';
  return Object.entries(value).flatMap(([property, inner]) => [
    ...(property.startsWith('@') ? [] : [{ type, property }]),
    ...propertiesOf(inner),
  ]);
}

const data = organizationSchema.parse({
  name: 'Stichting Voorbeeld',
  shortName: 'SV',
  kind: 'core',
  description: 'Helpt ouders met vragen.',
  phone: '0800-2000',
  email: 'info@voorbeeld.example',
  website: 'https://voorbeeld.example/',
  chat: 'https://voorbeeld.example/chat',
  phoneHours: { weekly: [{ day: 'monday', opens: '09:00', closes: '17:00' }] },
  address: { addressLocality: 'Dorpsveld' },
  identifiers: { kvk: '00000000' },
  checkedOn: '2026-11-19',
});

const service = serviceSchema.parse({
  name: 'Spreekuur slapen',
  summary: 'Praten over slapen.',
  audiences: ['parents'],
  age: { from: '6 months', to: '3 years' },
  cost: { free: false, amount: 12.5 },
  hours: { weekly: [{ day: 'monday', opens: '09:00', closes: '10:00' }] },
  languages: ['en'],
  phone: '0800-2000',
  website: 'https://voorbeeld.example/slapen',
  checkedOn: '2026-11-19',
});

const nodes = {
  'government-service': governmentService(
    { site: { url: 'https://portal.example' }, municipality: { name: 'Voorbeeldgemeente' }, today: '2026-11-21' },
    {
      id: 'slapen',
      data: service,
      layer: 'municipality',
      years: { from: 0, to: 3 },
      organizations: [{ id: 'voorbeeld', name: 'Stichting Voorbeeld' }],
      places: [{ id: 'centrum', name: 'Inloop Centrum' }],
    },
  ),
  organization: organization('https://portal.example', { id: 'voorbeeld', data }, '2026-11-21'),
  'portal-organization': portalOrganization(officePortal),
  'web-site': webSite({ name: 'CJG Voorbeeldgemeente', url: 'https://portal.example', language: 'nl', description: 'Voor ouders.' }),
  'breadcrumb-list': breadcrumbList('https://portal.example', [
    { label: 'Home', href: '/' },
    { label: 'Inloop', href: '/inloop/' },
  ]),
};

describe.each(Object.entries(nodes))('%s', (name, node) => {
  test('uses only properties that its types have', () => {
    expect(propertiesOf(node).filter(({ type, property }) => vocabulary[type]?.includes(property) !== true)).toEqual([]);
  });

  test('is as it was', async () => {
    await expect(`${JSON.stringify(node, undefined, 2)}\n`).toMatchFileSnapshot(`../../../golden/json-ld/${name}.json`);
  });
});

test('a place with everything in it uses only properties that its types have', () => {
  const place = governmentOffice(officePortal, {
    id: 'dorpsveld',
    data: location(
      { weekly: [{ day: 'friday', opens: '14:00', closes: '16:00', validFrom: '2026-01-01', validThrough: '2027-06-30' }] },
      {
        summary: 'Loop binnen.',
        hostBuilding: 'De Plataan',
        position: { lat: 51.9, lon: 5.8 },
        website: 'https://plataan.example/',
        email: 'a@b.example',
      },
    ),
  });
  const found = propertiesOf(place);
  expect(found.filter(({ type, property }) => vocabulary[type]?.includes(property) !== true)).toEqual([]);
  expect(found).toContainEqual({ type: 'OpeningHoursSpecification', property: 'validThrough' });
  expect(place['specialOpeningHoursSpecification']).toBeDefined();
});

test('the centre of a place, of the home page and of the organisation are one and the same', () => {
  const id = portalOrganization(officePortal)['@id'];
  const place = governmentOffice(officePortal, { id: 'dorpsveld', data: location({ unknown: 'Nog niet bekend.' }) });
  expect(place['parentOrganization']).toMatchObject({ '@id': id });
  expect(nodes['web-site']['publisher']).toMatchObject({ '@id': id });
});
