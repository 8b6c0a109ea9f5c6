import type { Cure, PassageFinding } from './finding.ts';
import { levelOf, type Limits } from './limits.ts';
import { isInName } from './names.ts';
import type { Passage, Span } from './passage.ts';
import type { Sentence, Word } from './sentences.ts';

/** Finds a sentence or heading with too many words. */
export function longSentence(passage: Passage, sentence: Sentence, names: readonly Span[], limits: Limits): PassageFinding[] {
  if (passage.kind === 'name' || passage.kind === 'address') return [];
  const heading = passage.kind === 'heading';
  const limit = heading ? limits.heading : limits.sentence.mild;
  const words = countWords(passage.text, sentence, names);
  const level = heading ? (words > limit ? 'mild' : undefined) : levelOf(words, limits.sentence);
  if (level === undefined) return [];
  const cure = cureOf(passage.text, sentence);
  const span = { start: sentence.start, end: sentence.end };
  return [{ rule: 'long-sentence', level, at: span, sentence: span, words, limit, ...(cure === undefined ? {} : { cure }) }];
}

const months = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/i;

/**
 * The words of a sentence as a reader takes them: a name, a date and a telephone number in groups are one each. Of an enumeration of
 * short parts (“slapen, eten, school, ruzie en geld”) the third and later parts are not counted: they are taken in like the items of a list.
 */
export function countWords(text: string, { words }: Sentence, names: readonly Span[]): number {
  const taken = new Set<Word>();
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before === undefined) continue;
    const glued = /^\s+$/.test(text.slice(before.end, word.start));
    const oneName = names.some((name) => name.start <= before.start && word.end <= name.end);
    const oneDate =
      glued && ((isNumber(before) && (isNumber(word) || months.test(word.text))) || (months.test(before.text) && isNumber(word)));
    // The first word of a sentence has a capital whatever it is.
    const oneTitle = glued && index > 1 && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(word.text) && !isInName(word, names);
    if (oneName || oneDate || oneTitle) taken.add(word);
  }
  for (const word of enumerated(text, words)) taken.add(word);
  return words.length - taken.size;
}

const isNumber = ({ text }: Word) => /^[\d.:/-]+$/.test(text);

/** The words of the third and later parts of an enumeration whose parts have two words at most. */
function enumerated(text: string, words: readonly Word[]): Word[] {
  const parts: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const between = before === undefined ? '' : text.slice(before.end, word.start);
    if (between.includes(',') || (/^(?:en|of)$/i.test(word.text) && parts.length > 1)) parts.push([]);
    parts.at(-1)?.push(word);
  }
  const found: Word[] = [];
  let short = 0;
  for (const part of parts) {
    const bare = part.filter(({ text: word }) => !/^(?:en|of)$/i.test(word));
    short = bare.length <= 2 ? short + 1 : 0;
    // What stands before the first comma of an enumeration is longer: “Vragen over slapen, eten, school”.
    if (short >= 2) found.push(...part);
  }
  return found;
}

/** Words with which a new sentence can begin, sometimes in another order. The last ones also join words, and count after a comma only. */
const joints = /^(?:maar|want|omdat|doordat|zodat|waardoor|waarbij|waarna|terwijl|hoewel|zodra|voordat|nadat|tenzij|dus|dan|als)$/i;
const jointsAfterComma = /^(?:en|of|die|dat|waar|dit|deze|daarom|daarna|ook)$/i;
/** Words of a part that is too short to be a sentence. */
const shortest = 4;
/** Commas of a sentence that has the makings of a list. */
const commasOfList = 4;

/** How a long sentence can best be made shorter: cut at a sign or a joining word near the middle, or made a list. */
function cureOf(text: string, { start, end, words }: Sentence): Cure | undefined {
  const middle = words.length / 2;
  const candidates = words.flatMap((word, index) => {
    const before = words[index - 1];
    if (before === undefined || index < shortest || words.length - index < shortest) return [];
    const between = text.slice(before.end, word.start);
    const comma = between.includes(',');
    const kind = /[;:]|\s[–—-]\s/.test(between) ? ('sign' as const) : ('joint' as const);
    if (kind === 'joint' && !joints.test(word.text) && !(comma && jointsAfterComma.test(word.text))) return [];
    return [{ word: word.text, kind, cost: (kind === 'sign' || comma ? 0 : 3) + Math.abs(index - middle) }];
  });
  const [best] = candidates.sort((a, b) => a.cost - b.cost);
  if (best !== undefined) return { kind: best.kind, word: best.word };
  return text.slice(start, end).split(',').length > commasOfList ? { kind: 'list' } : undefined;
}
