import type { FieldModel } from '../forms/field-model.ts';

const hints = {
  md: 'Wat er meer over te vertellen is.',
  mdx: 'De tekst van de pagina. Met een blok laat u iets opvallen, of zet u een dienst of inlooppunt in de tekst.',
} as const;

/** The text of an entry, below its fields in the file. @param asks whether its headings are to be questions */
export function bodyField(format: 'md' | 'mdx', asks: boolean): FieldModel {
  return {
    label: 'Tekst',
    hint: `${hints[format]}${asks ? ' Elke kop is een vraag die de lezer zou stellen.' : ''}`,
    required: false,
    fallback: undefined,
    input: { kind: 'body', format, asks },
  };
}
