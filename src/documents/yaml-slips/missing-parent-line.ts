import { splitLine } from '../line-repair.ts';
import type { TextLines } from '../text-lines.ts';
import type { FieldNames } from '../yaml-field-names.ts';
import { indentOf, keyColumn, nextFilled, previousFilled } from '../yaml-indentation.ts';
import type { Slip } from './slip.ts';

/** The line of a group is missing above its fields: `streetAddress:` stands deeper than `kind: walk-in`, without `address:` above it. */
export const missingParentLine: Slip = (lines, _, line, __, names) => {
  for (const deeper of [nextFilled(lines, line), line]) {
    const above = deeper === undefined ? undefined : previousFilled(lines, deeper);
    const group = deeper === undefined || above === undefined ? undefined : missingGroup(lines, above, deeper, names);
    if (deeper === undefined || above === undefined || group === undefined) continue;
    return {
      offset: lines.startOf(deeper) + indentOf(lines.line(deeper)),
      code: 'missing-parent-line',
      message: `Boven deze regel ontbreekt de regel “${group}:”, waar “${splitLine(lines.line(deeper))?.key ?? ''}” onder hoort.`,
      example: [`${' '.repeat(keyColumn(lines.line(above)))}${group}:`, ...blockFrom(lines, deeper)].join('\n'),
    };
  }
  return undefined;
};

/** The group whose own line is missing above a line that stands too deep. */
function missingGroup(lines: TextLines, above: number, deeper: number, names: FieldNames | undefined): string | undefined {
  const key = splitLine(lines.line(deeper))?.key ?? '';
  const neighbour = splitLine(lines.line(above));
  const [group, ...more] = names?.groups.get(key) ?? [];
  // One space is a slip of the hand; a whole step was meant.
  const isStep = indentOf(lines.line(deeper)) - keyColumn(lines.line(above)) >= 2;
  if (group === undefined || more.length > 0 || !isStep || neighbour === undefined || neighbour.value === '') return undefined;
  return names?.groups.get(neighbour.key)?.includes(group) === true ? undefined : group;
}

/** The lines from a line on that stand as deep as it or deeper. */
function blockFrom(lines: TextLines, from: number): string[] {
  const block: string[] = [];
  for (let line = from; line <= lines.count; line += 1) {
    const text = lines.line(line);
    if (text.trim() === '' || indentOf(text) < indentOf(lines.line(from))) break;
    block.push(text);
  }
  return block;
}
