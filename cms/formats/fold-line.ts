/**
 * Breaks a line at its spaces so that the parts fit in `width`; a longer word stays whole. Only single spaces between words are broken at.
 *
 * @param before the parts as they were: those at the beginning and the end that still are right, stay
 */
export function foldLine(line: string, width: number, before: readonly string[] = []): string[] {
  const first: string[] = [];
  const last: string[] = [];
  let rest = line;
  for (const part of before) {
    if (!isStart(rest, part)) break;
    first.push(part);
    rest = rest.slice(part.length + 1);
  }
  for (const part of before.slice(first.length).reverse()) {
    if (!isEnd(rest, part)) break;
    last.unshift(part);
    rest = rest.slice(0, -part.length - 1);
  }
  return [...first, ...wrap(rest, width), ...last];
}

const isStart = (text: string, part: string) => part !== '' && text.startsWith(`${part} `) && isWord(text.charAt(part.length + 1));

const isEnd = (text: string, part: string) =>
  part !== '' && text.endsWith(` ${part}`) && isWord(text.charAt(text.length - part.length - 2));

const isWord = (character: string) => /\S/.test(character);

function wrap(text: string, width: number): string[] {
  const parts: string[] = [];
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const joined = `${parts.at(-1) ?? ''} ${word}`;
    if (parts.length > 0 && joined.length <= width) parts[parts.length - 1] = joined;
    else parts.push(word);
  }
  return parts;
}
