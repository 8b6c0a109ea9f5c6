import ICAL from 'ical.js';

/** A value as RFC 7265 writes it: "2026-11-26T14:00:00" for a date-time, an object for a rule, a list for a structured value. */
export type JCalValue = string | readonly number[] | RecurrenceRule;

/** A recurrence rule (RFC 5545 RRULE) in the order in which its parts are written. */
export interface RecurrenceRule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval?: number;
  bymonth?: number;
  /** "TH", "1MO", "-1FR". */
  byday?: string;
  /** A date-time in UTC. */
  until?: string;
}

/** A property in jCal (RFC 7265); `unknown` is the type of a property that RFC 5545 does not know: its value is written as it is. */
export type JCalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: 'text' | 'uri' | 'float' | 'date-time' | 'duration' | 'recur' | 'utc-offset' | 'unknown',
  ...values: JCalValue[],
];

/** A component in jCal (RFC 7265). */
export type JCalComponent = readonly [name: string, properties: readonly JCalProperty[], components: readonly JCalComponent[]];

/** A text for a property of type `unknown`, escaped as RFC 5545 asks of TEXT. */
export const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const lineEnd = '\r\n';
const maxOctets = 75;

/** iCalendar text (RFC 5545): UTF-8 when written, CRLF after every line, no line of more than 75 octets. */
export function toICalendar(component: JCalComponent): string {
  // ical.js allows 75 octets after the space that starts a folded line, one more than RFC 5545 section 3.1.
  const unfolded = ICAL.stringify([component]).replaceAll(`${lineEnd} `, '');
  const lines = unfolded.split(lineEnd).filter((line) => line !== '');
  return lines.map((line) => fold(line) + lineEnd).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > maxOctets) {
      folded += `${lineEnd} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (codePoint: number) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);
