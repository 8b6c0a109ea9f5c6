import type { Problem } from '../../../../src/problems/problem.ts';

/** Words that only stand in a message when a library's own English has slipped through, or a value that nobody wrote. */
const slips =
  /\b(?:invalid|expected|received|required|unrecognized|too (?:big|small)|must|undefined|null|NaN|string|object|array)\b|\[object/i;

/** What is not plain Dutch about a message; empty when all is well. What the editor wrote, between quotes or in the name of a file, does not count. */
export function notDutch({ message }: Pick<Problem, 'message'>): string[] {
  const own = message.replaceAll(/“[^”]*”/g, '“”').replaceAll(/content\/[^\s]*/g, 'content/…');
  return [
    ...(slips.test(own) ? ['a word of another language or of the program'] : []),
    ...(/^[\p{Lu}“]/u.test(message) ? [] : ['no capital at the start']),
    ...(/[.?!]$/.test(message) ? [] : ['no full stop at the end']),
    ...(/ {2,}|\.\.|\? \./.test(own) ? ['double spaces or stops'] : []),
  ];
}
