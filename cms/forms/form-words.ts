import type * as z from 'zod';
import { formatDate } from '../../src/hours-wording/wording.ts';
import { isCalendarDate } from '../../src/schemas/shared/date.ts';
import { fieldMeta, itemOf, shapeOf } from '../../src/schemas/shared/field.ts';

/** The labels of all fields in a schema by their keys. Of a key that stands in it more than once the outermost. */
function labelsIn(schema: z.core.$ZodType): Map<string, string> {
  const labels = new Map<string, string>();
  const waiting: z.core.$ZodType[] = [schema];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const item = itemOf(next);
    if (item !== undefined) waiting.push(item);
    for (const [key, field] of Object.entries(shapeOf(next) ?? {})) {
      const label = fieldMeta(field)?.label;
      if (label !== undefined && !labels.has(key)) labels.set(key, label);
      waiting.push(field);
    }
  }
  return labels;
}

const known = new WeakMap<z.core.$ZodType, ReadonlyMap<string, string>>();

/**
 * A message of the build as an editor of a form reads it: fields by their labels, for their keys stand in the file alone, and days as people
 * write them.
 *
 * @param schema of what the message is about
 */
export function inFormWords(message: string, schema: z.core.$ZodType): string {
  const labels = known.get(schema) ?? labelsIn(schema);
  known.set(schema, labels);
  return (
    message
      // What belongs in a field stands beside it.
      .replace(
        /^Het veld “[^”]+” \(([^)]+)\) (?:ontbreekt|is leeg)\. Vul het in(?:\.|, of haal de hele regel weg\.)(?: Uitleg: .*)?$/s,
        'Vul “$1” in.',
      )
      .replace(/“(\w+)”/g, (whole, key: string) => (labels.has(key) ? `“${labels.get(key) ?? ''}”` : whole))
      .replace(/ \((\w+)\)/g, (whole, key: string) => (labels.has(key) ? '' : whole))
      // An age is chosen with these words.
      .replace(/\byears\b/g, 'jaar')
      .replace(/\bmonths\b/g, 'maanden')
      .replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => (isCalendarDate(day) ? formatDate(day) : day))
  );
}
