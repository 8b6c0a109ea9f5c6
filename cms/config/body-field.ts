import type { FieldKind, FieldModel } from '../forms/field-model.ts';

const hints = {
  md: 'Wat er meer over te vertellen is.',
  mdx: 'De tekst van de pagina. Met een blok laat u iets opvallen, of zet u een dienst of inlooppunt in de tekst.',
} as const;

/** The text of an entry, below its fields in the file. @param of what is asked of it */
export function bodyField(
  format: 'md' | 'mdx',
  { asks, isDutch }: Pick<Extract<FieldKind, { kind: 'body' }>, 'asks' | 'isDutch'>,
): FieldModel {
  return {
    label: 'Tekst',
    hint: `${hints[format]}${asks ? ' Elke kop is een vraag die de lezer zou stellen.' : ''}`,
    required: false,
    fallback: undefined,
    input: { kind: 'body', format, asks, isDutch },
  };
}
