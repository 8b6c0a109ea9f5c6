import * as z from 'zod';
import { field, type FieldMeta } from './field.ts';

/** A number or a boolean that YAML made of unquoted text, put back between quotes. */
const quote = (raw: unknown) => (typeof raw === 'number' || typeof raw === 'boolean' ? JSON.stringify(String(raw)) : undefined);

/** One line of plain text: no line break, no markup, between 1 and `max` characters. */
export function line(max: number, meta: FieldMeta) {
  return field(
    z
      .string()
      .min(1)
      .max(max)
      .regex(/^(?! )[^\n\r\t]*(?<! )$/),
    { message: 'Dit moet één regel zijn, zonder spatie aan het begin of het eind.', suggest: quote, ...meta },
  );
}

/** Plain text of one or more paragraphs, without markup. */
export function text(max: number, meta: FieldMeta) {
  return field(z.string().min(1).max(max), { widget: 'text', suggest: quote, ...meta });
}
