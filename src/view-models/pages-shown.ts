import type { PortalEntry } from '../portal/portal-entry.ts';
import { aboutIdOf, isPageShown } from '../sites/shown-pages.ts';
import type { Portal } from '../portal/portal.ts';

/** The pages of text on a portal. */
export const shownPages = (portal: Portal): PortalEntry<'pages'>[] =>
  [...portal.entries.pages.values()].filter((entry) => isPageShown(portal, entry));

/** The page at `/over/`; `undefined` on a portal without. */
export const aboutPage = (portal: Portal): PortalEntry<'pages'> | undefined =>
  shownPages(portal).find(({ id }) => id === aboutIdOf(portal.site));
