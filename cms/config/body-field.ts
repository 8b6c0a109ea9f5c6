import type { FieldModel } from '../forms/field-model.ts';

/** The text of an entry, below its fields in the file. */
export function bodyField(format: 'md' | 'mdx'): FieldModel {
  return {
    label: 'Tekst',
    hint:
      format === 'md'
        ? 'Wat er meer over te vertellen is. Begin een kop met ## en een punt van een lijst met -.'
        : 'De tekst van de pagina. Begin een kop met ## en een punt van een lijst met -. Blokken zoals <Tip> staan in de handleiding.',
    required: false,
    fallback: undefined,
    input: { kind: 'text', max: undefined },
  };
}
