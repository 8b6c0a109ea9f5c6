import type { FieldKind, FieldModel } from '../forms/field-model.ts';

const hints = {
  md: 'Wat er meer over te vertellen is.',
  mdx: 'De tekst van de pagina. Met een blok laat u iets opvallen, of zet u een dienst of inlooppunt in de tekst.',
} as const;

/** What the text of an entry is called. */
export const bodyLabel = 'Tekst';

/** What is asked of a text. */
interface BodyDemands extends Pick<Extract<FieldKind, { kind: 'body' }>, 'asks' | 'isDutch'> {
  required: boolean;
}

/** The text of an entry, below its fields in the file. */
export function bodyField(format: 'md' | 'mdx', { asks, isDutch, required }: BodyDemands): FieldModel {
  return {
    label: bodyLabel,
    hint: `${hints[format]}${asks ? ' Elke kop is een vraag die de lezer zou stellen.' : ''}`,
    required,
    fallback: undefined,
    input: { kind: 'body', format, asks, isDutch },
  };
}
