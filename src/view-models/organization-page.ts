import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { organization } from '../exports/json-ld/organization.ts';
import { createWording } from '../hours-wording/wording.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { organizationKindLabels } from '../schemas/organizations.ts';
import { telHref } from '../schemas/shared/phone.ts';
import type { StarWords } from '../shortlist/words.ts';
import { tellingOf } from '../language/telling-subjects.ts';
import { organizationHref, organizationsHref } from '../sites/routes.ts';
import { directoryCard, type DirectoryCardView } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import { frame, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
import { summarizeLocations, type LocationSummary } from './location-summary.ts';
import { shownLocations } from './locations-shown.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';

/** `/organisaties/<id>/`: what an organisation does, and how to reach it. */
export interface OrganizationPage {
  frame: Frame;
  texts: DirectoryTexts;
  title: string;
  /** Whether it is a partner of the centre, or there for the whole country. */
  kind: string;
  /** Of an organisation that nobody may be seen with. */
  sensitive?: SensitiveNotice;
  alert?: string;
  description: string;
  role?: string;
  /** In which trouble somebody calls it. */
  when?: string;
  phone?: { number: string; href: string; free: boolean };
  email?: string;
  website?: string;
  chat?: string;
  /** When the phone is answered, the address and the number in the trade register, a row each. */
  facts: { term: string; description: string }[];
  services: DirectoryCardView[];
  /** The places where it is present, the one that opens first on top. */
  places: LocationSummary[];
  /** Words of the stars on the cards. */
  star: StarWords;
  report: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the page of an organisation that the portal shows. */
export function organizationPage(portal: Portal, entry: PortalEntry<'organizations'>): OrganizationPage {
  const texts = directoryNl(portal.site.tone);
  const { id, data } = entry;
  const href = organizationHref(id);
  const interfaceTexts = textsOf(portal);
  // Who is called first in a danger is not called for anything else.
  const isSensitive = tellingOf(data.crisis?.first ?? []).length > 0;
  const pageFrame = frame(portal, {
    path: href,
    title: data.name,
    description: data.description,
    parents: [{ label: interfaceTexts.navigation.organizations, href: organizationsHref }],
    sensitive: isSensitive,
  });
  const { name, shortName, phone } = data;
  const places = shownLocations(portal).filter((location) => location.data.organizations.includes(id));
  return {
    frame: pageFrame,
    texts,
    title: shortName === undefined || name.includes(shortName) ? name : `${name} (${shortName})`,
    kind: organizationKindLabels[data.kind],
    description: data.description,
    facts: factsOf(portal, data, texts),
    services: directoryOf(portal)
      .entries.filter(({ organizations }) => organizations.some((one) => one.id === id))
      // Who offers them goes without saying here, but for those who do it together with this one.
      .map((service) => directoryCard(portal, { ...service, organizations: service.organizations.filter((one) => one.id !== id) }))
      .map(({ provider, ...card }) => (provider === undefined ? card : { ...card, provider: texts.organization.together(provider) })),
    places: summarizeLocations(portal, places),
    star: shortlistNl(portal.site.tone).star,
    report: reportOf(portal, { id: `organizations/${id}`, name, href, sensitive: isSensitive }),
    provenance: provenanceOf(portal, entry, interfaceTexts.provenance, createWording()),
    ...(isSensitive ? { sensitive: sensitiveNotice(portal) } : {}),
    ...(data.alert === undefined ? {} : { alert: data.alert }),
    ...(data.role === undefined ? {} : { role: data.role }),
    ...(data.crisis === undefined ? {} : { when: data.crisis.when }),
    ...(phone === undefined ? {} : { phone: { number: phone, href: telHref(phone), free: data.phoneFree === true } }),
    ...(data.email === undefined ? {} : { email: data.email }),
    ...(data.website === undefined ? {} : { website: data.website }),
    ...(data.chat === undefined ? {} : { chat: data.chat }),
    jsonLd: [organization(portal.site.url, entry, portal.today), breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
  };
}

function factsOf(
  portal: Portal,
  { phoneHours, address, identifiers }: PortalEntry<'organizations'>['data'],
  { organization: labels }: DirectoryTexts,
): OrganizationPage['facts'] {
  const wording = createWording();
  const hours =
    phoneHours === undefined
      ? undefined
      : [...wording.rules(phoneHours, portal.today).map(wording.sentence), phoneHours.unknown, phoneHours.appointmentOnly, phoneHours.note]
          .filter((text) => text !== undefined)
          .join(' ')
          .trim();
  const lines = [
    address?.streetAddress,
    [address?.postalCode, address?.addressLocality].filter((part) => part !== undefined).join(' '),
  ].filter((line) => line !== undefined && line !== '');
  const rows: [string, string | undefined][] = [
    [labels.phoneHours, hours],
    [labels.address, lines.length === 0 ? undefined : lines.join(', ')],
    [labels.kvk, identifiers?.kvk],
    [labels.oin, identifiers?.oin],
  ];
  return rows.flatMap(([term, description]) => (description === undefined || description === '' ? [] : { term, description }));
}
