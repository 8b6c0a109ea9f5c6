/** A text with what is selected in it. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** A piece of the text that gets other words, and what is selected afterwards. */
export interface TextEdit {
  start: number;
  end: number;
  put: string;
  select: { start: number; end: number };
}

/** The text after an edit. */
export const applied = (text: string, { start, end, put }: TextEdit): string => text.slice(0, start) + put + text.slice(end);

/** Puts marks around what is selected, without the spaces at its ends; takes them away when they are there. Of more lines each has its own. */
export function wrap({ text, start, end }: Selected, mark: string): TextEdit {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = Math.max(from, end - (chosen.length - chosen.trimEnd().length));
  const inner = text.slice(from, to);
  if (inner.includes('\n')) return wrapLines(inner, from, to, mark);
  const outside = markBefore(text.slice(0, from), mark) && markBefore([...text.slice(to)].reverse().join(''), mark);
  if (outside) return replaced(from - mark.length, to + mark.length, inner, 0, inner.length);
  const inside = inner.length >= 2 * mark.length && markBefore(inner, mark, true) && inner.endsWith(mark);
  if (inside) {
    const bare = inner.slice(mark.length, -mark.length);
    return replaced(from, to, bare, 0, bare.length);
  }
  return replaced(from, to, mark + inner + mark, mark.length, inner.length);
}

function wrapLines(inner: string, from: number, to: number, mark: string): TextEdit {
  const parts = inner.split('\n').map((line) => {
    const begin = lineStart.exec(line)?.[0] ?? '';
    return { begin, words: line.slice(begin.length).trimEnd() };
  });
  const isMarked = (words: string) => words.length > 2 * mark.length && words.startsWith(mark) && words.endsWith(mark);
  const has = parts.every(({ words }) => words === '' || isMarked(words));
  const put = parts
    .map(({ begin, words }) => begin + (words === '' ? '' : has ? words.slice(mark.length, -mark.length) : mark + words + mark))
    .join('\n');
  return replaced(from, to, put, 0, put.length);
}

/** Whether a text ends (or begins) with a mark of just this length: `**` is no `*`. Three stars are both. */
function markBefore(text: string, mark: string, begins = false): boolean {
  const run = (begins ? /^\*+/ : /\*+$/).exec(text)?.[0].length ?? 0;
  return run === mark.length || run === 3;
}

const replaced = (start: number, end: number, put: string, from: number, length: number): TextEdit => ({
  start,
  end,
  put,
  select: { start: start + from, end: start + from + length },
});

/** What a line can begin with. */
const lineStart = /^([ \t]*)(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+)?/;

/** Makes a heading of the lines that are selected; ordinary text when they are one of this level already. */
export function heading(selected: Selected, level: 2 | 3): TextEdit {
  const mark = `${'#'.repeat(level)} `;
  return lines(selected, (all) => {
    const has = all.every((line) => line.startsWith(mark));
    return all.map((line) => (line.trim() === '' && all.length > 1 ? line : (has ? '' : mark) + line.replace(lineStart, '')));
  });
}

/** Makes a list of the lines that are selected; ordinary text when they are one already. */
export function list(selected: Selected, kind: 'points' | 'numbers'): TextEdit {
  const form = kind === 'points' ? /^[ \t]*[-*+][ \t]+/ : /^[ \t]*\d{1,9}[.)][ \t]+/;
  return lines(selected, (all) => {
    const filled = all.length === 1 ? all : all.filter((line) => line.trim() !== '');
    const has = filled.every((line) => form.test(line));
    let number = 0;
    return all.map((line) => {
      if (!filled.includes(line)) return line;
      number += 1;
      return (has ? '' : kind === 'points' ? '- ' : `${String(number)}. `) + line.replace(lineStart, '');
    });
  });
}

/** Changes the whole lines in which something is selected. A list or heading stands apart from what is before it. */
function lines({ text, start, end }: Selected, change: (lines: readonly string[]) => string[]): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  // Of a selection that ends behind a line end, the next line is no part.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const after = text.indexOf('\n', last);
  const to = after === -1 ? text.length : after;
  const put = change(text.slice(from, to).split('\n')).join('\n');
  const isCaret = start === end;
  return { start: from, end: to, put, select: { start: isCaret ? from + put.length : from, end: from + put.length } };
}

/** Puts a link in the place of what is selected. Brackets in its words are written so that they are no markup; a placeholder stays one. */
export function link({ start, end }: Selected, words: string, address: string): TextEdit {
  const shown = words.replace(/(\[\[[^[\]\n]*\]\])|[[\]\\]/g, (sign, placeholder?: string) => placeholder ?? `\\${sign}`);
  const target = address.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const put = `[${shown}](${target})`;
  return replaced(start, end, put, put.length, 0);
}

/** Puts words in the place of what is selected. */
export const insert = ({ start, end }: Selected, put: string): TextEdit => replaced(start, end, put, put.length, 0);

/** Begins the next item when Enter is pressed in a list; ends the list in an empty item. `undefined` outside a list. */
export function nextItem({ text, start, end }: Selected): TextEdit | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(.*)/.exec(text.slice(from, start));
  if (found === null) return undefined;
  const [, indent = '', point, number, sign = '', space = '', words = ''] = found;
  if (words.trim() === '') return replaced(from, end, '', 0, 0);
  const put = `\n${indent}${point ?? `${String(Number(number) + 1)}${sign}`}${space}`;
  return replaced(start, end, put, put.length, 0);
}
