import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { professionalsNl, type ProfessionalsTexts } from '../messages/professionals.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { organizationKinds } from '../schemas/organizations.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { professionalsHrefs } from '../sites/professionals-addresses.ts';
import { organizationHref } from '../sites/routes.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import { phoneView, type PhoneView } from './contact-channels.ts';
import { crisisEntries } from './crisis-entries.ts';
import type { Frame, Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { otherProfessionalsPages, professionalsFrame } from './professionals.ts';
import { originOfSettings, originsOf, provenanceOfAll, type ProvenanceLine } from './provenance.ts';

/** `/professionals/wie-bellen/`: whom a professional can call. */
export interface CallingPage {
  frame: Frame;
  texts: ProfessionalsTexts;
  title: string;
  intro: string;
  /** The parts of the page in their order: a portal that cannot be called is named last. */
  parts: CallingPart[];
  /** The telephone of the portal, with the title above it. */
  portal: { title: string; phone: PhoneView };
  /** Organisations that can be called. */
  organizations: { name: string; about: Link; text: string; phone: Link; free: boolean }[];
  /** Organisations of which no number is known. */
  others: Link[];
  provenance: ProvenanceLine;
  more: Link[];
  jsonLd: object[];
}

/** The portal itself, organisations, or the numbers for people in trouble. */
type CallingPart = 'portal' | 'organizations' | 'crisis';

/** What fits on the page; all organisations have a page of their own. */
const mostOrganizations = 60;

/** Makes the page about whom to call. */
export function callingPage(portal: Portal): CallingPage {
  const texts = professionalsNl(portal.site.tone);
  const { title, intro } = texts.calling;
  const path = professionalsHrefs.calling;
  const frame = professionalsFrame(portal, { path, title, description: intro });
  const organizations = organizationsFor(portal);
  const called = organizations.filter(({ data }) => data.phone !== undefined).slice(0, mostOrganizations);
  const others = organizations.filter(({ data }) => data.phone === undefined).slice(0, mostOrganizations);
  const origins = [originOfSettings(portal), ...originsOf([...called, ...others, ...crisisEntries(portal)])];
  return {
    frame,
    texts,
    title,
    intro,
    parts: [
      ...(portal.site.phone.number === undefined
        ? (['crisis', 'organizations', 'portal'] as const)
        : (['portal', 'organizations', 'crisis'] as const)),
    ].filter((part) => part !== 'crisis' || frame.crisis.length > 0),
    portal: { title: texts.calling.portal(`${portal.site.article} ${portal.site.shortName}`.trim()), phone: phoneView(portal) },
    organizations: called.map(({ id, data: { name, role, description, phone = '', phoneFree } }) => ({
      name,
      about: { label: texts.calling.about(name), href: organizationHref(id) },
      text: role ?? description,
      phone: { label: phone, href: telHref(phone) },
      free: phoneFree === true,
    })),
    others: others.map(({ id, data }) => ({ label: data.name, href: organizationHref(id) })),
    provenance: provenanceOfAll(portal, origins, textsOf(portal).provenance, createWording()),
    more: otherProfessionalsPages(portal, path),
    jsonLd: [breadcrumbList(portal.site.url, frame.breadcrumb)],
  };
}

/**
 * The organisations that work together around children: core partners, those in an agreement, and those with a service for professionals. By kind, then
 * by name; the help numbers stand apart.
 */
function organizationsFor(portal: Portal): PortalEntry<'organizations'>[] {
  const { pathways, services, organizations } = portal.entries;
  const agreed = [...pathways.values()].flatMap(({ data }) => [...data.organizations, ...data.steps.flatMap((step) => step.organizations)]);
  const serving = [...services.values()]
    .filter(({ data }) => isServiceShown(portal, data) && data.audiences.includes('professionals'))
    .flatMap(({ data }) => data.organizations);
  const named = new Set([...agreed, ...serving]);
  const shown = shownOrganizations(portal);
  const crisis = new Set(crisisEntries(portal).map(({ id }) => id));
  const rank = ({ data }: PortalEntry<'organizations'>) => organizationKinds.indexOf(data.kind);
  return [...organizations.values()]
    .filter(({ id, data }) => shown.has(id) && !crisis.has(id) && (data.kind === 'core' || named.has(id)))
    .sort((a, b) => rank(a) - rank(b) || a.data.name.localeCompare(b.data.name, 'nl'));
}
