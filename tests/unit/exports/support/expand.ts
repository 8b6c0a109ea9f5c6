import ICAL from 'ical.js';

/** An opening that a calendar app would show. */
export interface ShownOpening {
  start: number;
  end: number;
  summary: string;
}

/** Reads a calendar as an app does: every event, its rule and its exceptions, by the VTIMEZONE in the file; those that start in the period. */
export function expand(text: string, from: number, until: number): ShownOpening[] {
  const shown: ShownOpening[] = [];
  for (const component of events(text)) {
    const event = new ICAL.Event(component);
    const iterator = event.iterator();
    for (let next = iterator.next() as ICAL.Time | undefined; next !== undefined && next !== null; next = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      const [start, end] = [startDate.toUnixTime() * 1000, endDate.toUnixTime() * 1000];
      if (start >= until) break;
      if (start >= from) shown.push({ start, end, summary: event.summary });
    }
  }
  return shown.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The VEVENTs of a calendar. */
export const events = (text: string): ICAL.Component[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

/** The lines of a calendar, unfolded. */
export const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
