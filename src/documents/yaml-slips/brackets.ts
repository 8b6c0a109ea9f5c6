import type { FieldNames } from '../yaml-field-names.ts';
import type { Slip } from './slip.ts';

/** `themes: [opvoeden, slapen` */
export const bracketLost: Slip = (lines, { message, start }) => {
  const bracket = /^Flow (sequence|map).*end with a/.exec(message)?.[1];
  if (bracket === undefined) return undefined;
  const [open, close] = bracket === 'map' ? ['{', '}'] : ['[', ']'];
  const offset = openingBracket(lines.text, open, close, start);
  const text = lines.line(lines.at(offset).line).trim();
  return {
    offset,
    message: `Deze haak ${open} wordt niet gesloten. Zet ${close} aan het eind.`,
    example: text.endsWith(close) ? undefined : bracket === 'map' ? `${text} }` : `${text.replace(/,$/, '')}]`,
  };
};

/** `- { day: thursday opens: "14:00" }` */
export const commaLost: Slip = (lines, { code, message }, line, _quotes, names) => {
  if (code !== 'BLOCK_IN_FLOW' && !message.startsWith('Missing , ')) return undefined;
  const text = lines.line(line).trim();
  const quotedText = withColonQuoted(text, names);
  if (quotedText !== text) {
    return {
      message: 'In deze tekst staat een dubbele punt. Zet de hele tekst tussen aanhalingstekens.',
      example: quotedText,
      certain: true,
    };
  }
  const mended = text.replace(/([\w"'\]}])\s+(?=[\p{L}_-]+:\s)/gu, '$1, ');
  return {
    message: 'Tussen deze haken ontbreekt een komma: zet er een tussen elke twee waarden.',
    example: mended === text ? undefined : mended,
    certain: true,
  };
};

/** Puts quotes around a text between brackets in which a colon stands: `label: Misschien ja: graag`. A name of a field begins a value of its own. */
function withColonQuoted(text: string, names: FieldNames | undefined): string {
  return text.replace(
    /(:\s+)([^\s,{}[\]"'][^,{}[\]"']*?([\p{L}_-]+):\s[^,{}[\]"']*?)(\s*[,}\]])/gu,
    (whole, before: string, words: string, name: string, after: string) =>
      names?.all.has(name) === true ? whole : `${before}"${words}"${after}`,
  );
}

/** `themes: [opvoeden, , slapen]` */
export const emptyItem: Slip = (_, { message }) =>
  /^Unexpected (?:,|empty item) in/.test(message)
    ? { message: 'Voor of na deze komma ontbreekt een waarde. Haal de komma weg, of vul de waarde in.' }
    : undefined;

/** The offset of the bracket that is not closed before `end`. */
function openingBracket(text: string, open: string, close: string, end: number): number {
  let depth = 0;
  for (let at = Math.min(end, text.length) - 1; at >= 0; at -= 1) {
    if (text[at] === close) depth += 1;
    if (text[at] === open) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return end;
}
