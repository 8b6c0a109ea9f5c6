import type { LayerName } from '../schemas/collections.ts';
import type { DistanceTexts } from './distance.ts';
import type { Freshness } from './entry.ts';

/** Words of a card that a script makes; % is what is filled in. */
export interface CardWords {
  waiting: string;
  notKnown: string;
  /** What can be missing. */
  missing: Readonly<Record<'times' | 'cost' | 'referral', string>>;
  checked: string;
  stale: Readonly<Record<Exclude<Freshness, 'fresh'>, string>>;
  layers: Readonly<Record<LayerName, string>>;
  /** More places than are named. */
  places: string;
  /** The first % is the time of opening, the second that of closing. */
  span: string;
  /** What is said instead of times, of a state that began after the page was made. */
  states: Readonly<Record<'always' | 'appointment' | 'closed', string>>;
  distance: DistanceTexts;
}

/** All words that the script of the social map writes, as they stand in its pages; % is what is filled in. */
export interface DirectoryWords {
  card: CardWords;
  /** Of a single result, and of another number. */
  count: { one: string; many: string };
  /** To help without a village or neighbourhood; % is its number of results. */
  noPlace: string;
  /** Title of the whole list and of its page, for a list that has become wider than its page. */
  title: string;
  pageTitle: string;
  chosen: string;
  remove: string;
  query: string;
  /** Why a value cannot be chosen now: short, beside it, and as a sentence; another one when nothing else is chosen. */
  zero: string;
  zeroReason: string;
  zeroAlone: string;
  /** Of a group in which every chosen value must hold. */
  all: string;
  dropped: string;
  /** Words are looked for as they are, because what forgives mistakes did not come. */
  plain: string;
  /** The button below the list; % are the number that it adds and the number left. */
  more: string;
  /** Leads from the filters to the list. */
  show: { one: string; many: string };
  /** The order without one that is chosen: of a list, and of what is found. */
  standard: string;
  relevance: string;
  /** About the place from which distances are measured. */
  location: Readonly<Record<'asking' | 'found' | 'refused' | 'failed' | 'first', string>>;
}
