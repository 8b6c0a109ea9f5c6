import type { MunicipalityHolidays } from '../../src/opening-hours/calendar.ts';
import type { DecapBackend } from './decap-config.ts';

/** What the admin is told by the machine that serves it: `instellingen.json` beside its page. */
export interface AdminSettings {
  backend: Omit<DecapBackend, 'commit_messages'>;
  workflow: boolean;
  /** Where the files of the content are, as `ContentSnapshot` has them. */
  content: string;
  municipalities: readonly AdminMunicipality[];
  regions: readonly { id: string; name: string }[];
}

/** A municipality that an editor can choose. */
export interface AdminMunicipality {
  id: string;
  name: string;
  region: string;
  holidays: MunicipalityHolidays;
  /** Ids of its portals. */
  sites: readonly string[];
}
