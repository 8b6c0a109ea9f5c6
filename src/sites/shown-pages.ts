import type { Page } from '../schemas/pages.ts';
import type { Site } from '../schemas/site.ts';
import { isFor } from './audience.ts';
import { aboutId } from './routes.ts';
import type { Showing, ShownEntry } from './showing.ts';

/** The id of the page that a portal has at `/over/`: the one its settings name, or else the shared page. */
export const aboutIdOf = ({ about }: Pick<Site, 'about'>): string => about ?? aboutId;

/**
 * Whether a portal shows a page of text: it is for one of the portal's audiences and speaks to its reader as the portal does, as far as
 * it names audiences and a tone. The shared page about the portal gives way to the page that the portal chose in its place.
 */
export function isPageShown({ site }: Pick<Showing, 'site'>, { id, data }: ShownEntry<Page>): boolean {
  if (id === aboutId && aboutIdOf(site) !== aboutId) return false;
  return isFor(site, data.audiences) && (data.tone === undefined || data.tone === site.tone);
}
