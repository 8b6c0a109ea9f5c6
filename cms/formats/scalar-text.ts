import { quoted } from '../../src/problems/yaml-snippet.ts';
import { blockScalar } from './block-scalar.ts';
import { doubleQuoted, isPrintable, isQuotedByHabit, isSafePlain, singleQuoted } from './plain-text.ts';

/** A value that is no list and no object. */
export type PlainScalar = string | number | boolean | null;

/** Where a value is written and how the values around it look. */
export interface ScalarStyle {
  /** How the value was written, or its neighbours are; kept where it still works. */
  like?: 'plain' | 'single' | 'double';
  /** Inside brackets or braces. */
  inFlow?: boolean;
  /** Spaces in front of the lines of a text of more lines; without it the text stays on one line. */
  indent?: number;
  /** Between double quotes, whatever the text. */
  strict?: boolean;
}

/** Writes a value, without line break at the end. A text stays a text to every reader of YAML. */
export function scalarText(value: PlainScalar, { like, inFlow = false, indent, strict = false }: ScalarStyle = {}): string {
  if (typeof value !== 'string') return String(value);
  if (strict) return doubleQuoted(value);
  const block = value.includes('\n') && indent !== undefined ? blockScalar(value, { kind: 'literal', indent }) : undefined;
  if (block !== undefined) return block;
  if (like === 'double') return doubleQuoted(value);
  if (like === 'single') return singleQuoted(value) ?? doubleQuoted(value);
  if (isSafePlain(value, inFlow) && (like === 'plain' || !isQuotedByHabit(value))) return value;
  return isPrintable(value) && !value.includes('\n') ? quoted(value) : doubleQuoted(value);
}
