import { quoteValueOfLine } from '../line-repair.ts';
import type { Slip } from './slip.ts';

/** `- { opens: "14:00, closes: "16:00" }` */
export const quoteLostInRow: Slip = (lines, { code, message }, line) => {
  const example = closeQuoteInRow(lines.line(line));
  if (example === undefined || (code !== 'MISSING_CHAR' && code !== 'BLOCK_IN_FLOW' && message !== 'Unexpected scalar at node end'))
    return undefined;
  const start = lines.line(line).search(openQuoteInRow);
  return {
    offset: lines.startOf(line) + start + (/^[^"]*/.exec(lines.line(line).slice(start))?.[0].length ?? 0),
    message:
      'Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.',
    example,
    certain: true,
  };
};

/** `name: "Elst`: the second quote is missing, and everything after it became text. */
export const quoteLost: Slip = (lines, { message, start }, _, quotes) => {
  const missing = message.startsWith('Missing closing');
  if (!missing && message !== 'Unexpected scalar at node end') return undefined;
  const part = quotes.findLast((candidate) => candidate.start <= start && (missing || candidate.end <= start));
  // Without an error at its end, a text with a field on one of its next lines was not meant to run on either.
  if (part === undefined || (!missing && !/\n[ \t]*(?:- +)*[\p{L}_-]+:\s/u.test(lines.text.slice(part.start, part.end)))) return undefined;
  const text = lines.line(lines.at(part.start).line);
  if (/:[ \t]+'[a-z]{1,2}[ -]/i.test(text)) {
    return {
      offset: part.start,
      message:
        "Deze tekst begint met een apostrof ('), en die leest de computer als aanhalingsteken. Zet de tekst tussen aanhalingstekens.",
      example: quoteValueOfLine(text),
      certain: true,
    };
  }
  return {
    offset: part.start,
    certain: true,
    message: `Hier begint een tekst met een aanhalingsteken (${lines.text[part.start] ?? ''}), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.`,
    example: closeQuoteInRow(text) ?? quoteValueOfLine(text),
  };
};

/** `name: 'foto's'` and `name: "Elst" en omgeving` */
export const textAfterQuote: Slip = (lines, { message, start }, line) => {
  if (message !== 'Unexpected scalar at node end' || !/["'][ \t]*$/.test(lines.text.slice(lines.startOf(line), start))) return undefined;
  return {
    message:
      'Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of \'.',
    example: quoteValueOfLine(lines.line(line)),
    certain: true,
  };
};

/** A text in a row from its first quote to where the second should stand. */
const openQuoteInRow = /([:,[{]\s*")([^"]*?)\s*(,\s*[\p{L}_-]+:\s|\s\})/u;

/** A row `{ opens: "14:00, closes: "16:00" }` with the quote that is missing before the comma or the brace. */
function closeQuoteInRow(text: string): string | undefined {
  const mended = text.trim().replace(openQuoteInRow, '$1$2"$3');
  return /[{]/.test(text) && mended !== text.trim() ? mended : undefined;
}
