import type { PortalEntry } from '../collections/portal-entry.ts';
import { qrSvg } from '../exports/qr.ts';
import { frame, textsOf, type Frame } from './frame.ts';
import { summarizeLocation, type LocationSummary } from './location-summary.ts';
import type { Portal } from './portal.ts';

/** `/inloop/<id>/poster/`: one A4 to hang up. */
export interface PosterPage {
  frame: Frame;
  summary: LocationSummary;
  title: string;
  /** The address of the page without `https://`. */
  address: string;
  /** SVG of a QR code with the address of the page. */
  qr: string;
  topics: string[];
}

/** How many subjects fit on the sheet. */
const mostTopics = 6;

/** Makes the poster of a location. */
export function posterPage(portal: Portal, entry: PortalEntry<'locations'>): PosterPage {
  const { poster } = textsOf(portal);
  const summary = summarizeLocation(portal, entry);
  const url = `${portal.site.url}${summary.href}`;
  return {
    frame: frame(portal, { path: `${summary.href}poster/`, title: entry.data.name, description: poster.walkIn }),
    summary,
    title: poster.title,
    address: url.replace('https://', '').replace(/\/$/, ''),
    qr: qrSvg(url, { title: poster.qr(url) }),
    topics: entry.data.topics.slice(0, mostTopics),
  };
}
