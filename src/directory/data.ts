import type { LayerName } from '../schemas/collections.ts';
import type { Freshness } from './entry.ts';
import type { FacetGroup } from './facets.ts';

/** A place as the script in a page knows it. */
export interface DataPlace {
  id: string;
  name: string;
  /** Village or neighbourhood. */
  area: string;
  /** Ids of the group `plaats`, the smallest area first. */
  areas: readonly string[];
  /** Degrees with four decimals: eleven metres. */
  position?: { lat: number; lon: number; approximate: boolean };
}

/** When an entry is open: at a place (its number in the list of places), or by phone or online. */
export interface DataOpening {
  place?: number;
  /** See `hours-code.ts`. */
  code: string;
}

/** An entry as the script in a page knows it: all of its card but the summary. Words are left out when there is nothing to say. */
export interface DataEntry {
  id: string;
  name: string;
  organizations: readonly string[];
  opening: readonly DataOpening[];
  layer: LayerName;
  /** ISO date. */
  checkedOn: string;
  freshness: Freshness;
  age?: string;
  cost?: string;
  referral?: string;
  waitingTime?: string;
  alert?: string;
}

/** What a script needs to filter, count, sort and show a list. Entries stand in the order of the list. */
export interface DirectoryData {
  /** The date in the Netherlands on which it was made (ISO). */
  madeOn: string;
  groups: readonly FacetGroup[];
  places: readonly DataPlace[];
  entries: readonly DataEntry[];
}

/** What is only needed once somebody types or looks at cards, for each entry. */
export interface EntryTexts {
  summary: string;
  synonyms: readonly string[];
  /** For whom it is; left out on a portal for one audience. */
  audience?: string;
  /** In what ways it reaches people. */
  how?: string;
  /** Where it is, of what has no place. */
  area?: string;
  /** What is said instead of opening times where there are none to say: “Alleen op afspraak.” */
  times?: string;
}
