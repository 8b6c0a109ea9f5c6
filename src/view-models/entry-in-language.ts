import { ageText } from '../directory/age.ts';
import { costWords } from '../directory/cost-words.ts';
import type { DirectoryEntry, EntryPlace } from '../directory/entry.ts';
import { openingReader } from '../directory/entry-opening.ts';
import type { EntryWords } from '../directory/entry-words.ts';
import { referralWords } from '../directory/referral-words.ts';
import { withDutchNotes } from '../hours-wording/dutch-notes.ts';
import { createWording, type Wording } from '../hours-wording/wording.ts';
import { inDutch } from '../messages/dutch-words.ts';
import type { ServiceTexts } from '../messages/service-texts.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { Service } from '../schemas/services.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { languageVoice } from './language-voice.ts';
import { hoursIn, inLanguage, locationInLanguage } from './location-in-language.ts';

/** What makes entries of the social map speak a language. */
export interface EntryLanguage {
  language: TranslatedLanguage;
  texts: ServiceTexts;
  words: EntryWords;
  wording: Wording;
}

/** The words for the entries of a portal in a language. */
export function entryLanguage({ site }: Portal, language: TranslatedLanguage): EntryLanguage {
  const { hours, service } = translatedTexts[language];
  const texts = service(site.tone);
  const { audiences, channels } = texts;
  return { language, texts, words: { language, audiences, channels, comma: hours.comma }, wording: createWording(hours) };
}

/**
 * A service of the social map as the pages in another language say it: what is translated, and what is not marked as Dutch
 * (`messages/dutch-words.ts`). Its address is that of its page in the language, or else in Dutch.
 */
export function entryInLanguage(portal: Portal, entry: DirectoryEntry, data: Service, said: EntryLanguage): DirectoryEntry {
  const { language, texts, wording } = said;
  const voice = languageVoice(portal, language, wording);
  const { alert, waitingTime } = data;
  const { name, summary = inDutch(data.summary) } = voice.service(data);
  const age = data.age && ageText(data.age, texts.age);
  return {
    ...entry,
    name,
    summary,
    href: voice.page(entry.href).href,
    organizations: entry.organizations.map((one) => ({ ...one, name: inDutch(one.name) })),
    places: entry.places.map(placeInDutch),
    areas: entry.areas.map((area) => ({ ...area, label: inDutch(area.label) })),
    cost: { kind: entry.cost.kind, text: costIn(data.cost, texts) },
    referral: { kind: entry.referral.kind, text: referralIn(data.referral, texts) },
    opening: openingIn(portal, entry, data, said),
    ...(age === undefined ? {} : { ageText: age }),
    ...(alert === undefined ? {} : { alert: inLanguage(data.translations?.[language]?.alert, alert) }),
    ...(waitingTime === undefined ? {} : { waitingTime: inDutch(waitingTime) }),
  };
}

const placeInDutch = (place: EntryPlace): EntryPlace => ({
  ...place,
  name: inDutch(place.name),
  area: place.area === '' ? '' : inDutch(place.area),
});

const costIn = (cost: Service['cost'], texts: ServiceTexts): string =>
  cost === undefined ? texts.cost.unknown : costWords({ ...cost, note: cost.note && inDutch(cost.note) }, texts.cost);

const referralIn = (referral: Service['referral'], texts: ServiceTexts): string =>
  referral === undefined ? texts.referral.unknown : referralWords({ ...referral, by: referral.by && inDutch(referral.by) }, texts.referral);

function openingIn(portal: Portal, { places }: DirectoryEntry, data: Service, { language, wording }: EntryLanguage) {
  const listed = pick(
    portal,
    'locations',
    places.map(({ id }) => id),
  );
  const marked = {
    ...data,
    locations: data.locations.map((row) => (row.hours === undefined ? row : { ...row, hours: withDutchNotes(row.hours) })),
    ...(data.hours === undefined ? {} : { hours: hoursIn(data.hours, data.translations?.[language]?.hours) }),
  };
  return openingReader(portal, wording)(
    marked,
    places.flatMap((place) => {
      const location = listed.find(({ id }) => id === place.id);
      return location === undefined ? [] : [{ place, data: locationInLanguage(location, language).data }];
    }),
  );
}
