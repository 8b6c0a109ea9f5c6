import type { PortalEntry } from '../portal/portal-entry.ts';
import { organization } from '../exports/json-ld/organization.ts';
import { createWording } from '../hours-wording/wording.ts';
import { organizationKinds } from '../schemas/organizations.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { kindAnchor } from '../sites/anchors.ts';
import { organizationHref, organizationsHref, serviceHref } from '../sites/routes.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import { frame, textsOf, type Frame } from './frame.ts';
import type { Portal } from '../portal/portal.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';

/** An organisation with what it offers. */
export interface OrganizationView {
  id: string;
  /** Its page. */
  href: string;
  name: string;
  shortName?: string;
  description: string;
  role?: string;
  phone?: { number: string; href: string; free: boolean };
  website?: string;
  services: { name: string; href: string; summary: string }[];
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

/** Makes the page of all organisations that the portal shows, kinds without an organisation left out. */
export function organizationsPage(portal: Portal): OrganizationsPage {
  const { organizations: texts } = textsOf(portal);
  const intro = texts.intro(portal.site.name);
  const services = servicesByOrganization(portal);
  const shown = shownOrganizations(portal);
  const entries = [...portal.entries.organizations.values()]
    .filter(({ id }) => shown.has(id))
    .sort((a, b) => a.data.name.localeCompare(b.data.name, 'nl'));
  return {
    frame: frame(portal, { path: organizationsHref, title: texts.title, description: intro }),
    title: texts.title,
    intro,
    groups: organizationKinds
      .map((kind) => ({
        id: kindAnchor(kind),
        title: texts.groups[kind],
        intro: texts.groupIntros[kind],
        organizations: entries.filter(({ data }) => data.kind === kind).map((entry) => view(portal, entry, services.get(entry.id) ?? [])),
      }))
      .filter(({ organizations }) => organizations.length > 0),
    // The national organisations describe themselves; a portal vouches for those it works with.
    jsonLd: entries.filter(({ data }) => data.kind !== 'national').map((entry) => organization(portal.site.url, entry, portal.today)),
  };
}

function view(portal: Portal, entry: PortalEntry<'organizations'>, services: OrganizationView['services']): OrganizationView {
  const { name, shortName, description, role, phone, phoneFree, website } = entry.data;
  return {
    id: entry.id,
    href: organizationHref(entry.id),
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
    .filter(({ data }) => isServiceShown(portal, data))
    .sort((a, b) => a.data.name.localeCompare(b.data.name, 'nl'));
  for (const { id, data } of services) {
    const service = { name: data.name, href: serviceHref(id), summary: data.summary };
    for (const organization of data.organizations) {
      byOrganization.set(organization, [...(byOrganization.get(organization) ?? []), service]);
    }
  }
  return byOrganization;
}
