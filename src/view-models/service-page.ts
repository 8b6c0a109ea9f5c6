import { ageInMonths } from '../schemas/shared/people.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { governmentService } from '../exports/json-ld/government-service.ts';
import { createWording } from '../hours-wording/wording.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import { readingNl } from '../messages/reading.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { StarWords } from '../shortlist/words.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { careLevelLabels, wmoFunctionLabels } from '../schemas/shared/wmo.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { ageSpan } from '../sites/age-span.ts';
import { spansMeet } from '../sites/age-phases.ts';
import { articleHref, directoryHref } from '../sites/routes.ts';
import { shownArticles } from './articles.ts';
import { directoryOf } from './directory.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { insetText } from './inset-text.ts';
import type { LocationSummary } from './location-summary.ts';
import { professionalsLink } from './professionals.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';
import { tellingSubjects } from '../language/telling-subjects.ts';
import { contactOf, type ServiceContact } from './service-contact.ts';
import { audienceText, channelsText } from '../directory/entry-words.ts';
import { ownHours, placesOf } from './service-places.ts';

/** `/sociale-kaart/<id>/`: all that is known of a service. */
export interface ServicePage {
  /** Permanent id of the service. */
  id: string;
  frame: Frame;
  texts: DirectoryTexts;
  /** Title above {@link ServicePage.articles}. */
  readTitle: string;
  name: string;
  summary: string;
  /** Of a service that nobody may be seen with. */
  sensitive?: SensitiveNotice;
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
  /** What there is to read about it. */
  articles: Link[];
  themes: Link[];
  /** On a service for professionals alone: to all that there is for them. */
  professionals?: Link;
  /** Words of the star. */
  star: StarWords;
  report: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the page of a service that the portal shows. */
export function servicePage(portal: Portal, service: PortalEntry<'services'>): ServicePage {
  const texts = directoryNl(portal.site.tone);
  const directory = directoryOf(portal);
  const entry = directory.byId.get(service.id);
  if (entry === undefined) throw new Error(`The service ${service.id} is not in the directory of ${portal.id}.`);
  const { data } = service;
  const isSensitive = tellingSubjects([data.name]).length > 0;
  const pageFrame = frame(portal, {
    path: entry.href,
    title: data.name,
    description: data.summary,
    parents: [{ label: texts.title, href: directoryHref }],
    sensitive: isSensitive,
  });
  return {
    id: service.id,
    readTitle: readingNl(portal.site.tone).about,
    frame: pageFrame,
    texts,
    name: data.name,
    summary: data.summary,
    facts: factsOf(portal, entry, texts),
    contact: contactOf(portal, service, entry, texts),
    places: placesOf(portal, service, entry),
    html: insetText(service.html, serviceTextAnchor),
    organizations: entry.organizations.map(({ name, href }) => ({ label: name, href })),
    articles: articlesAbout(portal, entry),
    themes: entry.themes.flatMap(({ id, label }) => {
      const list = directory.lists.find(({ of, page }) => of?.kind === 'thema' && of.id === id && page === 1);
      return list === undefined ? [] : { label, href: list.href };
    }),
    ...professionalsLink(portal, data.audiences),
    star: shortlistNl(portal.site.tone).star,
    report: reportOf(portal, { id: `services/${service.id}`, name: data.name, href: entry.href, sensitive: isSensitive }),
    provenance: provenanceOf(portal, service, textsOf(portal).provenance, createWording()),
    ...(isSensitive ? { sensitive: sensitiveNotice(portal) } : {}),
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

const mostArticles = 4;

/** The articles that name the service, then those about one of its themes for its readers. */
function articlesAbout(portal: Portal, { id, themeIds, audiences, age }: DirectoryEntry): Link[] {
  const articles = shownArticles(portal);
  const naming = articles.filter(({ data }) => data.relatedServices.includes(id));
  const about = articles.filter(
    (article) =>
      !naming.includes(article) &&
      article.data.themes.some((theme) => themeIds.includes(theme)) &&
      article.data.audiences.some((one) => audiences.includes(one)) &&
      spansMeet(age, ageSpan(article.data.age)),
  );
  return [...naming, ...about].slice(0, mostArticles).map(({ id: article, data }) => ({ label: data.title, href: articleHref(article) }));
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
  const functions = entry.wmoFunctions.map((one) => wmoFunctionLabels[one]);
  const rows: [string, string | undefined][] = [
    [facts.audience, audienceText(portal, entry, texts)],
    [facts.age, entry.ageText],
    [facts.area, data?.area],
    [facts.cost, entry.cost.text],
    [facts.referral, entry.referral.text],
    [facts.how, channelsText(entry)],
    [facts.waiting, entry.waitingTime],
    [facts.validity, createWording().validity(data?.validity)],
    [facts.level, entry.level && careLevelLabels[entry.level]],
    [
      facts.languages,
      entry.languages.length === 0 ? undefined : [texts.dutch, ...entry.languages.map((id) => names.of(id) ?? id)].join(', '),
    ],
    [facts.accessible, profileTexts.length === 0 ? undefined : profileTexts.join(', ')],
    [facts.functions, functions.length === 0 ? undefined : functions.join(', ')],
  ];
  return rows.flatMap(([term, text]) => (text === undefined ? [] : { term, description: text.charAt(0).toUpperCase() + text.slice(1) }));
}
