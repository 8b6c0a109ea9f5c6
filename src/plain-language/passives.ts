import type { PassageFinding } from './finding.ts';
import { levelOf, type Limits } from './limits.ts';
import { isParticiple } from './participles.ts';
import type { Passage, Span } from './passage.ts';
import type { Sentence, Word } from './sentences.ts';

const auxiliaries = /^(?:word|wordt|worden|werd|werden)$/i;

/** Finds passives that stand close together: in one sentence, or in two that follow each other. Told once, at the first of a row. */
export function passivePileUps(passage: Passage, sentences: readonly Sentence[], limits: Limits): PassageFinding[] {
  if (passage.kind !== 'prose') return [];
  const found: PassageFinding[] = [];
  const passives = sentences.map((sentence) => passivesOf(passage.text, sentence));
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    const own = passives[index] ?? [];
    if (sentence === undefined || own.length === 0) continue;
    const next = passives[index + 1] ?? [];
    const level = levelOf(own.length + next.length, limits.passives);
    if (level === undefined) continue;
    const end = next.length === 0 ? sentence.end : (sentences[index + 1]?.end ?? sentence.end);
    const span = { start: sentence.start, end };
    found.push({ rule: 'passives', level, at: own[0] ?? span, sentence: span, verbs: [...own, ...next].map(({ text }) => text) });
    // What has been told with this sentence is not told again with the next.
    if (next.length > 0) index += 1;
  }
  return found;
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
