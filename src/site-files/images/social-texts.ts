import type { Portal } from '../../portal/portal.ts';
import type { PortalEntry } from '../../portal/portal-entry.ts';
import { hasEnded } from '../../sites/shown-locations.ts';
import { exampleOf } from '../../view-models/frame.ts';
import { textsOf } from '../../view-models/texts.ts';
import { summarizeLocation } from '../../view-models/location-summary.ts';
import type { SocialText } from './social-svg.ts';

/** More lines than this are too small to read on a telephone; the page has them all. */
const mostTimes = 3;

/** The preview picture of a portal: what it is called and what it is for. */
export function portalSocialText(portal: Portal): SocialText {
  return { title: portal.site.name, lines: [portal.site.tagline], ...badgeOf(portal) };
}

/** The preview picture of a place: what it is called, where it is, and when it is open as far as that is known and short enough. */
export function locationSocialText(portal: Portal, entry: PortalEntry<'locations'>): SocialText {
  const { name, place, times, unknown } = summarizeLocation(portal, entry);
  const known = unknown === undefined ? times.map(({ text }) => text) : [`${textsOf(portal).location.unknownHours}.`];
  const shown = hasEnded(portal, entry) || known.length > mostTimes ? [] : known;
  return { above: portal.site.name, title: name, lines: [place.line, ...shown], ...badgeOf(portal) };
}

function badgeOf(portal: Portal): Pick<SocialText, 'badge'> {
  const { example } = exampleOf(portal);
  return example === undefined ? {} : { badge: example.title };
}
