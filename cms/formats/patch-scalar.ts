import { blockScalar } from './block-scalar.ts';
import type { MemberPlace } from './change.ts';
import { isVoid } from './members.ts';
import { scalarText, type PlainScalar, type ScalarStyle } from './scalar-text.ts';
import { isScalar } from 'yaml';

/** Writes another value in the place of a value that is no list or object; comments and the way of writing stay. */
export function patchScalar({ source, member, end, column }: MemberPlace, value: PlainScalar): string {
  const node = member.value;
  const inFlow = column === undefined;
  if (!isScalar(node) || node.range === undefined || node.range === null || isVoid(node)) {
    const rest = source.slice(member.mark, end);
    const space = inFlow && member.mark === member.start ? '' : ' ';
    return source.slice(member.start, member.mark) + space + scalarText(value, { inFlow, ...lines(rest, column) }) + rest;
  }
  const [from, to] = node.range;
  const start = source.slice(member.start, from);
  const rest = source.slice(to, end);
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') {
    return start + patchBlockScalar(source.slice(from, to), node.type === 'BLOCK_FOLDED' ? 'folded' : 'literal', value, column ?? 0) + rest;
  }
  const like = typeof node.value === 'string' && node.type !== undefined && node.type !== null ? kinds[node.type] : undefined;
  const text = scalarText(value, { ...(like && { like }), inFlow, ...lines(rest, column) });
  // Spaces behind the value would become part of a text of more lines.
  return start + text + (text.includes('\n') ? rest.replace(/^[^\S\r\n]+/, '') : rest);
}

const kinds: Readonly<Record<string, NonNullable<ScalarStyle['like']>>> = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
};

// Comments behind or below the value would become part of a text of more lines.
const lines = (rest: string, column: number | undefined): Pick<ScalarStyle, 'indent'> =>
  column === undefined || rest.trim() !== '' ? {} : { indent: column + 2 };

/** Writes a value in the place of a block scalar, which ends with a line break unless the file ends there. */
function patchBlockScalar(written: string, kind: 'folded' | 'literal', value: PlainScalar, column: number): string {
  const [header = '', ...below] = written.replace(/\r?\n$/, '').split(/\r?\n/);
  const comment = /\s+#.*$/.exec(header)?.[0] ?? '';
  const indent = below.find((line) => line.trim() !== '')?.search(/\S/) ?? column + 2;
  const before = below.map((line) => line.slice(indent).trimEnd());
  const block = typeof value === 'string' ? blockScalar(value, { kind, indent, comment, lines: before }) : undefined;
  return (block ?? scalarText(value) + comment) + (written.endsWith('\n') ? '\n' : '');
}
