import type * as z from 'zod';
import { keyText } from './plain-text.ts';
import { isList, isObject, type Plain, type PlainObject } from './plain-data.ts';
import { scalarText, type ScalarStyle } from './scalar-text.ts';
import { isOnOneLine, orderKeys, schemaOfItem, schemaOfKey } from './schema-facts.ts';

/** How long a line with a list may become; a longer list gets a line for each item. */
const listWidth = 120;

/** Where a new value is written. */
export interface WriteContext extends Pick<ScalarStyle, 'like' | 'strict'> {
  schema: z.core.$ZodType | undefined;
  /** Column of the key or the dash in front of the value. */
  column: number;
  /** The value stands behind a dash. */
  inList?: boolean;
}

/** Writes what comes after the colon of a key or the dash of an item, up to and including the line break. */
export function blockValue(value: Plain, context: WriteContext): string {
  const { schema, column, inList = false, strict = false } = context;
  const inner = column + 2;
  const pad = ' '.repeat(inner);
  if (isList(value)) {
    const flow = flowValue(value, context);
    const scalars = value.every((item) => !isList(item) && !isObject(item));
    const fits = !value.some((item) => typeof item === 'string' && item.includes('\n')) && column + flow.length <= listWidth;
    if (value.length === 0 || (scalars && fits && isOnOneLine(schema))) return ` ${flow}\n`;
    const item = { schema: schemaOfItem(schema), column: inner, inList: true, strict };
    return `\n${value.map((one) => `${pad}-${blockValue(one, item)}`).join('')}`;
  }
  if (isObject(value)) {
    if (Object.keys(value).length === 0) return ' {}\n';
    const lines = blockPairs(value, { schema, column: inner, strict });
    return inList ? ` ${lines.slice(inner)}` : `\n${lines}`;
  }
  return ` ${scalarText(value, { ...context, indent: inner })}\n`;
}

/** Writes every key of an object on lines of its own, in the order of the schema; `column` is that of the keys. */
export function blockPairs(value: PlainObject, { schema, column, strict = false }: WriteContext): string {
  return orderKeys(schema, [], Object.keys(value))
    .map((key) => {
      const field = blockValue(value[key] ?? null, { schema: schemaOfKey(schema, key), column, strict });
      return `${' '.repeat(column)}${keyText(key)}:${field}`;
    })
    .join('');
}

/** Writes a value on one line: `[a, b]`, `{ day: thursday, opens: "14:00" }`. */
export function flowValue(value: Plain, { schema, like, strict = false }: Omit<WriteContext, 'column'>): string {
  if (isList(value)) return `[${value.map((item) => flowValue(item, { schema: schemaOfItem(schema), strict })).join(', ')}]`;
  if (!isObject(value)) return scalarText(value, { ...(like && { like }), inFlow: true, strict });
  const pairs = orderKeys(schema, [], Object.keys(value)).map((key) => flowPair(key, value[key] ?? null, { schema, strict }));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Writes a key with its value on one line; the schema is that of the object. */
export function flowPair(key: string, value: Plain, { schema, strict = false }: Omit<WriteContext, 'column'>): string {
  return `${keyText(key)}: ${flowValue(value, { schema: schemaOfKey(schema, key), strict })}`;
}
