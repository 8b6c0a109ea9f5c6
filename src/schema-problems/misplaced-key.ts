import type * as z from 'zod';
import { formatPath } from '../problems/problem.ts';
import { yamlPair, yamlRow, type SnippetValue } from '../problems/yaml-snippet.ts';
import { itemOf, schemaAt, shapeOf } from '../schemas/shared/field.ts';
import { isPlainObject, valueAt } from './plain-value.ts';

type Path = readonly PropertyKey[];
type Values = Readonly<Record<string, unknown>>;

/** Where an unknown key does belong. */
export interface Placement {
  /** `up`: it is a field of something around the object it stands in. `down`: it is a field of a group that stands nearby. */
  direction: 'up' | 'down';
  /** The object that the key, or the group it belongs to, is a field of. */
  at: Path;
  /** The group the key belongs to; left out for `up`. */
  group?: string;
  /** Whether that group is a list of such objects. */
  isList?: boolean;
  /** Whether the group is there already. */
  present?: boolean;
}

/**
 * Finds where a key that is unknown in the object at `around` does belong: in an object around it, or in a group that is a neighbour of
 * it or of an object around it. `undefined` when no field has this name, when several groups do, or when there is one already.
 */
export function placeFor(schema: z.core.$ZodType, value: unknown, around: Path, key: string): Placement | undefined {
  for (let length = around.length; length >= 0; length -= 1) {
    const at = around.slice(0, length);
    const shape = shapeOf(schemaAt(schema, at) ?? schema);
    const values = valueAt(value, at);
    if (shape === undefined || !isPlainObject(values)) continue;
    if (length < around.length && Object.hasOwn(shape, key)) return key in values ? undefined : { direction: 'up', at };
    const groups = Object.keys(shape).flatMap((group) => {
      const field = shape[group];
      const item = field && itemOf(field);
      const inner = field && (shapeOf(field) ?? (item && shapeOf(item)));
      if (inner === undefined || !Object.hasOwn(inner, key) || group === around[length]) return [];
      const isPresent = group in values;
      const isTaken = item !== undefined ? isPresent && values[group] !== null : isPlainObject(values[group]) && key in values[group];
      return isTaken ? [] : [{ direction: 'down' as const, at, group, isList: item !== undefined, present: isPresent }];
    });
    const [only, ...more] = groups.some(({ present }) => present) ? groups.filter(({ present }) => present) : groups;
    if (only !== undefined) return more.length === 0 ? only : undefined;
  }
  return undefined;
}

/** The lines of a file in which keys stand where they belong: what they were taken from, and what they are in now. */
export function movedLines(value: unknown, around: Path, keys: readonly string[], { at, group, isList }: Placement): string | undefined {
  const from = valueAt(value, around);
  const target = valueAt(value, at);
  if (!isPlainObject(from) || !isPlainObject(target)) return undefined;
  const moved = Object.fromEntries(keys.map((key) => [key, from[key]]));
  const inner = around[at.length];
  const rest = inner === undefined ? undefined : without(target[String(inner)], around.slice(at.length + 1), keys);
  const now: Values =
    group === undefined ? moved : { [group]: isList === true ? [moved] : { ...(target[group] as Values | undefined), ...moved } };
  const pairs: Values = isEmpty(rest) ? now : { [String(inner)]: rest, ...now };
  const text = Object.entries(pairs)
    .map(([key, item]) => yamlPair(key, item as SnippetValue))
    .join('\n');
  return typeof at.at(-1) === 'number' && around.length === at.length
    ? yamlRow({ ...(without(target, [], keys) as object), ...now } as SnippetValue)
    : text;
}

/** The fields that a misplaced key stood for: that they are missing need not be told too. */
export function fieldsMeant({ at, group }: Placement, keys: readonly string[]): string[] {
  const inside = group === undefined ? [] : [formatPath([...at, group])];
  return [...inside, ...keys.map((key) => formatPath([...at, ...(group === undefined ? [] : [group]), key]))];
}

function without(value: unknown, path: Path, keys: readonly string[]): unknown {
  const [first, ...more] = path;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === first ? without(item, more, keys) : item));
  if (!isPlainObject(value)) return value;
  if (first === undefined) return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
  return { ...value, [first]: without(value[String(first)], more, keys) };
}

const isEmpty = (value: unknown) => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
