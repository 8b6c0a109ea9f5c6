import { editDistance } from './edit-distance.ts';
import { sounds } from './sounds.ts';

/** A word as it is compared with what somebody typed. Made once for each word of an index. */
export interface Sounding {
  word: string;
  /** See {@link sounds}. */
  sound: string;
  /** A bit for each letter that occurs in the word, and for each that occurs in the sound. */
  letters: number;
  soundLetters: number;
}

/** Makes a {@link Sounding}. */
export function sounding(word: string): Sounding {
  const sound = sounds(word);
  return { word, sound, letters: lettersOf(word), soundLetters: lettersOf(sound) };
}

/**
 * How far somebody may be off: nothing in three letters but the sound, one mistake in a word of up to seven letters, two in a longer one. A
 * word that is no Dutch (other letters, figures) allows one mistake from six letters on.
 */
export function mistakesAllowed(word: string): number {
  if (!/^[a-z]+$/.test(word)) return /\d/.test(word) || word.length < 6 ? 0 : 1;
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * How many mistakes lie between what was typed and a word: 0 when they are the same; half a mistake for what only looks different
 * (`verkragt`, `verkracht`); a half more when they start differently. `undefined` when it is more than `limit` and that half.
 *
 * @param limit whole mistakes, see {@link mistakesAllowed}
 */
export function mistakes(typed: Sounding, known: Sounding, limit: number): number | undefined {
  if (typed.word === known.word) return 0;
  const most = Math.max(limit, 0);
  // In a sound of three letters one other letter makes any word: `zzzqq` is no mistake for `zei`.
  const mostBySound = typed.sound.length < 4 ? 0 : most;
  // Most words are told apart by their lengths and letters.
  const bySounds = mayBeNear(typed.sound, known.sound, typed.soundLetters, known.soundLetters, mostBySound);
  const byWords = mayBeNear(typed.word, known.word, typed.letters, known.letters, most);
  if (!bySounds && !byWords) return undefined;
  const apart = bySounds ? editDistance(typed.sound, known.sound, mostBySound) : most + 1;
  const bySound = apart > mostBySound ? most + 1 : apart;
  const byLetters = bySound === 0 || !byWords ? most + 1 : editDistance(typed.word, known.word, most);
  const least = Math.min(bySound + 0.5, byLetters);
  if (least > most + 0.5) return undefined;
  return typed.sound[0] === known.sound[0] ? least : least + 0.5 > most + 0.5 ? undefined : least + 0.5;
}

/** A word that looks like what was typed, by its place among the words, with how many mistakes lie between. */
export interface LookAlike {
  place: number;
  made: number;
}

/**
 * The words that look most like what was typed: those with the fewest mistakes, and half a mistake more, the nearest first and else in their
 * order.
 */
export function nearest(typed: Sounding, words: readonly Sounding[], limit: number): LookAlike[] {
  // Words with more mistakes are many, and looked at only when there are none with fewer: so most of them are never compared.
  for (let most = Math.min(1, limit); ; most++) {
    const near: LookAlike[] = [];
    let least = Infinity;
    for (let place = 0; place < words.length; place++) {
      // Who makes more mistakes than this is more than half a one behind the nearest.
      const made = mistakes(typed, words[place] as Sounding, Math.min(most, Math.ceil(least)));
      if (made === undefined || made > least + 0.5) continue;
      least = Math.min(least, made);
      near.push({ place, made });
    }
    // Within `most` mistakes and half a one everything was found.
    if (least <= most || most >= limit) return near.filter(({ made }) => made <= least + 0.5).sort((a, b) => a.made - b.made);
  }
}

/** Each mistake adds at most one letter to those that only one of the words has, on either side. */
const mayBeNear = (a: string, b: string, lettersOfA: number, lettersOfB: number, limit: number) =>
  Math.abs(a.length - b.length) <= limit && bits(lettersOfA & ~lettersOfB) <= limit && bits(lettersOfB & ~lettersOfA) <= limit;

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) % 31);
  return letters;
}

function bits(number: number): number {
  let left = number - ((number >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
