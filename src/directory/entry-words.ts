import type { DirectoryEntry } from './entry.ts';
import type { DirectoryTexts } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { channelLabels, type channels } from '../schemas/services.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { audienceLabels, audiences, type Audience } from '../schemas/shared/people.ts';

/** More villages and neighbourhoods than this are counted, not named. */
const mostAreas = 3;

/** What readers and ways to be reached are called in one language, and how that language sums up. */
export interface EntryWords {
  language: InterfaceLanguage;
  audiences: Readonly<Record<Audience, string>>;
  channels: Readonly<Record<(typeof channels)[number], string>>;
  comma: string;
}

const dutch: EntryWords = { language: 'nl', audiences: audienceLabels, channels: channelLabels, comma: ', ' };

/**
 * For whom a service is, in words; `undefined` on a portal for one audience, where all is for them.
 */
export function audienceText(
  portal: Portal,
  entry: DirectoryEntry,
  texts: Pick<DirectoryTexts, 'everybody'>,
  words: EntryWords = dutch,
): string | undefined {
  if (portal.site.audiences.length < 2) return undefined;
  if (audiences.every((audience) => entry.audiences.includes(audience))) return texts.everybody;
  return inSentence(
    audiences.filter((audience) => entry.audiences.includes(audience)).map((audience) => words.audiences[audience]),
    words,
  );
}

/** Where a service can be had: its villages and neighbourhoods, or how many places when these are many; `undefined` when it is nowhere. */
export function areasText(
  { places, opening }: DirectoryEntry,
  texts: Pick<DirectoryTexts, 'places'>,
  { language }: Pick<EntryWords, 'language'> = dutch,
): string | undefined {
  // What opens first stands first.
  const inOrder = opening.flatMap(({ place }) => places.find(({ id }) => id === place) ?? []);
  const areas = [...new Set(inOrder.map(({ area, name }) => (area === '' ? name : area)))];
  if (areas.length === 0) return undefined;
  return areas.length > mostAreas ? texts.places(places.length) : new Intl.ListFormat(language).format(areas);
}

/** In what ways a service reaches people; `undefined` when nobody wrote that down. */
export const channelsText = ({ channels: ways }: DirectoryEntry, words: EntryWords = dutch): string | undefined =>
  ways.length === 0
    ? undefined
    : inSentence(
        ways.map((channel) => words.channels[channel]),
        words,
      );

/** “Ouders en opvoeders, professionals”. */
const inSentence = (labels: readonly string[], { language, comma }: EntryWords) =>
  labels.map((label, index) => (index === 0 ? label : `${label.charAt(0).toLocaleLowerCase(language)}${label.slice(1)}`)).join(comma);
