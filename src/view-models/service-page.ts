import { ageInMonths } from '../schemas/shared/people.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { governmentService } from '../exports/json-ld/government-service.ts';
import { createWording } from '../hours-wording/wording.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { contactHref, directoryHref } from '../sites/routes.ts';
import { directoryOf } from './directory.ts';
import { frame, textsOf, type Frame, type Link } from './frame.ts';
import { insetText } from './inset-text.ts';
import { summarizeLocation, type LocationSummary } from './location-summary.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';
import { audienceText, channelsText } from '../directory/entry-words.ts';

/** `/sociale-kaart/<id>/`: all that is known of a service. */
export interface ServicePage {
  frame: Frame;
  texts: DirectoryTexts;
  name: string;
  summary: string;
  alert?: string;
  /** That nobody looked at it for so long that it may be gone. */
  outdated?: string;
  /** For whom, costs, referral and the like, a row each. */
  facts: { term: string; description: string }[];
  /** What somebody does who wants this. */
  application?: string;
  contact: ServiceContact;
  /** When it can be had by phone or online: the hours of the service itself. */
  hours?: LocationSummary;
  /** Where it is, each place with the hours of the service there; the one that opens first on top. */
  places: LocationSummary[];
  /** The text of the editor; empty when there is none. */
  html: string;
  organizations: Link[];
  themes: Link[];
  report: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** How to reach a service. */
export interface ServiceContact {
  phone?: { number: string; href: string };
  email?: string;
  website?: string;
  /** Whose number it is, when it is that of who offers the service or of the portal. */
  via?: string;
  /** To all ways to reach the portal, when the service has none of its own. */
  other?: Link;
}

/** Makes the page of a service that the portal shows. */
export function servicePage(portal: Portal, service: PortalEntry<'services'>): ServicePage {
  const texts = directoryNl(portal.site.tone);
  const directory = directoryOf(portal);
  const entry = directory.byId.get(service.id);
  if (entry === undefined) throw new Error(`The service ${service.id} is not in the directory of ${portal.id}.`);
  const { data } = service;
  const pageFrame = frame(portal, {
    path: entry.href,
    title: data.name,
    description: data.summary,
    parents: [{ label: texts.title, href: directoryHref }],
  });
  return {
    frame: pageFrame,
    texts,
    name: data.name,
    summary: data.summary,
    facts: factsOf(portal, entry, texts),
    contact: contactOf(portal, service, entry, texts),
    places: placesOf(portal, service, entry),
    html: insetText(service.html, serviceTextAnchor),
    organizations: entry.organizations.map(({ name, href }) => ({ label: name, href })),
    themes: entry.themes.flatMap(({ id, label }) => {
      const list = directory.lists.find(({ of, page }) => of?.kind === 'thema' && of.id === id && page === 1);
      return list === undefined ? [] : { label, href: list.href };
    }),
    report: reportOf(portal, { id: `services/${service.id}`, name: data.name, href: entry.href }),
    provenance: provenanceOf(portal, service, textsOf(portal).provenance, createWording()),
    ...(data.alert === undefined ? {} : { alert: data.alert }),
    ...(entry.freshness === 'past-twice' ? { outdated: texts.freshness['past-twice'] } : {}),
    ...(data.application === undefined ? {} : { application: data.application }),
    ...(data.hours === undefined ? {} : { hours: ownHours(portal, service, data.hours) }),
    jsonLd: [
      governmentService(portal, {
        id: service.id,
        data,
        layer: service.layer,
        years: { from: years(data.age?.from), to: years(data.age?.to) },
        organizations: entry.organizations,
        places: entry.places,
      }),
      breadcrumbList(portal.site.url, pageFrame.breadcrumb),
    ],
  };
}

/** A pregnancy and a part of a year begin at 0. */
const years = (age: string | undefined) => (age === undefined ? undefined : Math.max(0, Math.floor(ageInMonths(age) / 12)));

function factsOf(portal: Portal, entry: DirectoryEntry, texts: DirectoryTexts): ServicePage['facts'] {
  const { facts, profiles, profileStates } = texts;
  const data = portal.entries.services.get(entry.id)?.data;
  const names = new Intl.DisplayNames(['nl'], { type: 'language' });
  const profileTexts = (Object.keys(profiles) as (keyof typeof profiles)[])
    .filter((profile) => ['yes', 'no'].includes(entry.accessibility[profile]))
    .map((profile) => `${profiles[profile].toLowerCase()}: ${profileStates[entry.accessibility[profile]]}`);
  const rows: [string, string | undefined][] = [
    [facts.audience, audienceText(portal, entry, texts)],
    [facts.age, entry.ageText],
    [facts.area, data?.area],
    [facts.cost, entry.cost.text],
    [facts.referral, entry.referral.text],
    [facts.how, channelsText(entry)],
    [facts.waiting, entry.waitingTime],
    [
      facts.languages,
      entry.languages.length === 0 ? undefined : [texts.dutch, ...entry.languages.map((id) => names.of(id) ?? id)].join(', '),
    ],
    [facts.accessible, profileTexts.length === 0 ? undefined : profileTexts.join(', ')],
  ];
  return rows.flatMap(([term, text]) => (text === undefined ? [] : { term, description: text.charAt(0).toUpperCase() + text.slice(1) }));
}

function contactOf(portal: Portal, { data }: PortalEntry<'services'>, entry: DirectoryEntry, texts: DirectoryTexts): ServiceContact {
  const { phone, email, website } = data;
  const isReached = phone !== undefined || email !== undefined;
  const { name, phone: sitePhone } = portal.site;
  const offered = pick(
    portal,
    'organizations',
    entry.organizations.map(({ id }) => id),
  ).map((one) => one.data);
  const numbers = [...offered, { name, phone: sitePhone.number }];
  const via = isReached ? undefined : numbers.find((one) => one.phone !== undefined);
  const number = phone ?? via?.phone;
  return {
    ...(number === undefined ? {} : { phone: { number, href: telHref(number) } }),
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
    ...(via === undefined ? {} : { via: texts.service.via(via.name) }),
    ...(isReached || via !== undefined ? {} : { other: { label: texts.service.otherContact, href: contactHref } }),
  };
}

/** The places with the hours of the service where these are its own, in the order in which it opens there. */
function placesOf(portal: Portal, service: PortalEntry<'services'>, entry: DirectoryEntry): LocationSummary[] {
  const rows = new Map(service.data.locations.map((row) => [row.location, row]));
  const ids = entry.opening.flatMap(({ place }) => place ?? []);
  return pick(portal, 'locations', ids).map((location) => {
    const { hours = location.data.hours, note } = rows.get(location.id) ?? {};
    // What the place is for is said on its own page; here it is what the service does there that counts.
    const data = { ...location.data, hours, summary: note };
    return summarizeLocation(portal, { ...location, data });
  });
}

/** The hours of a service itself, as those of a place that is nowhere. */
function ownHours(portal: Portal, { id, data }: PortalEntry<'services'>, hours: NonNullable<typeof data.hours>): LocationSummary {
  return summarizeLocation(portal, {
    id,
    html: '',
    layer: 'municipality',
    layers: ['municipality'],
    files: [],
    data: {
      name: data.name,
      kind: 'online',
      hours,
      phone: data.phone,
      organizations: [],
      topics: [],
      topicsFor: [],
      hidden: false,
      sources: [],
      checkedOn: data.checkedOn,
    },
  });
}
