import type { DirectoryEntry } from '../directory/entry.ts';
import { audienceText, channelsText } from '../directory/entry-words.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { inDutch, withoutMarks } from '../messages/dutch-words.ts';
import { languageNames } from '../messages/language-names.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Service } from '../schemas/services.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { directoryHref, inLanguageHref, organizationHref } from '../sites/routes.ts';
import { directoryOf } from './directory.ts';
import { entryInLanguage, entryLanguage, type EntryLanguage } from './entry-in-language.ts';
import type { Link } from './frame.ts';
import { languageFrame } from './language-frame.ts';
import { languageVoice } from './language-voice.ts';
import { hoursIn, inLanguage, locationInLanguage } from './location-in-language.ts';
import { originsOf, provenanceOfAll } from './provenance.ts';
import { noticeInLanguage } from './sensitive-notice.ts';
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
  const { frame: frameTexts, page: pageTexts } = translatedTexts[language];
  const entry = directoryOf(portal).byId.get(service.id);
  if (entry === undefined) throw new Error(`The service ${service.id} is not in the directory of ${portal.id}.`);
  const said = entryLanguage(portal, language);
  const { texts, wording } = said;
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
    parents: parentsOf(portal, language),
    sensitive: isSensitive,
  });
  const articles = articlesFor(portal, entry, language);
  return {
    frame,
    texts: texts.service,
    name,
    summary,
    facts: factsOf(portal, entryInLanguage(portal, entry, data, said), data, said),
    contact: contactOf(portal, service, entry, { ...texts.service, via: (whose) => texts.service.via(inDutch(whose)) }, voice.page),
    places: placesOf(portal, service, entry, speech),
    organizations: entry.organizations.map((one) => ({ label: inDutch(one.name), ...voice.page(organizationHref(one.id)) })),
    more: [{ label: texts.inDutch, href: entry.href, hreflang: 'nl' }],
    share: false,
    provenance: provenanceOfAll(portal, originsOf([service]), frameTexts(tone).provenance, wording),
    ...(articles.length === 0 ? {} : { articles: { title: pageTexts(tone).articles.others, links: articles } }),
    ...(isSensitive ? { sensitive: noticeInLanguage(portal, language, pageTexts(tone).articles.history) } : {}),
    ...(data.alert === undefined ? {} : { alert: inLanguage(translated.alert, data.alert) }),
    ...(data.application === undefined ? {} : { application: inLanguage(translated.application, data.application) }),
    ...(data.hours === undefined
      ? {}
      : { hours: ownHours(portal, service, data.hours, { ...speech, hours: (hours) => hoursIn(hours, translated.hours) }) }),
    jsonLd: [breadcrumbList(portal.site.url, frame.breadcrumb)],
  };
}

/** The list of help in the language. */
const parentsOf = ({ site }: Portal, language: TranslatedLanguage): Link[] => [
  { label: translatedTexts[language].frame(site.tone).navigation.directory, href: inLanguageHref(language, directoryHref) },
];

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
  { area, validity }: Service,
  { texts, words, wording }: EntryLanguage,
): ServiceDetails['facts'] {
  const { facts } = texts;
  const names = new Intl.DisplayNames([words.language], { type: 'language' });
  const rows: [string, string | undefined][] = [
    [facts.audience, audienceText(portal, entry, texts, words)],
    [facts.age, entry.ageText],
    [facts.area, area && inDutch(area)],
    [facts.cost, entry.cost.text],
    [facts.referral, entry.referral.text],
    [facts.how, channelsText(entry, words)],
    [facts.waiting, entry.waitingTime],
    [facts.validity, wording.validity(validity)],
    [
      facts.languages,
      entry.languages.length === 0 ? undefined : [texts.dutch, ...entry.languages.map((id) => names.of(id) ?? id)].join(words.comma),
    ],
  ];
  return rows.flatMap(([term, text]) =>
    text === undefined ? [] : { term, description: text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1) },
  );
}
