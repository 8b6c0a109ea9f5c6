import type { Level, Rule } from './finding.ts';

/**
 * What a score is made of: points for short sentences, for short words, for plain words, for active sentences, and for clear references. A
 * heading that asks nothing is no harder to read, and costs no points.
 */
export const scoreParts = [
  { name: 'sentences', points: 40, rules: ['long-sentence'] },
  { name: 'words', points: 15, rules: ['long-word'] },
  { name: 'jargon', points: 25, rules: ['jargon'] },
  { name: 'passives', points: 10, rules: ['passives'] },
  { name: 'references', points: 10, rules: ['abbreviation', 'personal-address'] },
] as const satisfies readonly { name: string; points: number; rules: readonly Rule[] }[];

/** The name of a part of a score. */
export type ScorePart = (typeof scoreParts)[number]['name'];

/** Numbers of findings by rule and level. */
export type FindingCounts = Readonly<Record<Rule, Readonly<Record<Level, number>>>>;

/** A text in numbers. */
export interface Measure {
  sentences: number;
  findings: FindingCounts;
}

/** How plain a text is, from 0 to 100, with the points of each part. */
export interface Score {
  total: number;
  parts: readonly { name: ScorePart; points: number; of: number; strong: number; mild: number }[];
}

/** A mild finding weighs a quarter of a strong one; when there is a strong one for each so many sentences, a part has no points left. */
const mildWeight = 0.25;
const sentencesPerLoss = 4;
/** A text of a few sentences is judged as one of so many, so that one finding does not decide all. */
const fewestSentences = 8;

/**
 * The score of a text. Each part begins with all its points and loses them by the number of findings for each sentence: a quarter of the
 * sentences with a strong finding, or every sentence with a mild one, leaves none.
 */
export function scoreOf({ sentences, findings }: Measure): Score {
  const length = Math.max(sentences, fewestSentences);
  const parts = scoreParts.map(({ name, points, rules }) => {
    const sum = (level: Level) => rules.reduce((total, rule) => total + findings[rule][level], 0);
    const [strong, mild] = [sum('strong'), sum('mild')];
    const lost = Math.min(1, ((strong + mildWeight * mild) * sentencesPerLoss) / length);
    return { name, points: Math.round(points * (1 - lost)), of: points, strong, mild };
  });
  return { total: parts.reduce((total, { points }) => total + points, 0), parts };
}

/** Counts findings. */
export function countFindings(findings: Iterable<{ rule: Rule; level: Level }>): FindingCounts {
  const none = () => ({ strong: 0, mild: 0 });
  const counts = {
    'long-sentence': none(),
    'long-word': none(),
    jargon: none(),
    passives: none(),
    abbreviation: none(),
    'personal-address': none(),
    'statement-heading': none(),
  } satisfies Record<Rule, Record<Level, number>>;
  for (const { rule, level } of findings) counts[rule][level] += 1;
  return counts;
}

/** Several texts as one long one. */
export function together(measures: readonly Measure[]): Measure {
  const findings = countFindings([]) as Record<Rule, Record<Level, number>>;
  for (const measure of measures) {
    for (const [rule, { strong, mild }] of Object.entries(measure.findings) as [Rule, Record<Level, number>][]) {
      findings[rule].strong += strong;
      findings[rule].mild += mild;
    }
  }
  return { sentences: measures.reduce((sum, { sentences }) => sum + sentences, 0), findings };
}
