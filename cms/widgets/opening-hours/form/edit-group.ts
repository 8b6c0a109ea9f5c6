import { isGroup, readGroup, readRow, rowsOf, type Group, type Ids, type Row } from './form-group.ts';

/** Changes the group with an id, wherever it is inside `root`; every other group stays the same object. */
export function changeGroup(root: Group, id: number, change: (group: Group) => Group): Group {
  if (root.id === id) return change(root);
  for (const [key, rows] of Object.entries(root.lists)) {
    const changed = rows.map((row) => (isGroup(row) ? changeGroup(row, id, change) : row));
    if (changed.some((row, index) => row !== rows[index])) return { ...root, lists: { ...root.lists, [key]: changed } };
  }
  return root;
}

/** Puts a value under a key; `undefined` and an empty text clear it. */
export function withField(group: Group, key: string, value: unknown): Group {
  return { ...group, fields: { ...group.fields, [key]: value === '' ? undefined : value }, off: group.off.filter((one) => one !== key) };
}

/** As {@link withField} for a value that need not be written when it is the default, unless the key stood in the value. */
export function withChoice(group: Group, key: string, value: unknown, fallback: unknown): Group {
  return withField(group, key, value === fallback && !group.came.includes(key) ? undefined : value);
}

/** Says which of some keys are kept without being written. */
export function withOff(group: Group, keys: readonly string[], off: readonly string[]): Group {
  return { ...group, off: [...group.off.filter((key) => !keys.includes(key)), ...off] };
}

/** Adds a row to a list at an index. A value that was no list makes way. */
export function withNewRow(group: Group, key: string, index: number, fields: Readonly<Record<string, unknown>>, ids: Ids): Group {
  const shape = group.shape.lists[key];
  if (shape === undefined) return group;
  const row: Group = { ...readGroup(fields, shape, ids), came: [], fresh: true };
  return { ...withField(group, key, undefined), lists: { ...group.lists, [key]: rowsOf(group, key).toSpliced(index, 0, row) } };
}

/** Puts another value in the place of a row of a list; the row keeps nothing, not even its id. */
export function withOtherRow(group: Group, key: string, id: number, value: unknown, ids: Ids): Group {
  const shape = group.shape.lists[key];
  if (shape === undefined) return group;
  const rows = rowsOf(group, key).map((row) => (row.id === id ? readRow(value, shape, ids) : row));
  return { ...group, lists: { ...group.lists, [key]: rows } };
}

/** Takes away the row with an id, wherever it is. A list without rows is no longer written. */
export function withoutRow(root: Group, id: number): Group {
  const lists = Object.entries(root.lists).flatMap(([key, rows]): [string, readonly Row[]][] => {
    const left = rows.filter((row) => row.id !== id).map((row) => (isGroup(row) ? withoutRow(row, id) : row));
    if (rows.length > 0 && left.length === 0) return [];
    return [[key, left.some((row, index) => row !== rows[index]) || left.length < rows.length ? left : rows]];
  });
  const isSame = lists.length === Object.keys(root.lists).length && lists.every(([key, rows]) => rows === root.lists[key]);
  return isSame ? root : { ...root, lists: Object.fromEntries(lists) };
}

/** The row that gets the attention when one of a list goes: the next one, or else the one before. */
export function neighbourOf(rows: readonly Row[], id: number): Row | undefined {
  const index = rows.findIndex((row) => row.id === id);
  return index === -1 ? undefined : (rows[index + 1] ?? rows[index - 1]);
}
