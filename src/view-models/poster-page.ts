import type { PortalEntry } from '../portal/portal-entry.ts';
import { qrSvg } from '../exports/qr.ts';
import { hasTimes, hasWalkInRows } from '../opening-hours/current-rows.ts';
import type { Location } from '../schemas/locations.ts';
import { createWording } from '../hours-wording/wording.ts';
import { posterHref } from '../sites/routes.ts';
import { frame, printedAddress, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
import { summarizeLocation, type LocationSummary } from './location-summary.ts';
import { fitPoster, type PosterLine, type PosterSize } from './poster-fit.ts';
import type { Portal } from '../portal/portal.ts';
import { topicsAt } from './topics.ts';

/** `/inloop/<id>/poster/`: one A4 to hang up. */
export interface PosterPage {
  frame: Frame;
  summary: LocationSummary;
  title: string;
  /** Whether one can walk in, or needs an appointment. */
  invitation: string;
  /** The address of the page of the place, without `https://`. */
  address: string;
  /** That address in parts, each in the pieces between which it may be broken when it is too long for a line. */
  addressParts: string[][];
  /** SVG of a QR code with the address of the page. */
  qr: string;
  /** What the code leads to. */
  scan: string;
  /** Where it is, from building to town. */
  place: string[];
  /** Size of the type, by how much stands on the sheet. */
  size: PosterSize;
  /** When and how one can come, a line each; empty when that is not known, or is too much for a sheet. */
  hours: PosterLine[];
  /** As many as fit on the sheet. */
  topics: string[];
  /** When somebody last checked what stands on the sheet. */
  checked: string;
}

/** Makes the poster of a location. */
export function posterPage(portal: Portal, entry: PortalEntry<'locations'>): PosterPage {
  const { poster, provenance } = textsOf(portal);
  const { data, id } = entry;
  const summary = summarizeLocation(portal, entry);
  const url = `${portal.site.url}${summary.href}`;
  const address = printedAddress(url);
  const place = summary.place.lines;
  const invitation = invitationOf(portal, data);
  return {
    frame: frame(portal, { path: posterHref(id), title: poster.pageTitle(data.name), description: invitation }),
    summary,
    title: poster.title,
    invitation,
    address,
    addressParts: addressParts(address),
    qr: qrSvg(url, { title: poster.qr(url) }),
    scan: summary.hasTimes ? poster.scan : poster.scanWithoutTimes,
    place,
    checked: provenance.checkedOn(createWording().date(data.checkedOn)),
    ...fitPoster({ name: summary.name, place, hours: linesOf(summary, data), topics: topicsAt(portal, [data]) }),
  };
}

/**
 * `www.cjg-dorp.nl/inloop` as `www`, `.cjg`, `-dorp`, `.nl` and `/inloop`: who reads a hyphen at the end of a line leaves it out, so a line
 * begins with it.
 */
const addressParts = (address: string): string[][] =>
  (address.match(/\/?[^/]+/g) ?? []).map((part) => part.match(/[-.]?[^-.]*/g)?.filter((piece) => piece !== '') ?? []);

function invitationOf(portal: Portal, { kind, hours }: Location): string {
  const { poster } = textsOf(portal);
  if (hasWalkInRows(hours, portal.today)) return kind === 'walk-in' ? poster.walkIn : poster.welcome;
  return hours.appointmentOnly !== undefined || hasTimes(hours, portal.today) ? poster.appointment : poster.welcome;
}

function linesOf({ times, holidays, opensOn, until }: LocationSummary, { hours }: Location): PosterLine[] {
  const how = hours.appointmentOnly;
  const lines: (PosterLine | undefined)[] = [
    opensOn === undefined ? undefined : { text: opensOn, detail: false },
    // How to make an appointment says that one needs one.
    ...(how !== undefined && times.every(({ isRow }) => !isRow) ? [] : times).flatMap(({ text, dates }) => [
      { text, detail: false },
      dates === undefined ? undefined : { text: dates, detail: true },
    ]),
    ...holidays.map((text) => ({ text, detail: false })),
    how === undefined ? undefined : { text: how, detail: false },
    until === undefined ? undefined : { text: until, detail: true },
  ];
  return lines.filter((line) => line !== undefined);
}
