import type { FieldModel } from '../forms/field-model.ts';

/** The text of an entry, below its fields in the file. */
export function bodyField(format: 'md' | 'mdx'): FieldModel {
  return {
    label: 'Tekst',
    hint:
      format === 'md'
        ? 'Wat er meer over te vertellen is.'
        : 'De tekst van de pagina. Met een blok laat u iets opvallen, of zet u een dienst of inlooppunt in de tekst.',
    required: false,
    fallback: undefined,
    input: { kind: 'body', format },
  };
}
