import * as z from 'zod';
import { checkedOn } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { reference } from './shared/id.ts';
import { languageLabels, translatedLanguages, type TranslatedLanguage } from './shared/languages.ts';
import { line, text } from './shared/text.ts';

/** An article in another language. The body is Markdown. For whom it is, and whether it is sensitive, is what the article says. */
export const translationSchema = z.strictObject({
  article: reference('articles', { label: 'Artikel', hint: 'Welk artikel is dit in een andere taal?' }),
  language: field(z.enum(translatedLanguages as [TranslatedLanguage, ...TranslatedLanguage[]]), {
    label: 'Taal',
    hint: 'In welke taal staat het hier?',
    labels: languageLabels,
    example: 'uk',
  }),
  title: line(100, { label: 'Titel', hint: 'De titel, vertaald.', words: false }),
  summary: text(300, { label: 'Het korte antwoord', hint: 'Het korte antwoord, vertaald. Dit staat bovenaan.', words: false }),
  checkedOn,
  ...entryFields,
});

/** A translation after parsing. */
export type Translation = z.output<typeof translationSchema>;
/** A translation as an editor writes it. */
export type TranslationInput = z.input<typeof translationSchema>;
