import { isBlank, partOf, withPart, type Body, type BodyPart } from './body-parts.ts';
import { gapBetween, joinBody, writtenParts } from './join-body.ts';
import { isSealed, sealed, type Around } from './sealed.ts';
import { bordersOf, splitBody } from './split-body.ts';

/** What stands between a part and the parts beside it. */
function around(body: Body, id: number): Around {
  // An empty part is not in the text; once something is typed in it, it has blank lines around it.
  const parts = body.parts.filter((part) => part.id === id || writtenParts(body).includes(part));
  const index = parts.findIndex((part) => part.id === id);
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]];
  const gap = body.lineEnd.repeat(2);
  return {
    before: part === undefined || before === undefined ? gap : gapBetween(before, part, body.lineEnd),
    after: part === undefined || after === undefined ? gap : gapBetween(part, after, body.lineEnd),
  };
}

/**
 * Puts a text in the place of an ordinary one. In MDX it is written so that it cannot become a tag or code, and cannot take the block after
 * it along; a text that had such signs already is left to the editor.
 */
export function setText(body: Body, id: number, source: string): Body {
  const part = partOf(body, id);
  if (body.format === 'md' || !isSealed(part.source, around(body, id))) return withPart(body, id, { source });
  const gaps = around(body, id);
  const safe = sealed(source, gaps);
  const next = withPart(body, id, { source: safe });
  return isSealed(safe, gaps) && (isApart(gaps) || hasSameBlocks(body, next)) ? next : widened(next, id);
}

/** Whether there is a blank line on both sides. */
const isApart = ({ before, after }: Around) => [before, after].every((gap) => /\n[ \t]*\r?\n/.test(gap));

/** Whether the blocks of two texts are the same when the texts are read anew. */
function hasSameBlocks(one: Body, other: Body): boolean {
  const [before, now] = [one, other].map((body) =>
    splitBody(joinBody(body), body.format)
      .parts.filter(({ kind }) => kind === 'block')
      .map(({ source }) => source),
  );
  return JSON.stringify(before) === JSON.stringify(now);
}

/** The same text with one blank line on both sides of a part. */
function widened(body: Body, id: number): Body {
  const index = body.parts.findIndex((part) => part.id === id);
  return {
    ...body,
    parts: body.parts.map((part, at) => ((at === index && index > 0) || at === index + 1 ? { ...part, follows: undefined } : part)),
  };
}

/** Adds a part before the part at an index; at the end when there is none. It is the part with the id `body.nextId`. */
export function addPart(body: Body, index: number, added: Pick<BodyPart, 'kind' | 'source'>): Body {
  const part: BodyPart = { ...added, id: body.nextId, before: '', fresh: true };
  return { ...body, parts: body.parts.toSpliced(index, 0, part), nextId: body.nextId + 1 };
}

/** Takes an ordinary text apart at the end of the paragraph, list or heading in which an offset stands. Nothing changes in the text. */
export function splitText(body: Body, id: number, offset: number): { body: Body; index: number } {
  const index = body.parts.findIndex((part) => part.id === id);
  const { source } = partOf(body, id);
  if (isBlank(source.slice(0, offset))) return { body, index };
  const border = bordersOf(source).find(({ start }) => offset < start);
  return border === undefined ? { body, index: index + 1 } : { body: splitAt(body, index, border), index: index + 1 };
}

/** Makes two parts of an ordinary text, at a place between two paragraphs. Nothing changes in the text. */
export function splitAt(body: Body, index: number, { end, start }: { end: number; start: number }): Body {
  const part = body.parts[index];
  if (part === undefined) return body;
  const first = { ...part, source: part.source.slice(0, end) };
  const second: BodyPart = {
    id: body.nextId,
    kind: 'text',
    source: part.source.slice(start),
    before: part.source.slice(end, start),
    follows: part.id,
  };
  // What stood behind the whole now stands behind its second half.
  const rest = body.parts.slice(index + 1).map((other) => (other.follows === part.id ? { ...other, follows: second.id } : other));
  return { ...body, parts: [...body.parts.slice(0, index), first, second, ...rest], nextId: body.nextId + 1 };
}
