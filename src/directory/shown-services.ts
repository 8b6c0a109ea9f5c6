import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { isServiceShown } from '../sites/shown-services.ts';

/** The services that a portal shows. */
export const shownServices = (portal: Portal): PortalEntry<'services'>[] =>
  [...portal.entries.services.values()].filter(({ data }) => isServiceShown(portal, data));
