import type * as z from 'zod';
import { nearest } from '../problems/did-you-mean.ts';
import { fieldMeta } from '../schemas/shared/field.ts';

/** The option whose name or Dutch name is nearest to what was written. */
export function meantOption(
  issue: z.core.$ZodIssueInvalidValue,
  field: z.core.$ZodType | undefined,
  raw: unknown,
): z.core.util.Primitive | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  const labels = (field === undefined ? undefined : fieldMeta(field)?.labels) ?? {};
  const options = issue.values.map((option) => ({ option, name: String(option), label: labels[String(option)] ?? '' }));
  const written = String(raw).trim().toLowerCase();
  const name = nearest(
    written,
    options.map((one) => one.name).filter((one) => one !== ''),
  );
  const label = nearest(
    written,
    options.map((one) => one.label).filter((one) => one !== ''),
  );
  const found = options.find((one) => one.name === name) ?? options.find((one) => one.label === label && label !== undefined);
  return (found ?? mostWordsAlike(written, options))?.option;
}

/** The one option whose names have the most words in common with what was written; words count as alike by their beginning. */
function mostWordsAlike<T extends { name: string; label: string }>(written: string, options: readonly T[]): T | undefined {
  const wanted = wordsOf(written);
  const scored = options
    .map((one) => {
      const words = wordsOf(`${one.name} ${one.label}`);
      const label = wordsOf(one.label);
      // Among options with as many words in common, the one whose whole name was written is meant.
      const isWhole = label.length > 0 && label.every((word) => wanted.includes(word));
      return { one, score: wanted.filter((word) => words.some((other) => alike(word, other))).length + (isWhole ? 0.5 : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first !== undefined && first.score > 0 && first.score > (second?.score ?? 0) ? first.one : undefined;
}

/** Words that say nothing about what is meant. */
const fillers = /^(?:de|het|een|en|of|op|bij|in|voor|van|naar|met|the|and|for)$/;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.test(word));

/** Whether two words are the same, or long words that begin alike: pedagogische and pedagogical. */
const alike = (a: string, b: string) => a === b || (a.length >= 6 && b.length >= 6 && a.slice(0, 6) === b.slice(0, 6));
