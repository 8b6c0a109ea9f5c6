import ical, { type CalendarComponent, type VEvent } from 'node-ical';
import type { SiteFinding } from '../finding.ts';
import { readSiteFile, type SiteFolder } from '../site-folder.ts';

const zone = 'Europe/Amsterdam';
const year = 366 * 86_400_000;

/** Every calendar file, as another program than ours reads it (node-ical): valid, and with its events at the hour the file says. */
export function checkCalendars(site: SiteFolder): SiteFinding[] {
  return [...site.files]
    .filter((file) => file.endsWith('.ics'))
    .flatMap((file) => calendarFaults(readSiteFile(site, file)).map((finding) => ({ file, code: 'calendar', ...finding })));
}

/** A fault in a calendar file, at a line of it. */
interface CalendarFault {
  message: string;
  place?: { line: number; column: number };
}

function calendarFaults(bytes: Buffer): CalendarFault[] {
  const text = bytes.toString('utf8');
  const form = formFaults(bytes, text);
  if (form.length > 0) return form;
  let components: CalendarComponent[];
  try {
    components = Object.values(ical.sync.parseICS(text)).filter((part) => part !== undefined);
  } catch (error) {
    return [{ message: `Een agenda-app kan dit bestand niet lezen: ${(error as Error).message}.` }];
  }
  const written = count(text, 'BEGIN:VEVENT');
  const events = components.filter((part): part is VEvent => part.type === 'VEVENT');
  const overrides = events.reduce((sum, { recurrences }) => sum + Object.keys(recurrences ?? {}).length, 0);
  const faults: CalendarFault[] = [];
  if (events.length > written || events.length + overrides < written) {
    faults.push({
      message: `In dit bestand staan ${written} afspraken, maar een agenda-app vindt er ${events.length}. Staat een UID er dubbel in?`,
    });
  }
  return [...faults, ...events.flatMap(eventFaults)];
}

/** The form of RFC 5545, which many programs are lax about. */
function formFaults(bytes: Buffer, text: string): CalendarFault[] {
  const faults: CalendarFault[] = [];
  const at = (index: number) => ({ line: index + 1, column: 1 });
  if (!Buffer.from(text, 'utf8').equals(bytes)) faults.push({ message: 'Dit bestand is geen geldige UTF-8.' });
  const lines = text.split('\r\n');
  const bare = lines.findIndex((line) => /[\r\n]/.test(line));
  if (bare !== -1) faults.push({ message: 'Deze regel eindigt niet met een CR en een LF, zoals RFC 5545 voorschrijft.', place: at(bare) });
  lines.forEach((line, index) => {
    if (Buffer.byteLength(line) > 75)
      faults.push({ message: 'Deze regel is langer dan de 75 bytes van RFC 5545. Breek hem af.', place: at(index) });
  });
  const unfolded = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  for (const [needed, what] of [
    [/^BEGIN:VCALENDAR$/, 'BEGIN:VCALENDAR'],
    [/^VERSION:2\.0$/, 'VERSION:2.0'],
    [/^PRODID[:;]./, 'PRODID'],
    [/^END:VCALENDAR$/, 'END:VCALENDAR'],
  ] as const) {
    if (!unfolded.some((line) => needed.test(line))) faults.push({ message: `In dit bestand ontbreekt de regel ${what}.` });
  }
  const named = new Set(unfolded.flatMap((line) => /^[A-Z-]+(?:;[^:]*)?;TZID=([^:;]+)/.exec(line)?.[1] ?? []));
  const defined = new Set(unfolded.flatMap((line) => /^TZID:(.+)$/.exec(line)?.[1] ?? []));
  for (const id of named) {
    if (!defined.has(id)) faults.push({ message: `De tijdzone “${id}” wordt genoemd, maar het onderdeel VTIMEZONE daarvoor ontbreekt.` });
  }
  const uids = unfolded.flatMap((line) => (line.startsWith('UID:') ? [line] : []));
  for (const uid of new Set(uids.filter((one, index) => uids.indexOf(one) !== index))) {
    faults.push({ message: `${uid} staat bij meer dan één afspraak. Een agenda-app laat er dan maar één zien.` });
  }
  return faults;
}

function eventFaults(event: VEvent): CalendarFault[] {
  const name = `De afspraak “${textOf(event.summary)}”`;
  const faults: string[] = [];
  if (event.datetype === 'date') return [];
  // Once in UTC is certain too, and the only way to name the second of two equal hours; a series would move with summer time.
  const certain = event.start.tz === zone || (!event.rrule && event.start.tz === 'Etc/UTC');
  if (!certain) faults.push(`${name} staat in de tijdzone “${event.start.tz ?? 'geen'}” in plaats van ${zone}.`);
  if (event.end === undefined || event.end.getTime() <= event.start.getTime()) faults.push(`${name} eindigt niet na het begin.`);
  if (event.rrule !== undefined && event.rrule !== null) faults.push(...seriesFaults(name, event));
  return faults.map((message) => ({ message }));
}

/** Over a year, so that the clock changes twice: every occurrence stands at the hour of the first. */
function seriesFaults(name: string, event: VEvent): string[] {
  const shown = ical.expandRecurringEvent(event, {
    from: event.start,
    to: new Date(event.start.getTime() + year),
    includeOverrides: false,
  });
  if (shown.length === 0) return [`${name} herhaalt zich volgens het bestand, maar een agenda-app laat hem geen enkele keer zien.`];
  const expected = `${clock(event.start)}–${clock(event.end ?? event.start)}`;
  const other = shown.find(({ start, end }) => `${clock(start)}–${clock(end)}` !== expected);
  return other === undefined
    ? []
    : [
        `${name} is van ${expected}, maar een agenda-app laat hem op ${day(other.start)} zien van ${clock(other.start)}–${clock(other.end)}.`,
      ];
}

const clockFormat = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const dayFormat = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, dateStyle: 'long' });
const clock = (date: Date) => clockFormat.format(date);
const day = (date: Date) => dayFormat.format(date);

const textOf = (value: VEvent['summary']) => (typeof value === 'string' ? value : value.val);

const count = (text: string, part: string) => text.split(part).length - 1;
