import { quoteValueOfLine, splitLine } from '../line-repair.ts';
import type { Slip } from './slip.ts';

/** `name: Inloop: Elst` */
export const colonInText: Slip = (lines, { code, message }, line) => {
  const value = splitLine(lines.line(line))?.value;
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !message.startsWith('Nested') || value === undefined || !/:(?:\s|$)/.test(value))
    return undefined;
  return {
    message:
      'Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.',
    example: quoteValueOfLine(lines.line(line)),
    certain: true,
  };
};

/** `name: [[De organisatie]] in Elst` */
export const bracketAtStart: Slip = (lines, { code }, line) => {
  const value = splitLine(lines.line(line))?.value;
  if ((code !== 'UNEXPECTED_TOKEN' && code !== 'NON_STRING_KEY') || value === undefined || !/^[[{]{2}[^\]}]*[\]}]{2}/.test(value))
    return undefined;
  return {
    message: 'Een tekst die met een haak begint, moet tussen aanhalingstekens staan.',
    example: quoteValueOfLine(lines.line(line)),
    certain: true,
  };
};

/** `name: @elst` */
export const signAtStart: Slip = (lines, { code, start }, line) => {
  if (code !== 'BAD_SCALAR_START') return undefined;
  return {
    message: `Een tekst mag in YAML niet met ${lines.text[start] ?? 'dit teken'} beginnen. Zet de tekst tussen aanhalingstekens.`,
    example: quoteValueOfLine(lines.line(line)),
    certain: true,
  };
};
