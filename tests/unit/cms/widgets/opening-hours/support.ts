import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { isGroup, rowsOf, type Group } from '../../../../../cms/widgets/opening-hours/form/form-group.ts';
import type { HoursForm } from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { createCalendar } from '../../../../../src/opening-hours/calendar.ts';
import type { HoursInput } from '../../../../../src/schemas/shared/hours.ts';
import { hoursInput } from '../../../opening-hours/arbitraries.ts';

const root = join(import.meta.dirname, '../../../../..');

export const calendar = createCalendar({ schoolRegion: 'noord', goodFriday: false, liberationDay: 'lustrum' });

/** Saturday 21 November 2026, 10.00 in the Netherlands. */
export const now = Date.UTC(2026, 10, 21, 9);

/** The same keys in another order, for objects at any depth. */
function shuffled(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, turn)] as const);
  const by = entries.length === 0 ? 0 : turn % entries.length;
  return Object.fromEntries([...entries.slice(by), ...entries.slice(0, by)]);
}

/** Any valid hours with their keys in any order; unknown ones too. */
export const validHours: fc.Arbitrary<HoursInput> = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: hoursInput }, { weight: 1, arbitrary: fc.constant<HoursInput>({ unknown: 'Het rooster komt nog.' }) }),
    fc.option(fc.constantFrom('Kom gerust.', 'Twee\nregels.'), { nil: undefined }),
    fc.nat(9),
  )
  .map(([hours, note, turn]) => shuffled(note === undefined ? hours : { ...hours, note }, turn) as HoursInput);

/** All opening hours in the content and the fixtures, with the file they stand in. */
export function realHours(): [file: string, value: unknown][] {
  return ['content', 'tests/fixtures/voorbeelddam/content'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => hoursIn(parse(readFileSync(join(root, folder, file), 'utf8'))).map((value): [string, unknown] => [file, value])),
  );
}

const hoursKeys = ['hours', 'phoneHours', 'when'];

function hoursIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    hoursKeys.includes(key) && typeof item === 'object' && !Array.isArray(item) ? [item] : hoursIn(item),
  );
}

/** A row of a list that can be edited. */
export function rowAt({ root: group }: { root: Group }, list: string, index: number): Group {
  const row = rowsOf(group, list)[index];
  if (row === undefined || !isGroup(row)) throw new Error(`There is no such row: ${list} ${String(index)}.`);
  return row;
}

/** The texts of a form as they are written, to see the order of keys too. */
export const written = (value: unknown): string => JSON.stringify(value);

/** Every row of a form, those of exceptions too. */
export function allGroups({ root: group }: HoursForm): Group[] {
  const inside = (one: Group): Group[] =>
    Object.values(one.lists).flatMap((rows) => rows.filter(isGroup).flatMap((row) => [row, ...inside(row)]));
  return inside(group);
}
