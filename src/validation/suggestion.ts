import type * as z from 'zod';
import { safeParse } from 'zod';
import { nearest } from '../problems/did-you-mean.ts';
import { quoted, yamlValue } from '../problems/yaml-snippet.ts';
import { fieldMeta } from '../schemas/shared/field.ts';

/** The value that was probably meant, as YAML: what the field itself makes of it, or a cure that follows from the kind of value. */
export function suggestionFor(
  issue: z.core.$ZodIssue,
  field: z.core.$ZodType | undefined,
  raw: unknown,
  written: string | undefined,
  around: unknown,
): string | undefined {
  if (raw === undefined || raw === null) return undefined;
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
      return /^(?:ja|j|yes|y|aan|on|waar|1)$/.test(text) ? 'true' : /^(?:nee|n|no|uit|off|onwaar|0)$/.test(text) ? 'false' : undefined;
    case 'number':
    case 'int': {
      const number = text.replace(',', '.');
      return /^-?\d+(?:\.\d+)?$/.test(number) && field !== undefined && passes(field, Number(number)) ? number : undefined;
    }
    case 'array':
      return typeof raw === 'string' && field !== undefined && passes(field, [raw]) ? yamlValue([raw]) : undefined;
    case 'string':
      // Between quotes: the cure for most text that YAML took for something else.
      return written !== undefined && !written.includes('\n') && field !== undefined && passes(field, written)
        ? quoted(written)
        : undefined;
    default:
      return undefined;
  }
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
  const withWord = options.filter((one) =>
    one.label
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(written),
  );
  const found = options.find((one) => one.name === name) ?? options.find((one) => one.label === label && label !== undefined);
  return (found ?? (withWord.length === 1 ? withWord[0] : undefined))?.option;
}
