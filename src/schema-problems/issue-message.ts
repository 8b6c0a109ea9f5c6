import type * as z from 'zod';
import { validationTexts as texts } from '../messages/validation.nl.ts';
import { fieldMeta } from '../schemas/shared/field.ts';
import { meantOption } from './meant-option.ts';
import { isPlainObject } from './plain-value.ts';
import { writtenSlip } from './written-slips.ts';

/**
 * The sentences about a value that is wrong.
 *
 * @param cured whether the example shows the right value: then it need not be explained how to write it
 */
export function messageOf(issue: z.core.$ZodIssue, field: z.core.$ZodType | undefined, raw: unknown, cured: boolean): string {
  const meta = field === undefined ? undefined : fieldMeta(field);
  const slip = typeof raw === 'string' && issue.code !== 'too_big' && issue.code !== 'too_small' ? writtenSlip(raw) : undefined;
  const own = (slip === undefined ? meta?.explain?.(raw) : meta?.explain?.(slip.text)) ?? meta?.message;
  if (slip !== undefined) return cured || own === undefined ? texts.slips[slip.kind] : `${texts.slips[slip.kind]} ${own}`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof raw === 'number' && meta?.explain?.(raw) !== undefined) return own ?? texts.unquoted;
      if (issue.expected === 'string' && typeof raw === 'number')
        return own === undefined || cured ? texts.unquoted : `${texts.unquoted} ${own}`;
      if (cured && issue.expected === 'array' && isPlainObject(raw)) return texts.dashMissing;
      if (cured && issue.expected === 'object' && Array.isArray(raw)) return texts.listNameMissing;
      // A field may know what was meant with a group of fields.
      return (isPlainObject(raw) ? meta?.explain?.(raw) : undefined) ?? texts.wrongKind(issue.expected, kindOf(raw));
    case 'invalid_value': {
      if (own !== undefined) return own;
      if (typeof raw === 'object') return texts.wrongKind('option', kindOf(raw));
      const options = issue.values.map((option) => ({ name: String(option), label: meta?.labels?.[String(option)] }));
      const meant = meantOption(issue, field, raw);
      return texts.notInList(String(raw), options, meant === undefined ? undefined : String(meant));
    }
    case 'too_small':
      return own !== undefined && typeof raw === 'number'
        ? own
        : issue.origin === 'string'
          ? texts.tooShort(Number(issue.minimum), 'tekens')
          : issue.origin === 'array'
            ? texts.tooShort(Number(issue.minimum), 'items')
            : texts.tooSmall(issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return own !== undefined && typeof raw === 'number'
        ? own
        : issue.origin === 'string'
          ? texts.tooLong(Number(issue.maximum), String(raw).length, 'tekens') +
            texts.fitsUntil(lastWords(String(raw).slice(0, Number(issue.maximum))))
          : issue.origin === 'array'
            ? texts.tooLong(Number(issue.maximum), Array.isArray(raw) ? raw.length : undefined, 'items')
            : texts.tooBig(issue.maximum);
    default:
      return own ?? texts.generic;
  }
}

/** The end of a text, from the beginning of a word. */
const lastWords = (text: string) =>
  text
    .slice(-40)
    .replace(/^\S*\s+/, '')
    .trim() || text.slice(-20);

const kindOf = (raw: unknown) =>
  Array.isArray(raw) ? 'array' : typeof raw === 'number' && !Number.isInteger(raw) ? 'fraction' : typeof raw;
