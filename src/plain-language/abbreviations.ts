import { signAbbreviations, wellKnown } from './abbreviations.data.ts';
import type { PassageFinding } from './finding.ts';
import { isInName, type NameFinder } from './names.ts';
import type { Passage, PassageKind, Reader, Span } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** A passage with its sentences. */
export interface ReadPassage {
  passage: Passage;
  sentences: readonly Sentence[];
}

/** A finding with the index of its passage. */
type Told = PassageFinding & { passage: number };

/**
 * Finds abbreviations in capitals that a text does not write out, and short forms as “i.v.m.”. An abbreviation in capitals is told once for each
 * text, at its first sentence, or in a heading when it stands in no sentence. What is a whole name is none.
 */
export function abbreviations(texts: readonly ReadPassage[], reader: Reader, names: NameFinder): Told[] {
  const whole = texts.map(({ passage }) => passage.text);
  const told = new Set<string>();
  const inKind = (kind: PassageKind) =>
    texts.flatMap(({ passage, sentences }, index) => {
      if (passage.kind !== kind) return [];
      const named = names(passage.text);
      return sentences.flatMap(({ start, end, words }) =>
        words.flatMap((word): Told[] => {
          const short = capitalsOf(word.text);
          if (short === undefined || wellKnown.has(short) || told.has(short) || isInName(word, named)) return [];
          if (isPostalCode(passage.text, word)) return [];
          told.add(short);
          if (isExplained(short, whole)) return [];
          const level = kind === 'heading' || reader === 'professionals' ? 'mild' : 'strong';
          return [
            { rule: 'abbreviation', level, at: { start: word.start, end: word.end }, sentence: { start, end }, short, passage: index },
          ];
        }),
      );
    });
  return [...inKind('prose'), ...inKind('heading'), ...texts.flatMap(signsIn)];
}

/** Short forms as “i.v.m.”, wherever they stand. */
function signsIn({ passage, sentences }: ReadPassage, index: number): Told[] {
  if (passage.kind === 'name' || passage.kind === 'address') return [];
  return sentences.flatMap(({ start, end }) =>
    [...passage.text.slice(start, end).matchAll(shortForms)].map(({ 0: short, index: at }): Told => ({
      rule: 'abbreviation',
      level: 'mild',
      at: { start: start + at, end: start + at + short.length },
      sentence: { start, end },
      short,
      full: signAbbreviations.get(short.toLowerCase().replace(/\.$/, '')) ?? '',
      passage: index,
    })),
  );
}

/** Whether two letters are those of a postal code. */
const isPostalCode = (text: string, { start, end }: Span) =>
  end - start === 2 && /(?<!\d)\d{4} $/.test(text.slice(Math.max(0, start - 6), start));

/** `GGD` of “GGD-arts” and “GGD’s”; `undefined` for a word that is no abbreviation in capitals. */
function capitalsOf(word: string): string | undefined {
  return /^(\p{Lu}{2,}\d*)(?:[-’']\p{Ll}+)*$/u.exec(word)?.[1];
}

const shortForms = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${[...signAbbreviations.keys()]
    .sort((a, b) => b.length - a.length)
    .map((short) => short.replaceAll('.', '\\.'))
    .join('|')})\\.?(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'giu',
);

/** Whether one of the passages writes an abbreviation out: between brackets, in a sentence about it, or with words that begin with its letters. */
export function isExplained(short: string, texts: readonly string[]): boolean {
  const bare = short.replace(/\d+$/, '');
  const safe = bare.replace(/[^\p{L}]/gu, '');
  const before = new RegExp(`(?<!\\p{L})${safe}\\d*(?:-\\p{L}+)? ?\\(\\p{L}[^()]{4,120}\\)`, 'u');
  const after = new RegExp(`\\p{L}{3,}[^()]{0,80}\\(${safe}\\d*[^()]{0,3}\\)`, 'u');
  const said = new RegExp(
    `(?<!\\p{L})${safe}\\d*[”’"]? (?:betekent|staat voor|is de afkorting|is kort voor|is een|is het|is de|zijn)(?!\\p{L})|(?:afkorting(?: van)?|kort:?|heet(?: ook)?(?: wel)?|noemen (?:we|wij)(?: dit| dat)?)[^.]{0,30}(?<!\\p{L})${safe}(?!\\p{L})`,
    'u',
  );
  return texts.some((text) => before.test(text) || after.test(text) || said.test(text) || hasInitials(safe, text));
}

/** Whether words that follow each other begin with the letters of an abbreviation: “Zorg Advies Team” for ZAT. Small words may be passed over. */
function hasInitials(short: string, text: string): boolean {
  const wanted = [...short.toLowerCase()];
  if (wanted.length < 3) return false;
  const words = [...text.matchAll(/\p{L}+/gu)].map(([word]) => word);
  return words.some((_, start) => {
    let found = 0;
    for (let at = start; at < words.length && at < start + wanted.length + 3; at += 1) {
      const word = words[at] ?? '';
      if (word.length > 2 && word.toUpperCase() !== word && word.toLowerCase().startsWith(wanted[found] ?? '')) found += 1;
      else if (found === 0 || !/^(?:voor|van|en|de|het|in|op|aan|tot|met)$/i.test(word)) return false;
      if (found === wanted.length) return true;
    }
    return false;
  });
}
