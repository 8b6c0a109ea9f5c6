import * as z from 'zod';
import { field, fieldMeta } from './field.ts';
import { languageLabels, type TranslatedLanguage } from './languages.ts';

/** Whether something stands in an object. */
const isFilled = (value: object) => Object.values(value).some((one) => one !== undefined);

/** Says so when nothing does; not beside a key that is unknown, which was meant to be something. */
const orSay = (error: string) => ({ error, when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0 });

/** The same texts, of which nobody asks that they are plain Dutch. */
const inOtherWords = <Fields extends z.ZodRawShape>(fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, schema]) => {
      const meta = fieldMeta(schema);
      return [key, meta === undefined ? schema : field(schema as z.ZodType, { ...meta, words: false })];
    }),
  ) as Fields;

/**
 * Texts of an entry in other languages, for the pages in those languages. A text that is left out stands there in Dutch, marked as Dutch.
 *
 * @param fields the texts that can be translated, each with its own label and length
 */
export function translations<Fields extends z.ZodRawShape>(fields: Fields) {
  const names = Object.keys(fields).join(', ');
  const example = `{ ${Object.keys(fields)[0] ?? ''}: "…" }`;
  const partial = z.strictObject(inOtherWords(fields)).partial();
  const texts = (language: TranslatedLanguage) =>
    field(
      partial.refine(
        isFilled,
        orSay(`Hier staat nog geen vertaling. Vertaal een of meer van deze velden (${names}), of haal de taal weg.`),
      ),
      {
        label: languageLabels[language],
        hint: 'Vertaal alleen wat u zeker weet. Wat hier niet staat, komt op de pagina in het Nederlands.',
        example,
      },
    ).optional();
  return field(
    z
      .strictObject({ en: texts('en'), uk: texts('uk'), pl: texts('pl'), tr: texts('tr'), ar: texts('ar') })
      .refine(isFilled, orSay('Hier staat nog geen taal. Kies en, uk, pl, tr of ar, of haal “translations” weg.')),
    { label: 'Vertalingen', hint: 'Voor de pagina’s in andere talen: per taal de vertaalde teksten.', example: `{ en: ${example} }` },
  ).optional();
}
