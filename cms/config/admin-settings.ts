import type { MunicipalityHolidays } from '../../src/opening-hours/calendar.ts';
import type { Tone } from '../../src/schemas/shared/tone.ts';
import type { DecapBackend } from './decap-config.ts';

/** What the admin is told by the machine that serves it: `instellingen.json` beside its page. */
export interface AdminSettings {
  backend: Omit<DecapBackend, 'commit_messages'>;
  workflow: boolean;
  municipalities: readonly AdminMunicipality[];
  regions: readonly { id: string; name: string }[];
}

/** A portal of a municipality. */
export interface AdminSite {
  id: string;
  /** Where an editor can look at it. */
  url: string;
  /** What stands in the place of `[[telefoon]]` and the like. */
  placeholders: Readonly<Record<string, string>>;
  tone: Tone;
}

/** A municipality that an editor can choose. */
export interface AdminMunicipality {
  id: string;
  name: string;
  region: string;
  holidays: MunicipalityHolidays;
  /** Its middle, in degrees. */
  center: { lat: number; lon: number };
  /** The map of its portals; left out when they have none. */
  tiles?: { url: string; attribution: string; maxZoom: number };
  /** Its portals. The first one is the one that a preview looks like. */
  sites: readonly AdminSite[];
}
