import { crisisFirst, isForDanger } from '../search/crisis.ts';
import { tellingSubjects } from '../language/telling-subjects.ts';
import type { Audience } from '../schemas/shared/people.ts';
import type { Frame, HelpNumber } from './frame.ts';
import { listenersOf } from './youth-page.ts';

/**
 * The help numbers for what a sensitive text is about, in the order in which they are needed: the nearest help is not always near. All of them when
 * none is for this danger. Of a text that is about no danger: those for young people who want to talk with somebody, when it is for them.
 *
 * @param words the title of the text, and what else people call its subject
 */
export function helpLinesFor(
  frame: Frame,
  { words, audiences }: { words: readonly string[]; audiences: readonly Audience[] },
): HelpNumber[] {
  const { crisis } = frame;
  const dangers = tellingSubjects(words);
  if (dangers.length === 0) return audiences.includes('youth') ? listenersOf(frame) : [];
  const ordered = crisisFirst(dangers, crisis);
  const fitting = ordered.filter((number) => isForDanger(dangers, number));
  return fitting.length > 0 ? fitting : ordered;
}
