import { foldLine } from './fold-line.ts';
import { isPrintable } from './plain-text.ts';

/** How a text of more lines is written. */
export interface BlockScalarStyle {
  kind: 'literal' | 'folded';
  /** Spaces in front of the lines. */
  indent: number;
  /** Comment behind the sign, with the space in front of it. */
  comment?: string;
  /** The lines of a folded text as they were, without indentation: where they still fit, they stay. */
  lines?: readonly string[];
}

/**
 * Writes a text as a block scalar, without the line break at the end: `|-` with its lines, or `>-` where the text allows it. Gives
 * `undefined` for a text that would not be read back the same.
 */
export function blockScalar(text: string, style: BlockScalarStyle): string | undefined {
  const whole = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = whole.split('\n');
  if (!isPrintable(whole) || /^\s/.test(whole) || whole === '' || lines.at(-1)?.trim() === '') return undefined;
  const folded = style.kind === 'folded' && lines.every((line) => !/^\s|\s$/.test(line));
  const written = folded ? foldLines(lines, style.lines ?? []) : lines;
  const pad = ' '.repeat(style.indent);
  const sign = (folded ? '>' : '|') + (whole === text ? '-' : '');
  return [sign + (style.comment ?? ''), ...written.map((line) => (line === '' ? '' : pad + line))].join('\n');
}

/** In a folded text a line break is a space, and one more line break is written for those that are meant. */
function foldLines(lines: readonly string[], before: readonly string[]): string[] {
  const kept = lines.length === 1 ? before : [];
  const width = Math.max(80, ...before.map((line) => line.length));
  return lines.flatMap((line, index) => {
    const extra = line !== '' && index > 0 && lines.slice(0, index).some((one) => one !== '') ? [''] : [];
    return [...extra, ...(line === '' ? [''] : foldLine(line, width, kept))];
  });
}
