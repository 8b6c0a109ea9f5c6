import type { DirectoryEntry } from '../directory/entry.ts';
import type { Portal } from '../portal/portal.ts';
import type { Audience } from '../schemas/shared/people.ts';
import { careLevels } from '../schemas/shared/wmo.ts';
import { spansMeet, spanWidth, type AgeSpan } from '../sites/age-phases.ts';
import { directoryCard, type DirectoryCardView } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import { summarizeLocations } from './location-summary.ts';
import { walkInPoints } from './locations-shown.ts';
import { nextMomentOf, type NextMoment } from './next-moment.ts';

/** For what help is looked for. Left out: for anything. */
export interface Need {
  /** Services that go before others, by id. */
  services?: readonly string[];
  themes?: readonly string[];
  audiences?: readonly Audience[];
  age?: AgeSpan | undefined;
}

/**
 * The services for a need: those that are named first, then those that suit most people who read about it: where one can go without being
 * referred, of the lightest level, about most of the themes, for the fewest ages, and else in the order of the social map.
 */
export function helpFor(portal: Portal, { services = [], themes, audiences, age }: Need): DirectoryEntry[] {
  const { entries, byId } = directoryOf(portal);
  const named = services.flatMap((id) => byId.get(id) ?? []);
  const fits = (entry: DirectoryEntry) =>
    (themes === undefined || entry.themeIds.some((id) => themes.includes(id))) &&
    (audiences === undefined || entry.audiences.some((one) => audiences.includes(one))) &&
    spansMeet(entry.age, age);
  const others = entries.filter((entry) => !named.includes(entry) && fits(entry));
  const places = new Map(others.map((entry) => [entry, placeFor(entry, themes)]));
  return [...named, ...others.toSorted((a, b) => comparePlaces(places.get(a) ?? [], places.get(b) ?? []))];
}

/** What decides on the place of a service, the weightiest first; lower goes before. */
function placeFor({ referral, alert, level, themeIds, age }: DirectoryEntry, themes: readonly string[] = []): number[] {
  return [
    referral.kind === 'needed' || alert !== undefined ? 1 : 0,
    level === undefined ? 0 : careLevels.indexOf(level),
    -themeIds.filter((id) => themes.includes(id)).length,
    spanWidth(age),
  ];
}

const comparePlaces = (a: readonly number[], b: readonly number[]) =>
  a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * Whether there is somebody who helps: a website to read is no help for who reads already, and neither is a course for who is in danger.
 *
 * @param isDanger whether what is read is about a danger
 */
export function isHelp({ wmoFunctions, channels }: DirectoryEntry, isDanger: boolean): boolean {
  const onlyBy = (...some: readonly (typeof channels)[number][]) => channels.length > 0 && channels.every((one) => some.includes(one));
  if (isDanger && onlyBy('online', 'group')) return false;
  return !(onlyBy('online') && wmoFunctions.length > 0 && wmoFunctions.every((one) => one === 'information'));
}

/** How many services are shown where there is more to read. */
const mostCards = 3;

/** The first services of those for a need, as cards. */
export const helpCards = (portal: Portal, entries: readonly DirectoryEntry[], most = mostCards): DirectoryCardView[] =>
  entries.slice(0, most).map((entry) => directoryCard(portal, entry));

const moments = new WeakMap<Portal, { moment: NextMoment | undefined }>();

/** When somebody can walk in first; `undefined` when no time is known. */
export function nearestMoment(portal: Portal): NextMoment | undefined {
  const known = moments.get(portal) ?? { moment: nextMomentOf(portal, summarizeLocations(portal, walkInPoints(portal))) };
  moments.set(portal, known);
  return known.moment;
}
