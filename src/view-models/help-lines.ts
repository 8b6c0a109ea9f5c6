import { crisisFirst, isForDanger } from '../search/crisis.ts';
import { tellingSubjects } from '../language/telling-subjects.ts';
import type { Audience } from '../schemas/shared/people.ts';
import type { Frame, HelpNumber } from './frame.ts';
import { listenersOf } from './youth-links.ts';

/** What who reads a text needs beside it. */
export interface SubjectHelp {
  /** Of a sensitive text: the numbers for what it is about, in the order in which they are needed. */
  helpLines: HelpNumber[];
  /** Whether it is about a danger. */
  isDanger: boolean;
}

/**
 * The help for the subject of a text: the nearest help is not always near. Of a danger the numbers for it, or all of them when none is for this one;
 * of a sensitive text about no danger those for young people who want to talk with somebody, when it is for them.
 *
 * @param words the title of the text, and what else people call its subject
 */
export function subjectHelp(
  frame: Frame,
  { sensitive, words, audiences }: { sensitive: boolean; words: readonly string[]; audiences: readonly Audience[] },
): SubjectHelp {
  if (!sensitive) return { helpLines: [], isDanger: false };
  const dangers = tellingSubjects(words);
  if (dangers.length === 0) return { helpLines: audiences.includes('youth') ? listenersOf(frame) : [], isDanger: false };
  const ordered = crisisFirst(dangers, frame.crisis);
  const fitting = ordered.filter((number) => isForDanger(dangers, number));
  return { helpLines: fitting.length > 0 ? fitting : ordered, isDanger: true };
}
