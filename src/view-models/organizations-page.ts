import type { PortalEntry } from '../portal/portal-entry.ts';
import { organization } from '../exports/json-ld/organization.ts';
import { createWording } from '../hours-wording/wording.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import { organizationKinds } from '../schemas/organizations.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { kindAnchor } from '../sites/anchors.ts';
import { organizationPages, type OrganizationsOnPage } from '../sites/organization-pages.ts';
import { organizationHref, organizationsHref, serviceHref } from '../sites/routes.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import { frame, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
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

/** `/organisaties/`, or a further page of it: who works together, and what they do. */
export interface OrganizationsPage {
  frame: Frame;
  title: string;
  intro: string;
  groups: OrganizationGroup[];
  /** Which of the pages this is, from 1. */
  page: number;
  /** The addresses of all of them. */
  hrefs: readonly string[];
  /** Words of the way through the pages. */
  pagination: Pick<DirectoryTexts, 'pages' | 'previous' | 'next' | 'pageNumber'>;
  jsonLd: object[];
}

/** The pages with all organisations that a portal shows. */
export function organizationLists(portal: Portal): OrganizationsOnPage<PortalEntry<'organizations'>>[] {
  const shown = shownOrganizations(portal);
  return organizationPages([...portal.entries.organizations.values()].filter(({ id }) => shown.has(id)));
}

/**
 * Makes a page of the organisations that the portal shows, kinds without an organisation left out.
 *
 * @param number which page, from 1
 */
export function organizationsPage(portal: Portal, number = 1): OrganizationsPage {
  const { organizations: texts } = textsOf(portal);
  const words = directoryNl(portal.site.tone);
  const intro = texts.intro(portal.site.name);
  const services = servicesByOrganization(portal);
  const lists = organizationLists(portal);
  const { href = organizationsHref, entries = [] } = lists[number - 1] ?? {};
  const isFirst = number === 1;
  const named = (text: string) => (isFirst ? text : words.page(text, number, lists.length));
  return {
    frame: frame(portal, {
      path: href,
      title: named(texts.title),
      description: named(intro),
      ...(isFirst ? {} : { parents: [{ label: texts.title, href: organizationsHref }] }),
    }),
    title: named(texts.title),
    intro,
    groups: organizationKinds
      .map((kind) => ({
        id: kindAnchor(kind),
        title: texts.groups[kind],
        intro: texts.groupIntros[kind],
        organizations: entries.filter(({ data }) => data.kind === kind).map((entry) => view(portal, entry, services.get(entry.id) ?? [])),
      }))
      .filter(({ organizations }) => organizations.length > 0),
    page: number,
    hrefs: lists.map((list) => list.href),
    pagination: words,
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
