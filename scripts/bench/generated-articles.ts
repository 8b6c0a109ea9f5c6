import type { SearchDocument } from '../../src/search/document.ts';

const syllables = 'ba bel bor de dra el fa gro hi jor ka kel lo lun ma mer no ol pa ra ril sa ster ta tor u va ven wi zo'.split(' ');

/**
 * Articles as long as those of a parenting database: 300 words each, of which a few are common and most are rare, as in a language (Zipf). The
 * words mean nothing. The same for the same numbers, on every machine.
 *
 * @param vocabulary how many different words there are
 */
export function generatedArticles(count: number, vocabulary: number): SearchDocument[] {
  let seed = 20_261_121;
  const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const words: string[] = [];
  const taken = new Set<string>();
  while (words.length < vocabulary) {
    const word = Array.from({ length: 2 + Math.floor(next() * 3) }, () => syllables[Math.floor(next() * syllables.length)] ?? '').join('');
    if (!taken.has(word)) words.push(word);
    taken.add(word);
  }
  const some = (length: number) => Array.from({ length }, () => words[Math.floor(vocabulary ** next()) - 1] ?? '').join(' ');
  return Array.from({ length: count }, (_, number): SearchDocument => {
    const title = some(5);
    const summary = some(20);
    return {
      href: `/artikelen/${String(number)}/`,
      kind: 'article',
      title,
      summary,
      layer: 'national',
      texts: { name: title, summary, synonyms: some(4).split(' '), headings: some(15), body: some(260) },
      links: [],
    };
  });
}
