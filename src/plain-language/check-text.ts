import { abbreviations, type ReadPassage } from './abbreviations.ts';
import { explanationsIn } from './explanations.ts';
import { rules, type Finding, type PassageFinding } from './finding.ts';
import { jargon } from './jargon.ts';
import { limits as limitsOf } from './limits.ts';
import { longSentence } from './long-sentences.ts';
import { longWords } from './long-words.ts';
import type { NameFinder } from './names.ts';
import { passivePileUps } from './passives.ts';
import { personalAddresses } from './personal-addresses.ts';
import type { Passage, Reader } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { statementHeading } from './statement-headings.ts';

/** What the judgement of a text depends on. */
export interface Reading {
  reader: Reader;
  names: NameFinder;
  /** Whether each heading within the text is to be the question that its part answers. */
  asks?: boolean;
}

/** What was found in a text. */
export interface CheckedText {
  /** By passage, and in a passage by place. */
  findings: Finding[];
  /** How many sentences the text has; a heading, an item of a list and a field of one line are one each. */
  sentences: number;
}

/** Holds a text against the rules of plain language: all passages of one page or file, in their order. Never throws, whatever the text. */
export function checkText(passages: readonly Passage[], { reader, names, asks = false }: Reading): CheckedText {
  const limits = limitsOf[reader];
  const explanations = explanationsIn(passages.map(({ text }) => text));
  const read: ReadPassage[] = passages.map((passage) => ({ passage, sentences: sentencesOf(passage) }));
  const found = read.flatMap(({ passage, sentences }, index): Finding[] => {
    const named = names(passage.text);
    return [
      ...sentences.flatMap((sentence) => [
        ...longSentence(passage, sentence, named, limits),
        ...wordFindings(longWords(passage, sentence, named, limits), jargon(passage, sentence, named, { reader, explanations })),
        ...personalAddresses(passage, sentence),
      ]),
      ...passivePileUps(passage, sentences, limits),
      ...(asks ? statementHeading(passage, sentences) : []),
    ].map((finding) => ({ ...finding, passage: index }));
  });
  const findings = [...found, ...abbreviations(read, { reader, names, explanations })].sort(
    (a, b) => a.passage - b.passage || a.at.start - b.at.start || rules.indexOf(a.rule) - rules.indexOf(b.rule),
  );
  const prose = read.filter(({ passage }) => passage.kind === 'prose' || passage.kind === 'heading');
  return { findings, sentences: prose.reduce((sum, { sentences }) => sum + sentences.length, 0) };
}

/** A word for which there is a plainer one is not told for its length as well. */
const wordFindings = (long: readonly PassageFinding[], hard: readonly PassageFinding[]) => [
  ...long.filter(({ at }) => !hard.some((one) => one.at.start <= at.start && at.end <= one.at.end)),
  ...hard,
];
