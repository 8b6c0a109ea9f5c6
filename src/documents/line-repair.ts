import { quoted } from '../problems/yaml-snippet.ts';

/** A line `- key: value` taken apart. */
export interface LineParts {
  /** List dashes before the key, as `- `; empty when there are none. */
  dash: string;
  key: string;
  value: string;
}

/** Takes a line `key: value` apart, without its indentation; `undefined` for any other line. */
export function splitLine(line: string): LineParts | undefined {
  const match = /^[ \t]*((?:- +)*)([\p{L}\p{N}_-]+):(?:[ \t]+(.*))?$/u.exec(line.trimEnd());
  return match === null ? undefined : { dash: match[1] ?? '', key: match[2] ?? '', value: (match[3] ?? '').trim() };
}

/** The same line with its whole value between quotes; `undefined` when it is not a simple line or has nothing to quote. */
export function quoteValueOfLine(line: string): string | undefined {
  const parts = splitLine(line);
  if (parts !== undefined && parts.value !== '') return `${parts.dash}${parts.key}: ${quoted(unquote(parts.value))}`;
  const item = /^[ \t]*((?:- +)+)(\S.*)$/.exec(line.trimEnd());
  // A row between brackets is no text.
  return item === null || /^[[{(]/.test(item[2] ?? '') ? undefined : `${item[1] ?? ''}${quoted(unquote((item[2] ?? '').trim()))}`;
}

/** A text without the pair of quotes that the editor meant to put around the whole of it. */
function unquote(value: string): string {
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return value;
  // The apostrophe of ’s middags, ’t huis and ’s-Heerenberg is part of the word.
  if (/^'[a-z]{1,2}[ -]/i.test(value)) return value;
  return value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value.slice(1).includes(quote) ? value : value.slice(1);
}
