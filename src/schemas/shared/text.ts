import * as z from 'zod';
import { quoted } from '../../problems/yaml-snippet.ts';
import { field, type FieldMeta } from './field.ts';
import { hasInvisible, isBlank, withoutInvisible } from './visible-text.ts';

/** A number or a boolean that YAML made of unquoted text, put back between quotes. */
const quote = (raw: unknown) => (typeof raw === 'number' || typeof raw === 'boolean' ? JSON.stringify(String(raw)) : undefined);

/** The same text without what cannot be seen, when that makes it right. */
function clean(raw: unknown, tidy: (text: string) => string, isRight: (text: string) => boolean): string | undefined {
  if (typeof raw !== 'string' || isRight(raw)) return quote(raw);
  const tidied = tidy(withoutInvisible(raw));
  return isRight(tidied) ? quoted(tidied) : undefined;
}

const notBlank = (schema: z.ZodString) =>
  // Nothing at all is told by the shortest length.
  schema.refine((text) => text === '' || !isBlank(text), {
    message: 'Dit is leeg: er staan alleen spaties of onzichtbare tekens. Vul tekst in, of haal de hele regel weg.',
    abort: true,
  });

const onOneLine = (text: string) => text.replace(/\s+/g, (space) => (/[\n\t\r]/.test(space) ? ' ' : space)).trim();

/** One line of plain text: no line break, no markup, no invisible characters, between 1 and `max` characters. */
export function line(max: number, meta: FieldMeta) {
  const isRight = (text: string) => text !== '' && text.length <= max && !isBlank(text) && isOneLine(text);
  return field(notBlank(z.string().min(1).max(max)).refine(isOneLine), {
    message: 'Dit moet één regel zijn, zonder spatie aan het begin of het eind en zonder onzichtbare tekens.',
    suggest: (raw) => clean(raw, onOneLine, isRight),
    ...meta,
  });
}
