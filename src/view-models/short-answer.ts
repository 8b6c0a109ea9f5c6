const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The first sentences of a text, as many as fit in some characters; at least one. */
export function shortAnswer(text: string, most: number): string {
  let short = '';
  for (const { segment } of sentences.segment(text)) {
    if (short !== '' && (short + segment).trimEnd().length > most) break;
    short += segment;
  }
  return short.trimEnd();
}
