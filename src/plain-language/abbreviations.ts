import { signAbbreviations, wellKnown } from './abbreviations.data.ts';
import type { Explanations } from './explanations.ts';
import type { PassageFinding } from './finding.ts';
import { isInName, type NameFinder } from './names.ts';
import type { Passage, PassageKind, Reader, Span } from './passage.ts';
import type { Sentence, Word } from './sentences.ts';

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
export function abbreviations(
  texts: readonly ReadPassage[],
  { reader, names, explanations }: { reader: Reader; names: NameFinder; explanations: Explanations },
): Told[] {
  const told = new Set<string>();
  const inKind = (kind: PassageKind) =>
    texts.flatMap(({ passage, sentences }, index) => {
      if (passage.kind !== kind) return [];
      const named = names(passage.text);
      return sentences.flatMap(({ start, end, words }) =>
        words.flatMap((word, place): Told[] => {
          const short = capitalsOf(word.text);
          if (short === undefined || wellKnown.has(short) || told.has(short) || isInName(word, named)) return [];
          if (isPostalCode(passage.text, word) || isShouted(words, place)) return [];
          told.add(short);
          if (explanations.writesOut(short)) return [];
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

/** Letters of the longest abbreviation. */
const longest = 6;

/** Whether a word in capitals is a word that is shouted: it is long, or stands beside another in capitals (“PLAN VAN AANPAK”). */
const isShouted = (words: readonly Word[], place: number) =>
  /^\p{Lu}+$/u.test(words[place]?.text ?? '') &&
  ((words[place]?.text.length ?? 0) > longest || [place - 1, place + 1].some((at) => /^\p{Lu}{3,}$/u.test(words[at]?.text ?? '')));

/** `GGD` of “GGD-arts” and “GGD’s”; `undefined` for a word that is no abbreviation in capitals. */
function capitalsOf(word: string): string | undefined {
  // Roman figures are none: “deel III”.
  return /^[IVX]+$/.test(word) ? undefined : /^(\p{Lu}{2,}\d*)(?:[-’']\p{Ll}+)*$/u.exec(word)?.[1];
}

const shortForms = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${[...signAbbreviations.keys()]
    .sort((a, b) => b.length - a.length)
    .map((short) => short.replaceAll('.', '\\.'))
    .join('|')})\\.?(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'giu',
);
