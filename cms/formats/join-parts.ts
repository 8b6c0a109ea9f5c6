import type { BlockParts } from './block-parts.ts';

/** A member of the text that is made: one of the source, by its index, or a new one. */
export interface WrittenPart {
  origin?: number;
  /** From the key or the dash to the end of the last line. */
  text: string;
}

/**
 * Puts members together again. Comments right above a member go with it, wherever it goes; those with a blank line below them stay when
 * it is taken away. Blank lines belong to the places between members.
 */
export function joinParts({ parts, column, isCompact, tail }: BlockParts, written: readonly WrittenPart[]): string {
  const befores = parts.map(({ before }) => before);
  const gap = befores.slice(1).find(isGap) ?? '';
  const isSpaced = parts.length > 1 && befores.slice(1).every(isGap);
  /** What stands above a member: its own comments, or the blank lines of its place. */
  const above = (origin: number | undefined, index: number): string => {
    const own = origin === undefined ? undefined : befores[origin];
    if (own !== undefined && !isBlank(own)) return own;
    if (index === 0) return befores.slice(0, 1).filter(isBlank).join('');
    if (origin === undefined) return isSpaced ? gap : '';
    return origin === 0 ? gap : (own ?? '');
  };
  const removed = [...befores.keys()].filter((part) => !isBlank(befores[part] ?? '') && written.every(({ origin }) => origin !== part));
  const orphans = written.map(() => '');
  let end = '';
  for (const part of removed) {
    const next = written.findIndex(({ origin }) => origin !== undefined && origin > part);
    if (next === -1) end += befores[part] ?? '';
    else orphans[next] += befores[part] ?? '';
  }
  const pad = ' '.repeat(column);
  const joined = written.map(({ origin, text }, index) => {
    const notes = origin === undefined ? '' : (parts[origin]?.notes ?? '');
    return (orphans[index] ?? '') + above(origin, index) + notes + pad + text;
  });
  return (isCompact ? joined.join('').replace(/^\s+/, '') : joined.join('')) + end + tail;
}

const isBlank = (text: string) => text.trim() === '';

const isGap = (text: string) => text !== '' && isBlank(text);
