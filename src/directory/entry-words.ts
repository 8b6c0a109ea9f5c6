import type { DirectoryEntry } from './entry.ts';
import type { DirectoryTexts } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { channelLabels } from '../schemas/services.ts';
import { audienceLabels, audiences } from '../schemas/shared/people.ts';

/** More villages and neighbourhoods than this are counted, not named. */
const mostAreas = 3;

/**
 * For whom a service is, in words; `undefined` on a portal for one audience, where all is for them.
 */
export function audienceText(portal: Portal, entry: DirectoryEntry, texts: DirectoryTexts): string | undefined {
  if (portal.site.audiences.length < 2) return undefined;
  if (audiences.every((audience) => entry.audiences.includes(audience))) return texts.everybody;
  return inSentence(audiences.filter((audience) => entry.audiences.includes(audience)).map((audience) => audienceLabels[audience]));
}

/** Where a service can be had: its villages and neighbourhoods, or how many places when these are many; `undefined` when it is nowhere. */
export function areasText({ places, opening }: DirectoryEntry, texts: DirectoryTexts): string | undefined {
  // What opens first stands first.
  const inOrder = opening.flatMap(({ place }) => places.find(({ id }) => id === place) ?? []);
  const areas = [...new Set(inOrder.map(({ area, name }) => (area === '' ? name : area)))];
  if (areas.length === 0) return undefined;
  return areas.length > mostAreas ? texts.places(places.length) : new Intl.ListFormat('nl').format(areas);
}

/** In what ways a service reaches people; `undefined` when nobody wrote that down. */
export const channelsText = ({ channels }: DirectoryEntry): string | undefined =>
  channels.length === 0 ? undefined : inSentence(channels.map((channel) => channelLabels[channel]));

/** “Ouders en opvoeders, professionals”. */
const inSentence = (labels: readonly string[]) =>
  labels.map((label, index) => (index === 0 ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`)).join(', ');
