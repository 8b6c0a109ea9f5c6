import { isBlank, partOf, type Body, type BodyPart } from './body-parts.ts';
import { splitAt } from './edit-body.ts';
import { gapBetween } from './join-body.ts';
import { bordersOf } from './split-body.ts';

/** Where a part can be moved to. */
export type Direction = 'up' | 'down';

/** Whether there is something to move a part past. */
export const canMove = ({ parts }: Body, id: number, direction: Direction): boolean => {
  const shown = parts.filter(({ removed }) => removed !== true);
  return shown.at(direction === 'up' ? 0 : -1)?.id !== id;
};

/** Moves a block past the block, paragraph, list or heading before or after it. All other parts stay as they are. */
export function movePart(body: Body, id: number, direction: Direction): Body {
  const split = withSplitNeighbour(body, id, direction);
  const part = partOf(split, id);
  const others = split.parts.filter((other) => other !== part);
  const from = split.parts.indexOf(part);
  const step = direction === 'up' ? -1 : 1;
  let to = from + step;
  while (split.parts[to]?.removed === true) to += step;
  if (split.parts[to] === undefined) return body;
  const parts = others.toSpliced(to, 0, part);
  // Whatever it stood beside, it has one blank line around it now.
  return joinedTexts({ ...split, parts: parts.map((one) => (one === part || one.follows === id ? { ...one, follows: undefined } : one)) });
}

function withSplitNeighbour(body: Body, id: number, direction: Direction): Body {
  const index = body.parts.findIndex((part) => part.id === id);
  const beside =
    direction === 'up'
      ? body.parts.findLastIndex(({ removed }, at) => at < index && removed !== true)
      : body.parts.findIndex(({ removed }, at) => at > index && removed !== true);
  const neighbour = body.parts[beside];
  if (neighbour?.kind !== 'text') return body;
  const border = bordersOf(neighbour.source).at(direction === 'up' ? -1 : 0);
  return border === undefined ? body : splitAt(body, beside, border);
}

/** Makes one part of two ordinary texts with nothing between them. */
export function joinedTexts(body: Body): Body {
  const parts: BodyPart[] = [];
  // What stood behind a text that has become part of another stands behind that one.
  const now = new Map<number, number>();
  for (const part of body.parts) {
    const last = parts.at(-1);
    const current = part.follows === undefined ? part : { ...part, follows: now.get(part.follows) ?? part.follows };
    if (last === undefined || !isFilledText(last) || !isFilledText(current)) {
      parts.push(current);
      continue;
    }
    now.set(part.id, last.id);
    parts[parts.length - 1] = { ...last, source: last.source + gapBetween(last, current, body.lineEnd) + current.source };
  }
  return { ...body, parts };
}

const isFilledText = ({ kind, removed, source }: BodyPart) => kind === 'text' && removed !== true && !isBlank(source);
