import { inOrder } from '../exports/place-parts.ts';
import { withDutchNotes } from '../hours-wording/dutch-notes.ts';
import { inDutch } from '../messages/dutch-words.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Location } from '../schemas/locations.ts';
import type { Hours } from '../schemas/shared/hours.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';

/**
 * A place with its texts as a page in another language says them: what is translated, and what is not marked as Dutch
 * (`messages/dutch-words.ts`), as all names are.
 */
export function locationInLanguage(entry: PortalEntry<'locations'>, language: TranslatedLanguage): PortalEntry<'locations'> {
  const { data } = entry;
  const translated = data.translations?.[language] ?? {};
  const { summary, directions, alert, temporary, accessibility, hostBuilding, neighbourhood, address } = data;
  const said: Location = {
    ...data,
    name: inDutch(data.name),
    hours: hoursIn(data.hours, translated.hours),
    ...(summary === undefined ? {} : { summary: inLanguage(translated.summary, summary) }),
    ...(directions === undefined ? {} : { directions: inLanguage(translated.directions, directions) }),
    ...(alert === undefined ? {} : { alert: inLanguage(translated.alert, alert) }),
    ...(temporary === undefined ? {} : { temporary: { ...temporary, note: inLanguage(translated.temporary, temporary.note) } }),
    ...(accessibility?.note === undefined
      ? {}
      : { accessibility: { ...accessibility, note: inLanguage(translated.accessibility, accessibility.note) } }),
    ...(hostBuilding === undefined ? {} : { hostBuilding: inDutch(hostBuilding) }),
    ...(neighbourhood === undefined ? {} : { neighbourhood: inDutch(neighbourhood) }),
    ...(address === undefined
      ? {}
      : {
          address: {
            ...address,
            addressLocality: inDutch(address.addressLocality),
            ...(address.streetAddress === undefined ? {} : { streetAddress: inDutch(address.streetAddress) }),
            ...(address.postalCode === undefined ? {} : { postalCode: inDutch(address.postalCode) }),
          },
        }),
  };
  return { ...entry, data: said };
}

/** A text that was translated, or else the Dutch one, marked as Dutch. */
export const inLanguage = (translation: string | undefined, dutch: string): string => translation ?? inDutch(dutch);

/** What is said about opening hours in words: why they are not known or by appointment only, and the note. */
export const aboutHours = ({ unknown, appointmentOnly, note }: Hours): string | undefined => {
  const said = inOrder([unknown ?? appointmentOnly, note]);
  return said.length === 0 ? undefined : said.join(' ');
};

/** One translation says all that is said about the hours in words. */
export function hoursIn(hours: Hours, translation: string | undefined): Hours {
  const { unknown, appointmentOnly, note, ...rest } = withDutchNotes(hours);
  if (translation !== undefined) {
    if (unknown !== undefined) return { ...rest, unknown: translation };
    if (appointmentOnly !== undefined) return { ...rest, appointmentOnly: translation };
    return note === undefined ? rest : { ...rest, note: translation };
  }
  return {
    ...rest,
    ...(unknown === undefined ? {} : { unknown: inDutch(unknown) }),
    ...(appointmentOnly === undefined ? {} : { appointmentOnly: inDutch(appointmentOnly) }),
    ...(note === undefined ? {} : { note: inDutch(note) }),
  };
}
