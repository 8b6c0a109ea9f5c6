import { ageInMonths } from '../schemas/shared/people.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { governmentService } from '../exports/json-ld/government-service.ts';
import { createWording } from '../hours-wording/wording.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import { readingNl } from '../messages/reading.nl.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { careLevelLabels, wmoFunctionLabels } from '../schemas/shared/wmo.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { articleHref, directoryHref } from '../sites/routes.ts';
import { directoryOf } from './directory.ts';
import { frame, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
import { insetText } from './inset-text.ts';
import { professionalsLink } from './professionals.ts';
import { provenanceOf } from './provenance.ts';
import { reportOf } from './report.ts';
import { sensitiveNotice } from './sensitive-notice.ts';
import { isServiceSensitive } from './service-sensitive.ts';
import { articlesAbout } from './service-articles.ts';
import { contactOf } from './service-contact.ts';
import type { ServiceDetails } from './service-details.ts';
import { audienceText, channelsText } from '../directory/entry-words.ts';
import { ownHours, placesOf } from './service-places.ts';

/** `/sociale-kaart/<id>/`: all that is known of a service, in Dutch. */
export interface ServicePage extends ServiceDetails {
  frame: Frame;
}

/** Makes the page of a service that the portal shows. */
export function servicePage(portal: Portal, service: PortalEntry<'services'>): ServicePage {
  const texts = directoryNl(portal.site.tone);
  const directory = directoryOf(portal);
  const entry = directory.byId.get(service.id);
  if (entry === undefined) throw new Error(`The service ${service.id} is not in the directory of ${portal.id}.`);
  const { data } = service;
  const isSensitive = isServiceSensitive(data);
  const pageFrame = frame(portal, {
    path: entry.href,
    title: data.name,
    description: data.summary,
    parents: [{ label: texts.title, href: directoryHref }],
    sensitive: isSensitive,
  });
  const articles = articlesAbout(portal, entry)
    .slice(0, mostArticles)
    .map(({ id, data: { title } }) => ({ label: title, href: articleHref(id) }));
  const themes = entry.themes.flatMap(({ id, label }) => {
    const list = directory.lists.find(({ of, page }) => of?.kind === 'thema' && of.id === id && page === 1);
    return list === undefined ? [] : { label, href: list.href };
  });
  const html = insetText(service.html, serviceTextAnchor);
  const { professionals } = professionalsLink(portal, data.audiences);
  return {
    frame: pageFrame,
    texts: texts.service,
    name: data.name,
    summary: data.summary,
    facts: factsOf(portal, entry, texts),
    contact: contactOf(portal, service, entry, texts.service),
    places: placesOf(portal, service, entry),
    organizations: entry.organizations.map(({ name, href }) => ({ label: name, href })),
    more: professionals === undefined ? [] : [professionals],
    star: { id: service.id, texts: shortlistNl(portal.site.tone).star },
    share: !isSensitive,
    report: reportOf(portal, { id: `services/${service.id}`, name: data.name, href: entry.href, sensitive: isSensitive }),
    provenance: provenanceOf(portal, service, textsOf(portal).provenance, createWording()),
    ...(html === '' ? {} : { explanation: { title: texts.service.what, html, table: pageFrame.texts.text.table } }),
    ...(articles.length === 0 ? {} : { articles: { title: readingNl(portal.site.tone).about, links: articles } }),
    ...(themes.length === 0 ? {} : { themes: { title: texts.service.themes, links: themes } }),
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

/** A pregnancy and a part of a year begin at 0. */
const years = (age: string | undefined) => (age === undefined ? undefined : Math.max(0, Math.floor(ageInMonths(age) / 12)));

function factsOf(portal: Portal, entry: DirectoryEntry, texts: DirectoryTexts): ServiceDetails['facts'] {
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
