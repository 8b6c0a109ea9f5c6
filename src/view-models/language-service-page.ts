import { ageText } from '../directory/age.ts';
import { costWords } from '../directory/cost-words.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import { audienceText, channelsText } from '../directory/entry-words.ts';
import { referralWords } from '../directory/referral-words.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording, type Wording } from '../hours-wording/wording.ts';
import { inDutch, withoutMarks } from '../messages/dutch-words.ts';
import { languageNames } from '../messages/language-names.ts';
import type { ServiceTexts } from '../messages/service-texts.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Service } from '../schemas/services.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { organizationHref } from '../sites/routes.ts';
import { directoryOf } from './directory.ts';
import type { Link } from './frame.ts';
import { languageFrame } from './language-frame.ts';
import { languageVoice } from './language-voice.ts';
import { hoursIn, inLanguage, locationInLanguage } from './location-in-language.ts';
import { originsOf, provenanceOfAll } from './provenance.ts';
import { articlesAbout } from './service-articles.ts';
import { contactOf } from './service-contact.ts';
import type { ServiceDetails } from './service-details.ts';
import { ownHours, placesOf, type ServiceSpeech } from './service-places.ts';
import { isServiceSensitive } from './service-sensitive.ts';
import { articlesIn } from './translated-article-page.ts';

/** `/taal/uk/sociale-kaart/<id>/`: a service in one language. The text of the editor below its fields is on the page in Dutch. */
export function languageServicePage(portal: Portal, service: PortalEntry<'services'>, language: TranslatedLanguage): ServiceDetails {
  const { data } = service;
  const { tone } = portal.site;
  const { frame: frameTexts, hours: hoursTexts, page: pageTexts, service: serviceTexts } = translatedTexts[language];
  const entry = directoryOf(portal).byId.get(service.id);
  if (entry === undefined) throw new Error(`The service ${service.id} is not in the directory of ${portal.id}.`);
  const texts = serviceTexts(tone);
  const wording = createWording(hoursTexts);
  const voice = languageVoice(portal, language, wording);
  const speech: ServiceSpeech = {
    ...voice,
    place: (location) => locationInLanguage(location, language),
    hours: (hours) => hoursIn(hours, undefined),
    note: inDutch,
    notes: (notes) => notes.join(' '),
  };
  const { name, summary = inDutch(data.summary) } = voice.service(data);
  const translated = data.translations?.[language] ?? {};
  const isSensitive = isServiceSensitive(data);
  const frame = languageFrame(portal, language, {
    path: entry.href,
    title: translated.name ?? `${data.name} (${languageNames[language].name})`,
    label: withoutMarks(name),
    description: withoutMarks(summary),
    sensitive: isSensitive,
  });
  const articles = articlesFor(portal, entry, language);
  return {
    frame,
    texts: texts.service,
    name,
    summary,
    facts: factsOf(portal, entry, data, texts, wording, language),
    contact: contactOf(portal, service, entry, { ...texts.service, via: (whose) => texts.service.via(inDutch(whose)) }, voice.page),
    places: placesOf(portal, service, entry, speech),
    organizations: entry.organizations.map((one) => ({ label: inDutch(one.name), ...voice.page(organizationHref(one.id)) })),
    more: [{ label: texts.inDutch, href: entry.href, hreflang: 'nl' }],
    share: false,
    provenance: provenanceOfAll(portal, originsOf([service]), frameTexts(tone).provenance, wording),
    ...(articles.length === 0 ? {} : { articles: { title: pageTexts(tone).articles.others, links: articles } }),
    ...(isSensitive ? { sensitive: { text: pageTexts(tone).articles.history } } : {}),
    ...(data.alert === undefined ? {} : { alert: inLanguage(translated.alert, data.alert) }),
    ...(data.application === undefined ? {} : { application: inLanguage(translated.application, data.application) }),
    ...(data.hours === undefined
      ? {}
      : { hours: ownHours(portal, service, data.hours, { ...speech, hours: (hours) => hoursIn(hours, translated.hours) }) }),
    jsonLd: [breadcrumbList(portal.site.url, frame.breadcrumb)],
  };
}

/** What there is to read about it in the language. */
function articlesFor(portal: Portal, entry: DirectoryEntry, language: TranslatedLanguage): Link[] {
  const about = articlesAbout(portal, entry).map(({ id }) => id);
  return articlesIn(portal, language)
    .filter(({ article }) => about.includes(article))
    .map(({ title, href }) => ({ label: title, href }));
}

function factsOf(
  portal: Portal,
  entry: DirectoryEntry,
  { age, area, cost, referral, validity, waitingTime }: Service,
  texts: ServiceTexts,
  wording: Wording,
  language: TranslatedLanguage,
): ServiceDetails['facts'] {
  const { facts, audiences, channels } = texts;
  const { comma } = translatedTexts[language].hours;
  const words = { language, audiences, channels, comma };
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const rows: [string, string | undefined][] = [
    [facts.audience, audienceText(portal, entry, texts, words)],
    [facts.age, age && ageText(age, texts.age)],
    [facts.area, area && inDutch(area)],
    [facts.cost, cost === undefined ? texts.cost.unknown : costWords({ ...cost, note: cost.note && inDutch(cost.note) }, texts.cost)],
    [
      facts.referral,
      referral === undefined
        ? texts.referral.unknown
        : referralWords({ ...referral, by: referral.by && inDutch(referral.by) }, texts.referral),
    ],
    [facts.how, channelsText(entry, words)],
    [facts.waiting, waitingTime && inDutch(waitingTime)],
    [facts.validity, wording.validity(validity)],
    [
      facts.languages,
      entry.languages.length === 0 ? undefined : [texts.dutch, ...entry.languages.map((id) => names.of(id) ?? id)].join(comma),
    ],
  ];
  return rows.flatMap(([term, text]) =>
    text === undefined ? [] : { term, description: text.charAt(0).toLocaleUpperCase(language) + text.slice(1) },
  );
}
