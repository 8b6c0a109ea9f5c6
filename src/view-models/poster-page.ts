import type { PortalEntry } from '../collections/portal-entry.ts';
import { qrSvg } from '../exports/qr.ts';
import { frame, textsOf, type Frame } from './frame.ts';
import { summarizeLocation, type LocationSummary } from './location-summary.ts';
import { fitPoster, type PosterSize } from './poster-fit.ts';
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
  place: string;
  /** Size of the type, by how much stands on the sheet. */
  size: PosterSize;
  /** When anybody can walk in, a line each; empty when that is not known, or is too much for a sheet. */
  hours: string[];
  /** As many as fit on the sheet. */
  topics: string[];
}

/** Makes the poster of a location. */
export function posterPage(portal: Portal, entry: PortalEntry<'locations'>): PosterPage {
  const { poster } = textsOf(portal);
  const summary = summarizeLocation(portal, entry);
  const url = `${portal.site.url}${summary.href}`;
  const place = summary.place.lines.join(', ');
  const hours = [...summary.times, ...summary.holidays];
  return {
    frame: frame(portal, { path: `${summary.href}poster/`, title: poster.pageTitle(entry.data.name), description: poster.walkIn }),
    summary,
    title: poster.title,
    address: url.replace('https://', '').replace(/\/$/, ''),
    qr: qrSvg(url, { title: poster.qr(url) }),
    place,
    ...fitPoster({ name: summary.name, place, hours, topics: entry.data.topics }),
  };
}
