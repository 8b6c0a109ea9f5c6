import * as z from 'zod';
import { field, type FieldMeta } from './field.ts';

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is a day of the calendar, written "2026-11-21". No Date object is made: the machine's time zone plays no part. */
export function isCalendarDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || year < 1900 || year > 2199) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days in a month (1-12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date an editor meant with 21-11-2026, 21/11/2026 or 2026-1-5; `undefined` when that is no day of the calendar. */
function suggestDate(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(raw.trim());
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(raw.trim());
  const [year, month, day] = iso ? iso.slice(1) : dutch ? dutch.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? `"${date}"` : undefined;
}

/** A day of the calendar as text, "2026-11-21" (ISO 8601). */
export function isoDate(meta: FieldMeta) {
  return field(z.stringFormat('calendar-date', isCalendarDate), {
    message: 'Dit is geen bestaande datum. Schrijf jaar, maand en dag met streepjes ertussen.',
    example: '"2026-11-21"',
    suggest: suggestDate,
    ...meta,
  });
}

/** Refuses a period whose end lies before its start. Give it to `superRefine` of an object with the two keys. */
export function endsAfterStart<From extends string, Until extends string>(from: From, until: Until) {
  return (value: { [K in From | Until]?: string | undefined }, context: z.core.$RefinementCtx) => {
    const start = value[from];
    const end = value[until];
    // What is no date is told by its own field; comparing it would give a second message that is not true.
    if (start === undefined || end === undefined || !isCalendarDate(start) || !isCalendarDate(end)) return;
    if (end < start) {
      context.addIssue({
        code: 'custom',
        path: [until],
        message: `De einddatum ${end} ligt voor de begindatum ${start}. Draai de twee om of verbeter het jaar.`,
        params: { example: `${from}: "${end}"\n${until}: "${start}"` },
      });
    }
  };
}

/** A period of whole days; both ends are part of it and either may be left out. */
export function period(meta: FieldMeta) {
  return field(
    z
      .strictObject({
        from: isoDate({ label: 'Vanaf', hint: 'De eerste dag.' }).optional(),
        until: isoDate({ label: 'Tot en met', hint: 'De laatste dag.' }).optional(),
      })
      .superRefine(endsAfterStart('from', 'until')),
    { merge: 'replace', widget: 'period', ...meta },
  );
}

/** The day on which a person last checked that the entry is right. */
export const checkedOn = isoDate({
  label: 'Gecontroleerd op',
  hint: 'De dag waarop iemand heeft nagekeken of dit nog klopt. De bezoeker ziet deze datum.',
  widget: 'checked-on',
});

/** The calendar days of a period, both ends included. */
export type Period = z.output<ReturnType<typeof period>>;
