import type { TextPassage } from '../../src/documents/passages.ts';
import { plainLanguageNl } from '../../src/messages/plain-language.nl.ts';
import type { Level } from '../../src/plain-language/finding.ts';
import { nameFinder } from '../../src/plain-language/names.ts';
import { plainLanguageReport } from '../../src/reports/plain-language-report.ts';
import type { Audience } from '../../src/schemas/shared/people.ts';

/** Something that could be said in plainer words. */
export interface LanguageHint {
  level: Level;
  /** The place in the text, from 1. */
  line: number;
  column: number;
  /** The sentence as a visitor reads it. */
  sentence: string;
  reason: string;
  suggestion: string;
}

/** A sentence with all that could be plainer in it. */
export interface HintedSentence {
  sentence: string;
  hints: readonly [LanguageHint, ...LanguageHint[]];
}

/** The hints by sentence, in the order of the text. */
export function bySentence(hints: readonly LanguageHint[]): HintedSentence[] {
  const sentences: { sentence: string; hints: [LanguageHint, ...LanguageHint[]] }[] = [];
  for (const hint of hints) {
    const last = sentences.at(-1);
    if (last?.sentence === hint.sentence) last.hints.push(hint);
    else sentences.push({ sentence: hint.sentence, hints: [hint] });
  }
  return sentences;
}

/** What the hints depend on beside the text. */
export interface HintsFor {
  /** For whom the text is; empty for everyone. */
  audiences: readonly Audience[];
  /** What organisations, places and services are called: nobody can say a name in plainer words. */
  names: Iterable<string>;
  /** Whether the headings of the text are to be questions. */
  asks?: boolean;
}

/** Holds a text against the rules of plain language. In the order of the text. */
export function languageHints(passages: readonly TextPassage[], { audiences, names, asks = false }: HintsFor): LanguageHint[] {
  const text = { file: '', scope: { layer: 'national', owner: '' }, audiences, asks, passages } as const;
  return plainLanguageReport([text], nameFinder(names), plainLanguageNl)
    .findings.map(({ level, line, column, sentence, reason, suggestion }) => ({ level, line, column, sentence, reason, suggestion }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
