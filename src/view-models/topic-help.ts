import type { DirectoryEntry } from '../directory/entry.ts';
import { askingNl } from '../messages/asking.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { askHref } from '../sites/routes.ts';
import type { Link } from './frame.ts';
import { helpFor, isHelp, type Need } from './nearby-help.ts';

/** Whom to turn to where nobody is known to help with a subject. */
export interface Asking {
  /** Calls the portal; left out on one without a number. */
  call?: Link;
  /** To all ways to ask something. */
  ask: Link;
}

/** How many services of articles there are at most: each article names its own, and together they are about less and less. */
const mostNamed = 4;

/** The services for a subject; where none is about it, the first of those that its articles name. */
export function topicHelp(portal: Portal, need: Need, articles: readonly PortalEntry<'articles'>[]): DirectoryEntry[] {
  const about = helpFor(portal, need);
  if (about.length > 0) return about;
  const named = new Set(articles.flatMap(({ data }) => data.relatedServices));
  return helpFor(portal, { services: [...named], themes: [] }).slice(0, mostNamed);
}

/** Whom to turn to when no service is somebody who helps: what one can only read is there, but nobody answers. */
export function askingFor(portal: Portal, services: readonly DirectoryEntry[]): { asking?: Asking } {
  if (services.some((entry) => isHelp(entry, false))) return {};
  const { site } = portal;
  const { number } = site.phone;
  return {
    asking: {
      ...(number === undefined ? {} : { call: { label: number, href: telHref(number) } }),
      ask: { label: askingNl(site.tone).ask.title, href: askHref },
    },
  };
}
