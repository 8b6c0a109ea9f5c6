import { weekdays, type Weekday } from '../../../../src/schemas/shared/weekday.ts';
import { fieldOf, isGroup, rowsOf, type Group, type Row } from './form-group.ts';
import { addRow, type HoursForm } from './hours-form.ts';

/** A row with its index in the list, which is what problems are told by. */
export interface PlacedRow {
  row: Row;
  index: number;
}

/** The rows of a list with their places. */
export const placed = (rows: readonly Row[]): PlacedRow[] => rows.map((row, index) => ({ row, index }));

/** The day of a row; `undefined` when it has none that exists. */
export const dayOf = (row: Row): Weekday | undefined => {
  const day = isGroup(row) ? fieldOf(row, 'day') : undefined;
  return weekdays.find((one) => one === day);
};

/** The weekly rows of a day, or those without a day that exists, in the order in which they are written. */
export const rowsOfDay = (root: Group, day: Weekday | undefined): PlacedRow[] =>
  placed(rowsOf(root, 'weekly')).filter(({ row }) => dayOf(row) === day);

/** Where a new row of a day goes: after those of the same day, or else after those of the days before it. */
function placeForDay(rows: readonly Row[], day: Weekday): number {
  const last = rows.findLastIndex((row) => dayOf(row) === day);
  const before = rows.findLastIndex((row) => {
    const other = dayOf(row);
    return other !== undefined && weekdays.indexOf(other) < weekdays.indexOf(day);
  });
  return (last === -1 ? before : last) + 1;
}

/** Adds a row to a day. */
export const addToDay = (form: HoursForm, day: Weekday, fields: Readonly<Record<string, unknown>> = {}): HoursForm =>
  addRow(form, form.root.id, 'weekly', placeForDay(rowsOf(form.root, 'weekly'), day), { ...fields, day });

/** The nearest day before `day` that has rows. */
export const dayToCopy = (root: Group, day: Weekday): Weekday | undefined =>
  weekdays.slice(0, weekdays.indexOf(day)).findLast((one) => rowsOfDay(root, one).some(({ row }) => isGroup(row)));

/** Gives a day the rows of another, as rows of its own. */
export function copyDay(form: HoursForm, from: Weekday, to: Weekday): HoursForm {
  const rows = rowsOfDay(form.root, from).flatMap(({ row }) => (isGroup(row) ? [row] : []));
  return rows.reduce((copied, { shape, fields }) => {
    const known = Object.entries(fields).filter(([key]) => shape.keys.includes(key));
    return addToDay(copied, to, Object.fromEntries(known));
  }, form);
}
