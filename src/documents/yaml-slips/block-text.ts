import { splitLine } from '../line-repair.ts';
import type { Slip } from './slip.ts';

/** `summary: > Kom langs.` */
export const blockTextOnSameLine: Slip = (lines, { message }, line) => {
  const parts = splitLine(lines.line(line));
  const sign = parts?.value[0];
  if (parts === undefined || (sign !== '|' && sign !== '>') || !/^(?:Block scalar header|Not a YAML token)/.test(message)) return undefined;
  return {
    message: `Na ${sign} begint de tekst pas op de volgende regel, verder ingesprongen. Zet de tekst daar, of zet hem tussen aanhalingstekens op deze regel.`,
    example: `${parts.dash}${parts.key}: ${sign}\n${' '.repeat(parts.dash.length)}  ${parts.value.slice(1).trim()}`,
  };
};
