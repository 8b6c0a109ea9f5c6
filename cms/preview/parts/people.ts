import { ageText } from '../../../src/directory/age.ts';
import { directoryNl } from '../../../src/messages/directory.nl.ts';
import { audienceLabels, audiences, type AgeRange, type Audience } from '../../../src/schemas/shared/people.ts';
import type { PreviewContext } from '../preview-context.ts';

/** For whom something is, in words; `undefined` when nobody is chosen yet. A portal for one audience does not say it. */
export function audienceWords({ tone }: PreviewContext, chosen: readonly Audience[] = []): string | undefined {
  if (chosen.length === 0) return undefined;
  return audiences.every((one) => chosen.includes(one))
    ? directoryNl(tone).everybody
    : inSentence(chosen.map((one) => audienceLabels[one]));
}

/** For which ages, in words; `undefined` when that is not filled in. */
export const ageWords = ({ tone }: PreviewContext, age: AgeRange | undefined): string | undefined =>
  age && ageText(age, directoryNl(tone).age);

/** “Ouders en opvoeders, van 0 tot en met 6 jaar”; `undefined` when nothing is filled in. */
export function forWhom(context: PreviewContext, chosen: readonly Audience[] | undefined, age: AgeRange | undefined): string | undefined {
  const words = [audienceWords(context, chosen), ageWords(context, age)].filter((one) => one !== undefined);
  return words.length === 0 ? undefined : upperFirst(words.join(', '));
}

/** “Ouders en opvoeders, professionals”. */
export const inSentence = (labels: readonly string[]): string =>
  labels.map((label, index) => (index === 0 ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`)).join(', ');

/** A text that begins with a capital. */
export const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
