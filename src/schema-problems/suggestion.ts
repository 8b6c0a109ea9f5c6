import type * as z from 'zod';
import { safeParse } from 'zod';
import { quoted, yamlValue, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, itemOf, shapeOf } from '../schemas/shared/field.ts';
import { meantList } from './meant-list.ts';
import { meantOption } from './meant-option.ts';
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

/** The group of fields that was meant with a list whose own line is missing: `weekly:` above the rows of the week. */
function meantGroup(field: z.core.$ZodType, raw: readonly unknown[]): string | undefined {
  const fitting = Object.entries(shapeOf(field) ?? {}).filter(([, inner]) => itemOf(inner) !== undefined && passes(inner, raw));
  const [only, ...more] = fitting;
  return only === undefined || more.length > 0 || raw.length === 0 ? undefined : yamlValue({ [only[0]]: raw as SnippetValue });
}

const passes = (field: z.core.$ZodType, value: unknown) => safeParse(field, value).success;

const yamlOf = (value: z.core.util.Primitive | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? yamlValue(value) : undefined;
