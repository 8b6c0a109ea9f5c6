import { quoteValueOfLine, splitLine } from '../line-repair.ts';
import type { Slip } from './slip.ts';

/** `image: "C:\data"` */
export const backslashInQuotes: Slip = (lines, { code }, line) => {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const parts = splitLine(lines.line(line));
  return {
    message: 'Een \\ heeft tussen dubbele aanhalingstekens een bijzondere betekenis. Gebruik enkele aanhalingstekens om de tekst.',
    example: parts && /^".*"$/.test(parts.value) ? quoteValueOfLine(lines.line(line)) : undefined,
    certain: true,
  };
};
