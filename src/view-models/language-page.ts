import { inOrder } from '../exports/place-parts.ts';
import { createWording, type Wording } from '../hours-wording/wording.ts';
import { inDutch, withoutMarks } from '../messages/dutch-words.ts';
import type { LanguagePageTexts } from '../messages/language-page-texts.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import {
  contactHref,
  directoryHref,
  homeHref,
  languagesHref,
  organizationsHref,
  serviceHref,
  topicsHref,
  walkInHref,
} from '../sites/routes.ts';
import { helpInLanguage } from '../sites/entries-in-languages.ts';
import { hrefInLanguage } from '../sites/shown-in-languages.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import { crisisEntries } from './crisis-entries.ts';
import type { Link, PageFrame } from './frame.ts';
import { dutchLinks, languageFrame } from './language-frame.ts';
import { openingOf, type Opening } from './location-summary.ts';
import { walkInPoints } from './locations-shown.ts';
import { noWalkInOf } from './no-walk-in.ts';
import { aboutPage } from './pages-shown.ts';
import { originOfSettings, originsOf, provenanceOfAll, type ProvenanceLine } from './provenance.ts';
import { articlesIn, type TranslatedArticle } from './translated-article-page.ts';
import { topicLists } from './language-topics.ts';
import { languageVoice } from './language-voice.ts';
import { locationDetails, type LocationDetails, type NamedPage, type PlaceVoice } from './location-details.ts';
import { aboutHours, hoursIn, inLanguage, locationInLanguage } from './location-in-language.ts';
import { walkInAgenda } from './walk-in-agenda.ts';
import { compareStatus } from '../opening-hours/compare-status.ts';

/** A telephone number with its address. */
interface PhoneNumber {
  number: string;
  href: string;
}

/** The telephone of a portal. */
export interface LanguagePhone {
  line?: PhoneNumber;
  /** Why there is no number. */
  unknown?: string;
  opening?: Opening;
  /** When it is answered, a line each. */
  rules: string[];
  /** More about that, or why it is not known. */
  hours?: string;
  otherwise?: string;
  costs?: string;
}

/** The ways to reach a portal beside walking in, in one language. */
export type LanguageContact = Pick<LanguagePage, 'texts' | 'phone' | 'questions' | 'email'> & { frame: Pick<PageFrame, 'texts'> };

/** `/taal/uk/`: where to go, whom to call and how it works, in one language. Names and what nobody
 * translated are marked as Dutch (`messages/dutch-words.ts`). */
export interface LanguagePage {
  frame: PageFrame;
  texts: LanguagePageTexts;
  title: string;
  intro: string;
  /** That walking in is free of charge, when all that is done there says so. */
  free: boolean;
  /** The walk-in points, the one that opens first on top. */
  places: LocationDetails[];
  /** To the days on which one can walk in; left out where none is known. */
  days?: Link;
  /** What the municipality says where there are none. */
  noWalkIn?: string;
  phone: LanguagePhone;
  questions?: { explanation: string; form?: string; email?: string; anonymous: boolean; within?: string };
  email?: string;
  /** How it works, a step each; only what this portal has. */
  steps: string[];
  /** The services for which somebody speaks the language; left out when nobody does. */
  spoken?: { title: string; items: (NamedPage & { summary: string })[] };
  /** To the help that there is in the language and its subjects; left out when there is none. */
  help?: { title: string; links: Link[]; topics: Link[] };
  /** What there is to read in the language. */
  articles: TranslatedArticle[];
  /** Where to go on, in Dutch. */
  links: Link[];
  provenance: ProvenanceLine;
}

/** Makes the page in one language. */
export function languagePage(portal: Portal, language: TranslatedLanguage): LanguagePage {
  const { site } = portal;
  const { page, hours } = translatedTexts[language];
  const texts = page(site.tone);
  const wording = createWording(hours);
  const voice = languageVoice(portal, language, wording);
  const readers = isForYouthOnly(site) ? 'youth' : 'everybody';
  const title = texts.title(readers);
  const about = aboutPage(portal);
  const intro = about?.data.translations?.[language]?.summary ?? texts.intro(readers, inDutch(site.name));
  const frame = languageFrame(portal, language, { path: homeHref, title, description: withoutMarks(intro) });
  const points = walkInPoints(portal);
  const places = points
    .map((entry) => locationDetails(portal, locationInLanguage(entry, language), voice))
    .sort((a, b) => compareStatus(a.summary.status, b.summary.status) || (a.summary.name < b.summary.name ? -1 : 1));
  const days = daysIn(portal, language);
  const noWalkIn = points.length > 0 ? undefined : noWalkInIn(portal, language);
  return {
    frame,
    texts,
    title,
    intro,
    free: isWalkInFree(portal, points),
    places,
    phone: phoneIn(portal, language, wording),
    ...questionsIn(portal, language),
    steps: stepsOf(portal, texts, points.length > 0),
    articles: articlesIn(portal, language),
    links: linksOf(portal, language, frame),
    provenance: provenanceOfAll(
      portal,
      [originOfSettings(portal), ...originsOf([...points, ...crisisEntries(portal)])],
      frame.texts.provenance,
      wording,
    ),
    ...spokenIn(portal, language, voice, texts),
    ...helpIn(portal, language),
    ...(days === undefined ? {} : { days }),
    ...(noWalkIn === undefined ? {} : { noWalkIn }),
    ...(site.email === undefined ? {} : { email: site.email }),
  };
}

/** Nothing is said of costs unless every service for which one walks in at these points says that it is free. */
function isWalkInFree(portal: Portal, points: readonly PortalEntry<'locations'>[]): boolean {
  const ids = new Set(points.map(({ id }) => id));
  const services = [...portal.entries.services.values()].filter(
    ({ data }) =>
      isServiceShown(portal, data) && data.channels.includes('walk-in') && data.locations.some(({ location }) => ids.has(location)),
  );
  return services.length > 0 && services.every(({ data }) => data.cost?.free === true);
}

/** A translation, or else what stands there in Dutch, marked as Dutch; `undefined` when nothing does. */
function orDutch(translation: string | undefined, ...dutch: (string | undefined)[]): string | undefined {
  const written = inOrder(dutch);
  return written.length === 0 ? undefined : inLanguage(translation, written.join(' '));
}

function daysIn(portal: Portal, language: TranslatedLanguage): Link | undefined {
  const href = hrefInLanguage(portal, language, agendaHref);
  if (href === undefined || walkInAgenda(portal) === undefined) return undefined;
  return { label: translatedTexts[language].agenda(portal.site.tone).allDays, href };
}

function noWalkInIn(portal: Portal, language: TranslatedLanguage): string | undefined {
  const own = portal.municipality.noWalkIn === undefined ? undefined : noWalkInOf(portal);
  return orDutch(portal.site.translations?.[language]?.noWalkIn, own?.reason, own?.instead);
}

function phoneIn(portal: Portal, language: TranslatedLanguage, wording: Wording): LanguagePhone {
  const { phone, translations } = portal.site;
  const translated = translations?.[language] ?? {};
  const hours = phone.hours === undefined ? undefined : hoursIn(phone.hours, translated.phoneHours);
  const unknown = orDutch(translated.phoneUnknown, phone.unknown);
  const about = hours === undefined ? undefined : aboutHours(hours);
  const otherwise = orDutch(translated.phoneFallback, phone.fallback);
  const costs = orDutch(translated.phoneCosts, phone.costs);
  return {
    rules: hours === undefined ? [] : wording.rules(hours, portal.today).map(wording.sentence),
    ...(phone.number === undefined ? {} : { line: { number: phone.number, href: telHref(phone.number) } }),
    // Without a number nobody answers yet. Whoever calls wants to know from which hour on, and the rules stand below the line.
    ...(hours === undefined || phone.number === undefined ? {} : { opening: openingOf(portal, hours, wording, { withTimes: true }) }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(about === undefined ? {} : { hours: about }),
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(costs === undefined ? {} : { costs }),
  };
}

function questionsIn({ site }: Portal, language: TranslatedLanguage): Pick<LanguagePage, 'questions'> {
  const { questions } = site;
  if (questions === undefined) return {};
  const translated = site.translations?.[language] ?? {};
  const within = orDutch(translated.questionsWithin, questions.within);
  return {
    questions: {
      explanation: translated.questions ?? inDutch(questions.explanation),
      anonymous: questions.anonymous === true,
      ...(questions.form === undefined ? {} : { form: questions.form }),
      ...(questions.email === undefined ? {} : { email: questions.email }),
      ...(within === undefined ? {} : { within }),
    },
  };
}

function stepsOf({ site: { phone, questions, email } }: Portal, { steps }: LanguagePageTexts, hasWalkIn: boolean): string[] {
  return [
    ...(hasWalkIn ? [steps.walkIn] : []),
    ...(phone.number === undefined ? [] : [steps.call]),
    ...(questions?.form === undefined && questions?.email === undefined ? [] : [steps.ask]),
    ...(email === undefined ? [] : [steps.mail]),
    steps.interpreter,
  ];
}

function spokenIn(
  portal: Portal,
  language: TranslatedLanguage,
  voice: PlaceVoice,
  { services: title }: LanguagePageTexts,
): Pick<LanguagePage, 'spoken'> {
  const items = pick(portal, 'services', helpInLanguage(portal, language))
    .filter(({ data }) => data.languages.includes(language))
    .map(({ id, data }) => ({ summary: inDutch(data.summary), ...voice.service(data), ...voice.page(serviceHref(id)) }))
    .sort((a, b) => withoutMarks(a.name).localeCompare(withoutMarks(b.name), language));
  return items.length === 0 ? {} : { spoken: { title, items } };
}

/** What there is in the language beside this page: the list of help, and the pages about a subject or an age. */
function helpIn(portal: Portal, language: TranslatedLanguage): Pick<LanguagePage, 'help'> {
  const { tone } = portal.site;
  const { frame: frameTexts, help, service } = translatedTexts[language];
  const pages: [string, string][] = [
    [directoryHref, frameTexts(tone).navigation.directory],
    [topicsHref, help(tone).topics.title],
  ];
  const links = pages.flatMap(([path, label]) => {
    const href = hrefInLanguage(portal, language, path);
    return href === undefined ? [] : [{ label, href }];
  });
  if (links.length === 0) return {};
  return { help: { title: service(tone).title, links, topics: topicLists(portal, language).flatMap((one) => one.links) } };
}

/** The pages in Dutch where the rest stands. */
function linksOf(portal: Portal, language: TranslatedLanguage, { menu }: PageFrame): Link[] {
  const hasTopics = menu.some(({ href }) => href === topicsHref);
  const pages = [homeHref, walkInHref, directoryHref, ...(hasTopics ? [topicsHref] : []), organizationsHref, contactHref, languagesHref];
  return pages.map((href) => dutchLinks(portal, language)({ label: '', href }));
}
