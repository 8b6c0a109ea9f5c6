import type { PortalEntry } from '../collections/portal-entry.ts';
import { organization } from '../exports/json-ld/organization.ts';
import { createWording } from '../opening-hours/wording.ts';
import { organizationKinds } from '../schemas/organizations.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { frame, textsOf, type Frame } from './frame.ts';
import { isOffered } from './offered.ts';
import type { Portal } from './portal.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';

/** An organisation with what it offers. */
export interface OrganizationView {
  id: string;
  name: string;
  shortName?: string;
  description: string;
  role?: string;
  phone?: { number: string; href: string; free: boolean };
  website?: string;
  services: { name: string; summary: string }[];
  provenance: ProvenanceLine;
}

/** Organisations of one kind. */
export interface OrganizationGroup {
  id: string;
  title: string;
  intro: string;
  organizations: OrganizationView[];
}

/** `/organisaties/`: who works together, and what they do. */
export interface OrganizationsPage {
  frame: Frame;
  title: string;
  intro: string;
  groups: OrganizationGroup[];
  jsonLd: object[];
}

/** Makes the page of all organisations, kinds without an organisation left out. */
export function organizationsPage(portal: Portal): OrganizationsPage {
  const { organizations: texts } = textsOf(portal);
  const intro = texts.intro(portal.site.name);
  const services = servicesByOrganization(portal);
  const entries = [...portal.entries.organizations.values()].sort((a, b) => a.data.name.localeCompare(b.data.name, 'nl'));
  return {
    frame: frame(portal, { path: '/organisaties/', title: texts.title, description: intro }),
    title: texts.title,
    intro,
    groups: organizationKinds
      .map((kind) => ({
        id: `soort-${kind}`,
        title: texts.groups[kind],
        intro: texts.groupIntros[kind],
        organizations: entries.filter(({ data }) => data.kind === kind).map((entry) => view(portal, entry, services.get(entry.id) ?? [])),
      }))
      .filter(({ organizations }) => organizations.length > 0),
    // The national organisations describe themselves; a portal vouches for those it works with.
    jsonLd: entries.filter(({ data }) => data.kind !== 'national').map((entry) => organization(portal.site.url, entry)),
  };
}

function view(portal: Portal, entry: PortalEntry<'organizations'>, services: OrganizationView['services']): OrganizationView {
  const { name, shortName, description, role, phone, phoneFree, website } = entry.data;
  return {
    id: entry.id,
    name,
    description,
    services,
    provenance: provenanceOf(portal, entry, textsOf(portal).provenance, createWording()),
    ...(shortName === undefined ? {} : { shortName }),
    ...(role === undefined ? {} : { role }),
    ...(phone === undefined ? {} : { phone: { number: phone, href: telHref(phone), free: phoneFree === true } }),
    ...(website === undefined ? {} : { website }),
  };
}

/** The services for this portal's audiences, by the organisation that offers them. */
function servicesByOrganization(portal: Portal): Map<string, OrganizationView['services']> {
  const byOrganization = new Map<string, OrganizationView['services']>();
  const services = [...portal.entries.services.values()]
    .filter(({ data }) => isOffered(portal, data))
    .sort((a, b) => a.data.name.localeCompare(b.data.name, 'nl'));
  for (const { data } of services) {
    for (const id of data.organizations) {
      byOrganization.set(id, [...(byOrganization.get(id) ?? []), { name: data.name, summary: data.summary }]);
    }
  }
  return byOrganization;
}
