import { splitLine } from '../line-repair.ts';
import type { TextLines } from '../text-lines.ts';
import type { FieldNames } from '../yaml-field-names.ts';
import { indentOf, previousFilled } from '../yaml-indentation.ts';
import type { Slip } from './slip.ts';

/** `themes: - opvoeden` */
export const listOnSameLine: Slip = (lines, { message }, line) => {
  if (!message.startsWith('Unexpected block-seq-ind on same line')) return undefined;
  const parts = splitLine(lines.line(line));
  return {
    message: 'Een lijst met streepjes begint op de volgende regel.',
    example: parts && `${parts.dash}${parts.key}:\n${' '.repeat(parts.dash.length)}  ${parts.value}`,
  };
};

/** A row of a list among fields, or a field among the rows of a list. */
export const rowAmongFields: Slip = (lines, { code, message, start }, line, _, names) => {
  const text = lines.line(line);
  const nameless = /^[ \t]*- /.test(text) ? undefined : namelessList(lines, line, names);
  if (nameless !== undefined && (code === 'BAD_INDENT' || message.startsWith('Sequence item without') || code === 'UNEXPECTED_TOKEN'))
    return nameless;
  const misplaced = message.startsWith('A block sequence') || message.startsWith('Sequence item without');
  if (!misplaced && !(code === 'BAD_INDENT' && message.startsWith('All mapping items'))) return undefined;
  const above = previousFilled(lines, line);
  const row = /^[ \t]*- /.test(text);
  if (misplaced || (above !== undefined && row !== /^[ \t]*- /.test(lines.line(above)))) {
    return {
      offset: Math.max(start, lines.startOf(line) + indentOf(text)),
      message: row
        ? 'Deze regel begint met een streepje (een lijst), maar hoort bij gewone velden zonder streepje. Kijk of het streepje weg moet, of of de naam van de lijst erboven ontbreekt.'
        : 'Deze regel staat tussen de regels van een lijst, maar begint niet met een streepje. Begint hier een nieuwe regel van de lijst? Zet er dan “- ” voor. Hoort hij bij de regel erboven? Laat hem dan even ver inspringen als de tekst na het streepje.',
    };
  }
  return undefined;
};

/** The explanation of rows of a list whose name is missing, right above the field on which the parser got stuck. */
function namelessList(lines: TextLines, stuck: number, names: FieldNames | undefined) {
  let first = stuck;
  while (/^[ \t]*- /.test(lines.line(first - 1))) first -= 1;
  const parent = previousFilled(lines, first);
  const group = parent === undefined ? undefined : splitLine(lines.line(parent));
  const keys = [...lines.line(first).matchAll(/([\p{L}_-]+):\s/gu)].map((match) => match[1] ?? '');
  const lists = (names?.groups.get(keys[0] ?? '') ?? []).filter((name) => keys.every((key) => names?.groups.get(key)?.includes(name)));
  const [list] = lists;
  if (first === stuck || group?.value !== '' || list === undefined || lists.includes(group.key)) return undefined;
  const rows = Array.from({ length: stuck - first }, (_, index) => lines.line(first + index).trim());
  const indent = ' '.repeat(indentOf(lines.line(stuck)));
  return {
    offset: lines.startOf(first) + indentOf(lines.line(first)),
    code: 'missing-parent-line',
    message: `Boven deze regel ontbreekt de naam van de lijst: ${lists.map((name) => `“${name}:”`).join(' of ')}.`,
    example: [`${indent}${list}:`, ...rows.map((row) => `${indent}  ${row}`)].join('\n'),
  };
}
