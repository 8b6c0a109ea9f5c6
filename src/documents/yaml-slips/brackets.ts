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
export const commaLost: Slip = (lines, { code, message }, line) => {
  if (code !== 'BLOCK_IN_FLOW' && !message.startsWith('Missing , ')) return undefined;
  const text = lines.line(line).trim();
  const mended = text.replace(/([\w"'\]}])\s+(?=[\p{L}_-]+:\s)/gu, '$1, ');
  const colon = text.replace(
    /(:\s+)([^\s,{}[\]"'][^,{}[\]"']*:\s[^,{}[\]"']*?)(\s*[,}\]])/,
    (_, before: string, words: string, after: string) => `${before}"${words}"${after}`,
  );
  if (mended === text && colon !== text) {
    return { message: 'In deze tekst staat een dubbele punt. Zet de hele tekst tussen aanhalingstekens.', example: colon, certain: true };
  }
  return {
    message: 'Tussen deze haken ontbreekt een komma: zet er een tussen elke twee waarden.',
    example: mended === text ? undefined : mended,
    certain: true,
  };
};

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
