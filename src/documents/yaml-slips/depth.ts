import { splitLine } from '../line-repair.ts';
import { indentOf, nextFilled, previousFilled, spaces } from '../yaml-indentation.ts';
import type { Slip } from './slip.ts';

/** A field that stands deeper than the line above, which has a value already: `closes:` under `opens: "14:00"`. */
export const deeperThanValue: Slip = (lines, { code, message, end, start }, line) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !message.startsWith('Nested')) return undefined;
  const deeper = nextFilled(lines, line);
  if (deeper === undefined || splitLine(lines.line(deeper)) === undefined) return undefined;
  return {
    offset: Math.max(lines.startOf(deeper) + indentOf(lines.line(deeper)), Math.min(start, end)),
    message: `Deze regel springt verder in dan regel ${line}, maar die heeft zelf al een waarde. Laat de regels even ver inspringen, of zet een lange tekst tussen aanhalingstekens op één regel.`,
    example: `${lines.line(line).trim()}\n${lines.line(deeper).trim()}`,
  };
};

/** A field that stands less deep than the one above, but not as deep as any other. */
export const unevenFields: Slip = (lines, { code }, line) => {
  const above = previousFilled(lines, line);
  if (code !== 'BAD_INDENT' || above === undefined) return undefined;
  const text = lines.line(line);
  const both = splitLine(text) !== undefined && splitLine(lines.line(above)) !== undefined;
  return {
    offset: lines.startOf(line) + indentOf(text),
    message: `Deze regel springt niet even ver in als de regels waar hij bij hoort: hier ${spaces(indentOf(text))}, op regel ${above} ${spaces(indentOf(lines.line(above)))}. Zet velden die bij elkaar horen recht onder elkaar.`,
    example: both ? `${lines.line(above)}\n${' '.repeat(indentOf(lines.line(above)))}${text.trim()}` : undefined,
  };
};
