import type { Explanations } from './explanations.ts';
import type { PassageFinding } from './finding.ts';
import { fieldJargon, officeJargon } from './jargon.data.ts';
import { isInName } from './names.ts';
import type { Passage, Reader, Span } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** A word or expression with plain words for it. */
export interface Jargon {
  /** Its forms, in small letters: `indicatie`, `indicaties`. */
  forms: readonly string[];
  plain: readonly string[];
  /** Whether many readers do not know it at all. */
  hard: boolean;
}

/**
 * Reads lines as `indicatie, indicaties: besluit over welke hulp u krijgt; toestemming`. Forms are separated by commas, plain words by
 * semicolons. A line that begins with `!` is about a word that many readers do not know at all. Empty lines, and lines that start with #, are
 * skipped.
 */
export const readJargon = (lines: string): Jargon[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [forms = '', plain = ''] = line.replace(/^!\s*/, '').split(':');
      const list = (text: string, sign: string) =>
        text
          .split(sign)
          .map((item) => item.trim())
          .filter((item) => item !== '');
      return { forms: list(forms, ','), plain: list(plain, ';'), hard: line.startsWith('!') };
    });

type Known = Jargon & { words: readonly string[]; field: boolean };

const byFirstWord: ReadonlyMap<string, readonly Known[]> = Map.groupBy(
  [
    ...readJargon(fieldJargon).map((jargon) => ({ ...jargon, field: true })),
    ...readJargon(officeJargon).map((jargon) => ({ ...jargon, field: false })),
  ]
    .flatMap((jargon) => jargon.forms.map((form): Known => ({ ...jargon, words: form.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);

/**
 * Finds words of the field and of offices for which there are plain ones. A word is not told where the text says what it means. Professionals
 * know the words of their field; of those of offices only the hard ones are told to them, as a mild finding. A heading is never more than a mild finding.
 *
 * @param explanations what the page explains
 */
export function jargon(
  passage: Passage,
  sentence: Sentence,
  names: readonly Span[],
  { reader, explanations }: { reader: Reader; explanations: Explanations },
): PassageFinding[] {
  if (passage.kind === 'name' || passage.kind === 'address') return [];
  const found: PassageFinding[] = [];
  const small = sentence.words.map(({ text }) => text.toLowerCase().replace(/[’']s$/, ''));
  for (let index = 0; index < small.length; index += 1) {
    const match = byFirstWord.get(small[index] ?? '')?.find(({ words }) => words.every((word, at) => small[index + at] === word));
    const first = sentence.words[index];
    const last = match && sentence.words[index + match.words.length - 1];
    if (match === undefined || first === undefined || last === undefined) continue;
    index += match.words.length - 1;
    const at = { start: first.start, end: last.end };
    const known = reader === 'professionals' && (match.field || !match.hard);
    if (known || isInName(at, names) || explanations.saysWhatIs(match.forms)) continue;
    const strong = match.hard && passage.kind === 'prose' && reader !== 'professionals';
    found.push({
      rule: 'jargon',
      level: strong ? 'strong' : 'mild',
      at,
      sentence: { start: sentence.start, end: sentence.end },
      term: passage.text.slice(at.start, at.end),
      plain: match.plain,
    });
  }
  return found;
}
