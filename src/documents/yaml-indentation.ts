import { splitLine } from './line-repair.ts';
import type { Finding, LineRepair } from './reporter.ts';
import type { TextLines } from './text-lines.ts';

/** How many spaces a group stands to the right of the line it belongs to. */
const step = 2;

/** An explanation of a line that does not stand under its neighbours, and what to put in its place. */
export interface IndentFinding extends Finding {
  line: number;
  repair: readonly LineRepair[];
}

/**
 * Finds the line whose indentation is wrong, near a line where the parser got stuck. That is often not the line itself: after a first
 * line that stands one space too far to the right, the parser stumbles over the second.
 */
export function oddIndentation(lines: TextLines, stuck: number): IndentFinding | undefined {
  for (const at of [nextFilled(lines, stuck), stuck]) {
    const found = at === undefined ? undefined : oddLineAround(lines, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function oddLineAround(lines: TextLines, at: number): IndentFinding | undefined {
  const above = previousFilled(lines, at);
  if (above === undefined || !isField(lines.line(at))) return undefined;
  const here = indentOf(lines.line(at));
  // A line deeper than one that has a value already is a neighbour of that line, not a part of it.
  const isDeeper = here > indentOf(lines.line(above)) && (splitLine(lines.line(above))?.value ?? '') !== '';
  const from = isDeeper ? above : at;
  const parent = parentOf(lines, from);
  const first = nextFilled(lines, parent ?? 0);
  if (first === undefined) return undefined;
  const right = parent === undefined ? 0 : keyColumn(lines.line(parent)) + step;
  const wrong = here !== right ? at : indentOf(lines.line(first)) !== right ? first : from;
  const is = indentOf(lines.line(wrong));
  // The right place itself is not wrong; and rows of a list may stand right under their name.
  if (is === right || !isField(lines.line(wrong))) return undefined;
  const repaired = ' '.repeat(right) + lines.line(wrong).trim();
  const neighbour = wrong === at ? above : nextFilled(lines, wrong);
  const shown = [wrong, neighbour ?? wrong]
    .sort((a, b) => a - b)
    .filter((line, index, all) => all.indexOf(line) === index)
    .map((line) => (line === wrong ? repaired : lines.line(line)));
  return {
    line: wrong,
    code: 'yaml-syntax',
    message: `Deze regel springt niet goed in: er ${is === 1 ? 'staat' : 'staan'} ${spaces(is)} voor, en dat moeten er ${String(right)} zijn. Zet velden die bij elkaar horen recht onder elkaar.`,
    example: shown.join('\n'),
    repair: [{ line: wrong, text: repaired }],
  };
}

/** The nearest line above that stands further to the left and can have lines under it; `undefined` for a line of the file itself. */
function parentOf(lines: TextLines, line: number): number | undefined {
  const here = indentOf(lines.line(line));
  for (let at = line - 1; at > 0; at -= 1) {
    const parts = splitLine(lines.line(at));
    const holdsLines = parts !== undefined && (parts.value === '' || parts.dash !== '');
    if (holdsLines && indentOf(lines.line(at)) < here) return at;
  }
  return undefined;
}

const isField = (text: string) => splitLine(text) !== undefined;

/** The column of the name of a field, behind its dash. */
export const keyColumn = (text: string) => indentOf(text) + (splitLine(text)?.dash.length ?? 0);

/** The number of spaces in front of a line. */
export const indentOf = (text: string) => text.length - text.trimStart().length;

/** “geen spaties”, “1 spatie”, “3 spaties”. */
export const spaces = (count: number) => (count === 0 ? 'geen spaties' : count === 1 ? '1 spatie' : `${String(count)} spaties`);

const isFilled = (text: string) => text.trim() !== '' && !text.trim().startsWith('#');

/** The nearest line above with something on it. */
export function previousFilled(lines: TextLines, line: number): number | undefined {
  for (let at = line - 1; at > 0; at -= 1) if (isFilled(lines.line(at))) return at;
  return undefined;
}

/** The nearest line below with something on it. */
export function nextFilled(lines: TextLines, line: number): number | undefined {
  for (let at = line + 1; at <= lines.count; at += 1) if (isFilled(lines.line(at))) return at;
  return undefined;
}
