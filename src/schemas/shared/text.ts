import * as z from 'zod';
import { quoted } from '../../problems/yaml-snippet.ts';
import { field, type FieldMeta } from './field.ts';
import { isBlank, withoutInvisible } from './visible-text.ts';

/** A number or a boolean that YAML made of unquoted text, put back between quotes. */
const quote = (raw: unknown) => (typeof raw === 'number' || typeof raw === 'boolean' ? JSON.stringify(String(raw)) : undefined);

/** The same text without what cannot be seen, as it is written in YAML, when that makes it right. */
function cleaned(schema: z.ZodString, raw: unknown, tidy: (text: string) => string): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = tidy(withoutInvisible(raw));
  return text !== raw && schema.safeParse(text).success ? quoted(text) : undefined;
}

/** A string of 1 to `max` characters of which something can be seen. */
const visible = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    // Nothing at all is told by the shortest length.
    .refine((text) => text === '' || !isBlank(text), {
      message: 'Dit is leeg: er staan alleen spaties of onzichtbare tekens. Vul tekst in, of haal het veld weg.',
      abort: true,
    });

const oneLine = /^(?!\s)(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\u200D\u00AD])*(?<!\s)$/u;
const lines = /^(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\u200D\u00AD\n])*$/u;

const joined = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

/** One line of plain text: no line break, no markup, no invisible characters, between 1 and `max` characters. */
export function line(max: number, meta: FieldMeta) {
  const schema = visible(max).regex(oneLine);
  return field(schema, {
    words: true,
    message: 'Dit moet één regel zijn, zonder spatie aan het begin of het eind en zonder onzichtbare tekens.',
    suggest: (raw) => quote(raw) ?? cleaned(schema, raw, joined),
    ...meta,
  });
}

/** Plain text of one or more paragraphs, without markup and without invisible characters. */
export function text(max: number, meta: FieldMeta) {
  const schema = visible(max).regex(lines);
  return field(schema, {
    words: true,
    widget: 'text',
    message: 'In deze tekst staan onzichtbare tekens, zoals een tab. Haal ze weg.',
    suggest: (raw) => quote(raw) ?? cleaned(schema, raw, (tidied) => tidied),
    ...meta,
  });
}

/**
 * One line of plain text with which placeholders are filled, so it has none itself.
 *
 * @param key the key of the field, for the message
 */
export function lineWithoutPlaceholders(max: number, key: string, meta: FieldMeta) {
  return line(max, meta).refine((value) => !value.includes('[['), {
    message:
      'Hier kan geen invulplek [[…]] staan: met dit veld worden invulplekken in andere teksten juist ingevuld. Schrijf de naam zelf.',
    params: { example: `${key}: "…"` },
  });
}
