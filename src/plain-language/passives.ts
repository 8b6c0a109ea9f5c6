import type { PassageFinding } from './finding.ts';
import { levelOf, type Limits } from './limits.ts';
import { isParticiple } from './participles.ts';
import type { Passage, Span } from './passage.ts';
import type { Sentence, Word } from './sentences.ts';

const auxiliaries = /^(?:word|wordt|worden|werd|werden)$/i;

/** Finds passives that stand close together: in one sentence, or in sentences that follow each other. A row of them is told once. */
export function passivePileUps(passage: Passage, sentences: readonly Sentence[], limits: Limits): PassageFinding[] {
  if (passage.kind !== 'prose') return [];
  return rowsOf(passage.text, sentences).flatMap((row) => {
    const verbs = row.flatMap(({ passives }) => passives);
    const level = levelOf(verbs.length, limits.passives);
    const [first] = verbs;
    if (level === undefined || first === undefined) return [];
    const sentence = { start: row[0]?.sentence.start ?? 0, end: row.at(-1)?.sentence.end ?? 0 };
    return [{ rule: 'passives' as const, level, at: first, sentence, verbs: verbs.map(({ text }) => text) }];
  });
}

interface PassiveSentence {
  sentence: Sentence;
  passives: readonly Passive[];
}

/** Rows of sentences that follow each other and each have a passive. */
function rowsOf(text: string, sentences: readonly Sentence[]): PassiveSentence[][] {
  const rows: PassiveSentence[][] = [[]];
  for (const sentence of sentences) {
    const passives = passivesOf(text, sentence);
    if (passives.length > 0) rows.at(-1)?.push({ sentence, passives });
    else rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** A passive: from the one verb to the other, and the two as they are told. */
interface Passive extends Span {
  text: string;
}

/** The passives of a sentence: “worden” and a past participle in one clause, in either order. */
export function passivesOf(text: string, { words }: Sentence): Passive[] {
  return clausesOf(text, words).flatMap((clause) => {
    const auxiliary = clause.find((word) => auxiliaries.test(word.text));
    const participles = clause.filter((word) => isParticiple(word.text.toLowerCase()));
    if (auxiliary === undefined) return [];
    // A past participle that has a verb of its own (“wordt … heeft gevraagd”) is not looked into: a clause has one.
    const participle = participles.findLast((word) => word.start > auxiliary.start) ?? participles.at(-1);
    if (participle === undefined) return [];
    const [first, last] = auxiliary.start < participle.start ? [auxiliary, participle] : [participle, auxiliary];
    return [{ start: first.start, end: last.end, text: `${auxiliary.text.toLowerCase()} ${participle.text.toLowerCase()}` }];
  });
}

/** The words of a sentence by clause: a comma, another sign or a joining word begins a new one. */
function clausesOf(text: string, words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const sign = before !== undefined && /[,;:()–—]/.test(text.slice(before.end, word.start));
    if (sign || /^(?:en|maar|of|want|dat|die|omdat|als|zodat)$/i.test(word.text)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses;
}
