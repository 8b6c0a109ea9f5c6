import type { OpeningStatus } from '../opening-hours/types.ts';
import type { LayerName } from '../schemas/collections.ts';
import type { channels } from '../schemas/services.ts';
import type { Audience } from '../schemas/shared/people.ts';
import type { Position } from '../schemas/shared/position.ts';
import type { Weekday } from '../schemas/shared/weekday.ts';
import type { BasicModelElement, CareLevel, WmoFunction } from '../schemas/shared/wmo.ts';
import type { AgePhaseId, AgeSpan } from '../sites/age-phases.ts';

/** Something with a permanent word for addresses and a name. */
export interface Named {
  id: string;
  label: string;
}

/** Where a service can be had. */
export interface EntryPlace {
  id: string;
  name: string;
  /** Its page on the portal. */
  href: string;
  /** Village or neighbourhood as visitors call it; empty for what is online. */
  area: string;
  /** That area and the town around it, the smallest first. */
  areas: readonly Named[];
  position?: Position;
}

/** When a service can be had at one of its places, or by phone or online. */
export interface EntryOpening {
  /** Id of the place; left out for the hours of the service itself. */
  place?: string;
  /** Whether these hours are those of the place. */
  ofPlace: boolean;
  /** For a script, see `hours-code.ts`. */
  code: string;
  /** A line that stays true until the next opening is over: “Donderdag 26 november open van 14.00 tot 16.00 uur”. */
  text: string;
  /** The instant (epoch ms) until which `text` is true; left out when no opening is known. */
  until?: number;
  /** The days of the week on which anybody can walk in, in the eight weeks from the day of the build. */
  weekdays: readonly Weekday[];
  status: OpeningStatus;
}

/**
 * Whether somebody with a disability or a pushchair can use a service. `remote`: it comes to them, so that there is no way to go. What
 * nobody checked is `unknown`, never `no`.
 */
export type ProfileState = 'yes' | 'remote' | 'no' | 'unknown';

/** The accessibility profiles by which the directory is filtered. */
export const profiles = ['wheelchair', 'pushchair', 'lowVision', 'hardOfHearing'] as const;

/** One of {@link profiles}. */
export type Profile = (typeof profiles)[number];

/** How long ago an entry was checked, against the limit of the portal. */
export type Freshness = 'fresh' | 'over-limit' | 'past-twice';

/** One service on one portal: all that its card and the filters need. */
export interface DirectoryEntry {
  /** Permanent id of the service. */
  id: string;
  /** `/sociale-kaart/<id>/`. */
  href: string;
  name: string;
  summary: string;
  /** The organisations that offer it and that the portal shows. */
  organizations: readonly { id: string; name: string; href: string }[];
  /** The places where it is and that the portal lists. */
  places: readonly EntryPlace[];
  /** The areas of these places, each once. */
  areas: readonly Named[];
  /** Its themes that are for this portal. */
  themes: readonly Named[];
  /** The same and the themes above them. */
  themeIds: readonly string[];
  audiences: readonly Audience[];
  /** In months; left out when no age is written, which excludes nobody. */
  age?: AgeSpan;
  /** “van 0 tot en met 3 jaar”. */
  ageText?: string;
  phases: readonly AgePhaseId[];
  cost: { kind: 'free' | 'paid' | 'unknown'; text: string };
  referral: { kind: 'none' | 'needed' | 'unknown'; text: string };
  channels: readonly (typeof channels)[number][];
  /** Languages other than Dutch, as their codes. */
  languages: readonly string[];
  accessibility: Readonly<Record<Profile, ProfileState>>;
  /** The one that opens first on top. */
  opening: readonly EntryOpening[];
  wmoFunctions: readonly WmoFunction[];
  basicModel: readonly BasicModelElement[];
  level?: CareLevel;
  /** The layer that wrote it first. */
  layer: LayerName;
  /** ISO date. */
  checkedOn: string;
  freshness: Freshness;
  alert?: string;
  /** In the words of the editor. */
  waitingTime?: string;
  /** Words by which it is found beside those of its texts. */
  synonyms: readonly string[];
}
