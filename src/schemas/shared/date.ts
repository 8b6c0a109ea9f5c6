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

/** The first letters of the Dutch months, January first; `mrt` is the other way to shorten maart. */
const monthStarts = ['jan', 'feb', 'maa|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Dutch names of the months, January first. */
const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Year, month and day in what an editor wrote: 2026-1-5, 5-1-2026, 5/1/26, “5 januari 2026”, or “5 januari” without a year. */
function datePartsOf(raw: unknown): { year: number | undefined; month: number; day: number } | undefined {
  if (typeof raw !== 'string') return undefined;
  const written = raw
    .trim()
    .toLowerCase()
    .replace(/[‐-―−]/g, '-');
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(written);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const digits = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(written);
  if (digits !== null) return { year: yearOf(digits[3]), month: Number(digits[2]), day: Number(digits[1]) };
  const named = /^(?:\p{L}+,? )?(\d{1,2})[- ](\p{L}{3,9})\.?(?:[- ](\d{4}|\d{2}))?$/u.exec(written);
  const month = monthStarts.findIndex((start) => new RegExp(`^(?:${start})`).test(named?.[2] ?? '')) + 1;
  return named === null || month === 0 ? undefined : { year: yearOf(named[3]), month, day: Number(named[1]) };
}

const yearOf = (written: string | undefined) =>
  written === undefined ? undefined : Number(written.length === 2 ? `20${written}` : written);

/** A month with so many days that the day exists in one year or another. */
const isDayOfMonth = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month);

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The date an editor meant, also when the month has fewer days: then its last. `undefined` when there is no telling. */
function suggestDate(raw: unknown): string | undefined {
  const parts = datePartsOf(raw);
  if (parts?.year === undefined || parts.month < 1 || parts.month > 12 || parts.day > 31) return undefined;
  const { year, month, day } = parts;
  const date = `${String(year)}-${twoDigits(month)}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
  return isCalendarDate(date) ? `"${date}"` : undefined;
}

/** The month and the day of a date without a year. */
function outlineDate(raw: unknown): string | undefined {
  const parts = datePartsOf(raw);
  return parts !== undefined && parts.year === undefined && isDayOfMonth(parts.month, parts.day)
    ? `"…-${twoDigits(parts.month)}-${twoDigits(parts.day)}"`
    : undefined;
}

/** Says that the year is missing, or how many days the month has. */
function explainDate(raw: unknown): string | undefined {
  const parts = datePartsOf(raw);
  if (parts === undefined || parts.month < 1 || parts.month > 12) return undefined;
  const { year, month, day } = parts;
  if (year === undefined)
    return isDayOfMonth(month, day) ? 'Bij deze datum ontbreekt het jaar. Schrijf eerst het jaar, dan de maand en dan de dag.' : undefined;
  const most = daysInMonth(year, month);
  if (day <= most) return undefined;
  const name = monthNames[month - 1] ?? '';
  return `Deze datum bestaat niet: ${name} ${String(year)} heeft ${String(most)} dagen. Kijk na welke dag het is.`;
}

/** A day of the calendar as text, "2026-11-21" (ISO 8601). */
export function isoDate(meta: FieldMeta) {
  return field(z.stringFormat('calendar-date', isCalendarDate), {
    message: 'Dit is geen bestaande datum. Schrijf jaar, maand en dag met streepjes ertussen.',
    example: '"2026-11-21"',
    form: '"…-…-…"',
    suggest: suggestDate,
    outline: outlineDate,
    explain: explainDate,
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
        until: isoDate({ label: 'Tot en met', hint: 'De laatste dag.', startsAt: 'from' }).optional(),
      })
      .superRefine(endsAfterStart('from', 'until')),
    { merge: 'replace', widget: 'period', ...meta },
  );
}

/** Whether a day (ISO date) lies in a period; an end that is left out lies at no day. Without a period every day does. */
export function isWithin(span: { from?: string | undefined; until?: string | undefined } | undefined, day: string): boolean {
  return (span?.from ?? '') <= day && day <= (span?.until ?? '9999');
}

/** The day on which a person last checked that the entry is right. */
export const checkedOn = isoDate({
  label: 'Gecontroleerd op',
  hint: 'De dag waarop iemand heeft nagekeken of dit nog klopt. De bezoeker ziet deze datum.',
  widget: 'checked-on',
});

/** The calendar days of a period, both ends included. */
export type Period = z.output<ReturnType<typeof period>>;
