import { crisisFirst, isForDanger } from '../search/crisis.ts';
import { tellingSubjects } from '../language/telling-subjects.ts';
import type { Frame, HelpNumber } from './frame.ts';

/**
 * The help numbers for what a sensitive text is about, in the order in which they are needed: the nearest help is not always near. None when the
 * text is about no danger, and all of them when none is for this one.
 *
 * @param words the title of the text, and what else people call its subject
 */
export function helpLinesFor({ crisis }: Pick<Frame, 'crisis'>, words: readonly string[]): HelpNumber[] {
  const dangers = tellingSubjects(words);
  const ordered = crisisFirst(dangers, crisis);
  const fitting = ordered.filter((number) => isForDanger(dangers, number));
  return fitting.length > 0 ? fitting : ordered;
}
