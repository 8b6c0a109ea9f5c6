import type * as z from 'zod';
import { safeParse } from 'zod';
import { nearest } from '../problems/did-you-mean.ts';
import { quoted, yamlValue, type SnippetValue } from '../problems/yaml-snippet.ts';
import { parse } from 'yaml';
import { fieldMeta, itemOf, shapeOf } from '../schemas/shared/field.ts';
import { isPlainObject } from './misplaced-key.ts';
import { writtenSlip } from './written-slips.ts';

/** The value that was probably meant, as YAML: what the field itself makes of it, or a cure that follows from the kind of value. */
export function suggestionFor(
  issue: z.core.$ZodIssue,
  field: z.core.$ZodType | undefined,
  raw: unknown,
  written: string | undefined,
  around: unknown,
): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  const slip = typeof raw === 'string' ? writtenSlip(raw) : undefined;
  if (slip !== undefined && field !== undefined) {
    const meant = passes(field, slip.text) ? quoted(slip.text) : suggestionFor(issue, field, slip.text, undefined, around);
    if (meant !== undefined) return meant;
  }
  const suggest = field === undefined ? undefined : fieldMeta(field)?.suggest;
  // A number has lost the nought in front and the one behind; its text in the file has them still.
  const readings = typeof raw === 'number' && written !== undefined ? [written, ...(Number.isInteger(raw) ? [raw] : [])] : [raw];
  for (const reading of readings) {
    const own = suggest?.(reading, around);
    if (own !== undefined) return own;
  }
  if (issue.code === 'invalid_value') return yamlOf(meantOption(issue, field, raw));
  if (issue.code !== 'invalid_type') return undefined;
  const text = typeof raw === 'string' ? raw.trim().toLowerCase() : '';
  switch (issue.expected) {
    case 'boolean':
      return /^(?:true|ja|j|yes|y|aan|on|waar|1)$/.test(text)
        ? 'true'
        : /^(?:false|nee|n|no|uit|off|onwaar|0)$/.test(text)
          ? 'false'
          : undefined;
    case 'number':
    case 'int': {
      const number = text.replace(',', '.');
      return /^-?\d+(?:\.\d+)?$/.test(number) && field !== undefined && passes(field, Number(number)) ? number : undefined;
    }
    case 'array':
      return field === undefined ? undefined : meantList(field, raw);
    case 'object':
      return field === undefined || !Array.isArray(raw) ? undefined : meantGroup(field, raw);
    case 'string':
      // Brackets around one text: `name: [Inloop Elst]`.
      if (Array.isArray(raw) && raw.length > 0 && field !== undefined && raw.every((item) => typeof item === 'string')) {
        const text = raw.join(', ');
        return passes(field, text) ? yamlValue(text) : fieldMeta(field)?.suggest?.(text, around);
      }
      // Between quotes: the cure for most text that YAML took for something else.
      return written !== undefined && !written.includes('\n') && field !== undefined && passes(field, written)
        ? quoted(written)
        : undefined;
    default:
      return undefined;
  }
}

/** The list that was meant with one value of it, with its values in one text, or with an object that lacks its dash. */
function meantList(field: z.core.$ZodType, raw: unknown): string | undefined {
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
  const items = texts.map((text) => (passes(item, text) ? text : mended(item, text)));
  return items.length > 0 && items.every((one) => one !== undefined) && passes(field, items) ? yamlValue(items as SnippetValue) : undefined;
}

/** A value as the field has it, when that is clear. */
const mendedValue = (field: z.core.$ZodType | undefined, value: unknown): SnippetValue =>
  (typeof value === 'string' && field !== undefined && !passes(field, value) ? (mended(field, value) ?? value) : value) as SnippetValue;

function mended(item: z.core.$ZodType, text: string): unknown {
  const yaml = fieldMeta(item)?.suggest?.(text);
  return yaml === undefined ? undefined : (parse(yaml) as unknown);
}

/** The group of fields that was meant with a list whose own line is missing: `weekly:` above the rows of the week. */
function meantGroup(field: z.core.$ZodType, raw: readonly unknown[]): string | undefined {
  const fitting = Object.entries(shapeOf(field) ?? {}).filter(([, inner]) => itemOf(inner) !== undefined && passes(inner, raw));
  const [only, ...more] = fitting;
  return only === undefined || more.length > 0 || raw.length === 0 ? undefined : yamlValue({ [only[0]]: raw as SnippetValue });
}

const passes = (field: z.core.$ZodType, value: unknown) => safeParse(field, value).success;

const yamlOf = (value: z.core.util.Primitive | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? yamlValue(value) : undefined;

/** The option whose name or Dutch name is nearest to what was written. */
export function meantOption(
  issue: z.core.$ZodIssueInvalidValue,
  field: z.core.$ZodType | undefined,
  raw: unknown,
): z.core.util.Primitive | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  const labels = (field === undefined ? undefined : fieldMeta(field)?.labels) ?? {};
  const options = issue.values.map((option) => ({ option, name: String(option), label: labels[String(option)] ?? '' }));
  const written = String(raw).trim().toLowerCase();
  const name = nearest(
    written,
    options.map((one) => one.name).filter((one) => one !== ''),
  );
  const label = nearest(
    written,
    options.map((one) => one.label).filter((one) => one !== ''),
  );
  const found = options.find((one) => one.name === name) ?? options.find((one) => one.label === label && label !== undefined);
  return (found ?? mostWordsAlike(written, options))?.option;
}

/** The one option whose names have the most words in common with what was written; words count as alike by their beginning. */
function mostWordsAlike<T extends { name: string; label: string }>(written: string, options: readonly T[]): T | undefined {
  const wanted = wordsOf(written);
  const scored = options
    .map((one) => {
      const words = wordsOf(`${one.name} ${one.label}`);
      const label = wordsOf(one.label);
      // Among options with as many words in common, the one whose whole name was written is meant.
      const isWhole = label.length > 0 && label.every((word) => wanted.includes(word));
      return { one, score: wanted.filter((word) => words.some((other) => alike(word, other))).length + (isWhole ? 0.5 : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first !== undefined && first.score > 0 && first.score > (second?.score ?? 0) ? first.one : undefined;
}

/** Words that say nothing about what is meant. */
const fillers = /^(?:de|het|een|en|of|op|bij|in|voor|van|naar|met|the|and|for)$/;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.test(word));

/** Whether two words are the same, or long words that begin alike: pedagogische and pedagogical. */
const alike = (a: string, b: string) => a === b || (a.length >= 6 && b.length >= 6 && a.slice(0, 6) === b.slice(0, 6));
