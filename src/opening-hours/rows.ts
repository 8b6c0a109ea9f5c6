import { minutesOf } from '../schemas/shared/time-of-day.ts';
import type { HoursRow } from './types.ts';

/** A row with its times as minutes since midnight, for comparing. */
export interface PlanRow extends HoursRow {
  from: number;
  to: number;
}

/** A time of day as the schema writes it: 570 is "09:30", 1440 is "24:00". */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The row that is written in the content, with its minutes. */
export function planRow(row: { opens: string; closes: string; byAppointment: boolean; note?: string | undefined }): PlanRow {
  return makeRow(minutesOf(row.opens), minutesOf(row.closes), row.byAppointment, row.note);
}

function makeRow(from: number, to: number, byAppointment: boolean, note: string | undefined): PlanRow {
  const row = { opens: timeOf(from), closes: timeOf(to), byAppointment, from, to };
  return note === undefined ? row : { ...row, note };
}

/**
 * Rows of one day, sorted and disjoint. Rows of the same kind that overlap become one, with both notes; rows that touch become
 * one when their notes are the same. Where walk-in and appointment overlap it is walk-in.
 */
export function joinRows(rows: readonly PlanRow[]): PlanRow[] {
  if (rows.length < 2) return [...rows];
  const walkIn = union(rows.filter((row) => !row.byAppointment));
  const appointment = union(rows.filter((row) => row.byAppointment)).flatMap((row) => without(row, walkIn));
  return [...walkIn, ...appointment].sort((a, b) => a.from - b.from);
}

function union(rows: readonly PlanRow[]): PlanRow[] {
  const joined: PlanRow[] = [];
  for (const row of [...rows].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last !== undefined && (row.from < last.to || (row.from === last.to && row.note === last.note))) {
      joined[joined.length - 1] = makeRow(last.from, Math.max(last.to, row.to), row.byAppointment, bothNotes(last.note, row.note));
    } else {
      joined.push(row);
    }
  }
  return joined;
}

function bothNotes(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first.split('; ').includes(second) ? first : `${first}; ${second}`;
}

/** What is left of a row outside the others, which are sorted and disjoint. */
function without(row: PlanRow, others: readonly PlanRow[]): PlanRow[] {
  const left: PlanRow[] = [];
  let { from } = row;
  for (const other of others) {
    if (other.to <= from || other.from >= row.to) continue;
    if (other.from > from) left.push(makeRow(from, other.from, row.byAppointment, row.note));
    from = other.to;
  }
  if (from < row.to) left.push(from === row.from ? row : makeRow(from, row.to, row.byAppointment, row.note));
  return left;
}
