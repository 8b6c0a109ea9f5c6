import type * as z from 'zod';
import { itemOf, shapeOf } from '../../src/schemas/shared/field.ts';
import { matchItems } from './match-items.ts';
import { isList, isObject, isSame, type Plain, type PlainObject } from './plain-data.ts';
import { defaultOf, isOptional } from './schema-facts.ts';

/**
 * Data without what a form adds or leaves behind: optional fields in which nothing stands, and fields the source did not have with their
 * default. What the source says in the same words is kept as it is.
 *
 * @param source what the file says now; left out for a new entry
 * @throws Error with a Dutch sentence when a value cannot stand in a file
 */
export function cleanData(schema: z.core.$ZodType | undefined, data: Readonly<Record<string, unknown>>, source?: PlainObject): PlainObject {
  const shape = (schema && shapeOf(schema)) ?? {};
  const cleaned: Record<string, Plain> = {};
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const before = source !== undefined && Object.hasOwn(source, key) ? source[key] : undefined;
    if (before !== undefined && isSame(before, value)) {
      cleaned[key] = before;
      continue;
    }
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const written = cleanValue(field, value, before, key);
    if (field !== undefined && isOptional(field) && isEmpty(written)) continue;
    if (field !== undefined && before === undefined && isSame(written, defaultOf(field))) continue;
    cleaned[key] = written;
  }
  return cleaned;
}

function cleanValue(schema: z.core.$ZodType | undefined, value: unknown, source: Plain | undefined, key: string): Plain {
  if (isList(value)) return cleanList(schema, value, isList(source) ? source : [], key);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isObject(value) && isPlainObject(value)) return cleanData(schema, value, isObject(source) ? source : undefined);
  throw new Error(
    `In het veld “${key}” staat iets dat niet in een bestand bewaard kan worden. Maak het veld leeg, vul het opnieuw in en sla nog eens op.`,
  );
}

function cleanList(schema: z.core.$ZodType | undefined, list: readonly unknown[], source: readonly Plain[], key: string): Plain {
  const items = list.filter((item) => item !== undefined);
  const origins = matchItems(source, items);
  const itemSchema = schema && itemOf(schema);
  return items.map((item, index) => {
    const origin = origins[index];
    const before = origin === undefined ? undefined : source[origin];
    return before !== undefined && isSame(before, item) ? before : cleanValue(itemSchema, item, before, key);
  });
}

const isPlainObject = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

const isEmpty = (value: Plain) =>
  value === '' || value === null || (isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);
