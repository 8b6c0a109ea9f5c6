import { isPlainObject } from '../../../../src/schema-problems/plain-value.ts';
import type { GroupShape } from './group-shape.ts';

/** An object of the value while it is edited: opening hours as a whole, or a row of a list. Never changed, always replaced. */
export interface Group {
  /** Its own among all groups and rows of a form. */
  id: number;
  shape: GroupShape;
  /** The keys as they stood in the value, also those that the schema does not know. */
  came: readonly string[];
  /** What is no list of rows, right or wrong. What has been cleared is `undefined` or left out. */
  fields: Readonly<Record<string, unknown>>;
  lists: Readonly<Record<string, readonly Row[]>>;
  /** Keys that are kept but not written, because another choice holds. */
  off: readonly string[];
  /** Just added, or a choice in it asks for more: the editor has not been through it yet. */
  fresh?: true;
}

/** An item of a list that is no object. It is shown and written as it is. */
export interface UnreadableRow {
  id: number;
  raw: unknown;
}

/** An item of a list of a {@link Group}. */
export type Row = Group | UnreadableRow;

/** Gives the ids of groups and rows. */
export type Ids = () => number;

/** Ids from `first` on. */
export function idsFrom(first: number): Ids {
  let next = first;
  return () => next++;
}

/** Whether a row can be edited field by field. */
export const isGroup = (row: Row): row is Group => 'fields' in row;

/** Makes a group of an object; whatever it holds can be written back by {@link writeGroup}. */
export function readGroup(value: Readonly<Record<string, unknown>>, shape: GroupShape, ids: Ids): Group {
  const id = ids();
  const [lists, fields]: [[string, readonly Row[]][], [string, unknown][]] = [[], []];
  for (const [key, item] of Object.entries(value)) {
    const rowShape = Object.hasOwn(shape.lists, key) ? shape.lists[key] : undefined;
    if (rowShape === undefined || !Array.isArray(item)) fields.push([key, item]);
    else lists.push([key, item.map((row: unknown) => readRow(row, rowShape, ids))]);
  }
  return { id, shape, came: Object.keys(value), fields: Object.fromEntries(fields), lists: Object.fromEntries(lists), off: [] };
}

/** Makes a row of an item of a list. */
export function readRow(value: unknown, shape: GroupShape, ids: Ids): Row {
  return isPlainObject(value) ? readGroup(value, shape, ids) : { id: ids(), raw: value };
}

/** The object that a group stands for: keys in the order in which they came, new ones after them in that of the schema. */
export function writeGroup({ came, shape, fields, lists, off }: Group): Record<string, unknown> {
  const keys = [...came, ...shape.keys.filter((key) => !came.includes(key))].filter((key) => !off.includes(key));
  const entries = keys.map((key) => {
    const rows = Object.hasOwn(lists, key) ? lists[key] : undefined;
    return [key, rows === undefined ? ownValue(fields, key) : rows.map(writeRow)] as const;
  });
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

const writeRow = (row: Row): unknown => (isGroup(row) ? writeGroup(row) : row.raw);

/** What stands under a key of a group, also when it is not written; `undefined` for a list of rows. */
export const fieldOf = ({ fields }: Group, key: string): unknown => ownValue(fields, key);

/** The rows of a list of a group; none when there is no list. */
export const rowsOf = ({ lists }: Group, key: string): readonly Row[] => (Object.hasOwn(lists, key) ? (lists[key] ?? []) : []);

/** Whether something is written under a key. */
export const isWritten = (group: Group, key: string): boolean =>
  !group.off.includes(key) && (fieldOf(group, key) !== undefined || Object.hasOwn(group.lists, key));

/** The keys that stand in the value and that the schema does not know. */
export const unknownKeysOf = (group: Group): string[] =>
  group.came.filter((key) => !group.shape.keys.includes(key) && isWritten(group, key));

const ownValue = (fields: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;
