import { parse } from 'yaml';
import type * as z from 'zod';
import { safeParse } from 'zod';
import { yamlValue, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, itemOf, shapeOf } from '../schemas/shared/field.ts';
import { isPlainObject } from './plain-value.ts';

/** The list that was meant with one value of it, with its values in one text, or with an object that lacks its dash. */
export function meantList(field: z.core.$ZodType, raw: unknown): string | undefined {
  const item = itemOf(field);
  if (item === undefined) return undefined;
  if (typeof raw === 'string') {
    const parts = raw
      .split(/[,;]| en /)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return [parts, [raw]].map((texts) => mendedList(field, texts)).find((list) => list !== undefined);
  }
  if (!isPlainObject(raw)) return undefined;
  const rows = Object.entries(raw).map(([key, value]) =>
    typeof value === 'string' ? fieldMeta(item)?.suggest?.(`${key} ${value}`) : undefined,
  );
  if (rows.length > 0 && rows.every((row) => row !== undefined)) return `[${rows.join(', ')}]`;
  const shape = shapeOf(item);
  return shape !== undefined && Object.keys(raw).length > 0 && Object.keys(raw).every((key) => Object.hasOwn(shape, key))
    ? yamlValue([Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, mendedValue(shape[key], value)]))])
    : undefined;
}

/** A list of texts as the field has them, each put right where the field can. */
export function mendedList(field: z.core.$ZodType, texts: readonly string[]): string | undefined {
  const item = itemOf(field);
  if (item === undefined) return undefined;
  // Any text may stand where an id belongs until the entries are known; what is shown is an id.
  const isReference = fieldMeta(item)?.relation !== undefined;
  const items = texts.map((text) => (isReference ? (mended(item, text) ?? text) : passes(item, text) ? text : mended(item, text)));
  return items.length > 0 && items.every((one) => one !== undefined) && passes(field, items) ? yamlValue(items as SnippetValue) : undefined;
}

/** A value as the field has it, when that is clear. */
const mendedValue = (field: z.core.$ZodType | undefined, value: unknown): SnippetValue =>
  (typeof value === 'string' && field !== undefined && !passes(field, value) ? (mended(field, value) ?? value) : value) as SnippetValue;

function mended(item: z.core.$ZodType, text: string): unknown {
  const yaml = fieldMeta(item)?.suggest?.(text);
  return yaml === undefined ? undefined : (parse(yaml) as unknown);
}

const passes = (field: z.core.$ZodType, value: unknown) => safeParse(field, value).success;
