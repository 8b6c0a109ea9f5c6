import type { TextLines } from './text-lines.ts';

const indentation = (text: string) => text.length - text.trimStart().length;

/**
 * What stands under a line that ends with the name of a field and maybe a comment, past blank lines and comments: a list or group of its
 * own, a text that goes on there, or nothing (`undefined`).
 *
 * @param line from 1
 */
export function valueBelow(lines: TextLines, line: number): 'block' | 'text' | undefined {
  const own = lines.line(line);
  // The fields of a row stand at the height of the first word behind the dash.
  const height = /^[ ]*(?:- +)*/.exec(own)?.[0].length ?? 0;
  for (let at = line + 1; at <= lines.count; at += 1) {
    const text = lines.line(at);
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const deeper = indentation(text) > height;
    if (/^\s*-(?:\s|$)/.test(text)) return deeper || indentation(text) === height ? 'block' : undefined;
    if (!deeper) return undefined;
    return /^\s*(?:[^\s#"'[{][^#]*?|"[^"]*"|'[^']*'):(?:\s|$)/.test(text) ? 'block' : 'text';
  }
  return undefined;
}
