import type { DirectoryTexts } from '../messages/directory.nl.ts';
import { ageInMonths, type AgeRange } from '../schemas/shared/people.ts';

/** The ages in words: “van 0 tot en met 3 jaar”; `undefined` when neither end is written. */
export function ageText({ from, to }: AgeRange, texts: DirectoryTexts['age']): string | undefined {
  if (from === undefined) return to === undefined ? undefined : texts.upTo(amount(to, texts));
  if (to === undefined) return texts.from(amount(from, texts));
  if (from === to || ageInMonths(to) < 0) return amount(to, texts);
  // “van 0 tot en met 3 jaar”: the unit once when it is the same, and birth has none.
  const sameUnit = ageInMonths(from) === 0 || (ageInMonths(from) > 0 && from.split(' ')[1] === to.split(' ')[1]);
  return texts.between(sameUnit ? (from.split(' ')[0] ?? '') : amount(from, texts), amount(to, texts));
}

function amount(age: string, texts: DirectoryTexts['age']): string {
  const [count, unit] = age.split(' ');
  if (ageInMonths(age) < 0) return texts.pregnancy;
  return unit === 'years' ? texts.years(Number(count)) : texts.months(Number(count));
}
