import { contentEnd, type Member } from './members.ts';

/** The lines of a member of a list or object that is not in brackets. */
export interface BlockPart {
  /** Blank lines in front of it, with the comments above those. */
  before: string;
  /** Comments right above it. */
  notes: string;
  /** From the key or the dash to the end of its last line, comments that stand further to the right than the key or dash included. */
  text: string;
  /** Where `text` ends in the source. */
  end: number;
}

/** A list or object cut into its members. */
export interface BlockParts {
  parts: BlockPart[];
  /** Column of the keys or dashes. */
  column: number;
  /** The first member stands behind a dash on the same line. */
  isCompact: boolean;
  /** What comes after the last member. */
  tail: string;
}

/**
 * Cuts the text from `start` to `end` into members.
 *
 * @param start the beginning of a line, or of the first member when that does not stand on a line of its own
 */
export function blockParts(source: string, members: readonly Member[], start: number, end: number): BlockParts {
  const first = members[0]?.start ?? start;
  const column = first - lineStart(source, first);
  const isCompact = start === first && column > 0;
  const parts: BlockPart[] = [];
  let from = start;
  for (const [index, member] of members.entries()) {
    const next = members[index + 1];
    const limit = next === undefined ? end : lineStart(source, next.start);
    const partEnd = ownEnd(source, contentEnd(member), column, limit);
    const gap = isCompact && index === 0 ? '' : source.slice(from, lineStart(source, member.start));
    parts.push({ ...splitGap(gap), text: source.slice(member.start, partEnd), end: partEnd });
    from = partEnd;
  }
  return { parts, column, isCompact, tail: source.slice(from, end) };
}

/** Offset at which the line of an offset starts. */
export const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

/** Offset after the line break of the line of an offset. */
export const lineEnd = (source: string, offset: number): number => {
  const at = source.indexOf('\n', offset);
  return at === -1 ? source.length : at + 1;
};

// The end of the last line, moved over the comments below it that stand further to the right than the key or dash.
function ownEnd(source: string, content: number, column: number, limit: number): number {
  let end = source[content - 1] === '\n' ? content : lineEnd(source, content);
  for (let at = end; at < limit;) {
    const next = lineEnd(source, at);
    const line = source.slice(at, next);
    const indent = line.search(/\S/);
    if (indent !== -1 && (indent <= column || line[indent] !== '#')) break;
    if (indent !== -1) end = next;
    at = next;
  }
  return end;
}

function splitGap(gap: string): Pick<BlockPart, 'before' | 'notes'> {
  const lines = gap.split(/(?<=\n)/);
  const blank = lines.findLastIndex((line) => line.trim() === '') + 1;
  return { before: lines.slice(0, blank).join(''), notes: lines.slice(blank).join('') };
}
