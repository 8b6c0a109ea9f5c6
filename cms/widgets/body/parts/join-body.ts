import { isBlank, type Body, type BodyPart } from './body-parts.ts';

/** Where a part stands in the joined text. */
export interface PlacedPart {
  part: BodyPart;
  start: number;
  end: number;
}

/** Whether a part is in the text: it is not taken away, and there is something in it. */
const isWritten = ({ removed, source }: BodyPart) => removed !== true && !isBlank(source);

/** What stands between two parts that follow each other: as it was, or one blank line when they did not follow each other before. */
export function gapBetween(before: BodyPart | undefined, part: BodyPart, lineEnd: string): string {
  if (part.follows === (before?.id ?? 0)) return part.before;
  return before === undefined ? '' : lineEnd.repeat(2);
}

/** The parts that are in the text, in their order. */
export const writtenParts = ({ parts }: Body): BodyPart[] => parts.filter(isWritten);

/** The parts with their places in the joined text. */
export function placedParts(body: Body): PlacedPart[] {
  let at = 0;
  return writtenParts(body).map((part, index, all) => {
    const start = at + gapBetween(all[index - 1], part, body.lineEnd).length;
    at = start + part.source.length;
    return { part, start, end: at };
  });
}

/** The parts as one text. */
export function joinBody(body: Body): string {
  const joined = writtenParts(body).map((part, index, all) => gapBetween(all[index - 1], part, body.lineEnd) + part.source);
  return joined.join('') + body.end;
}
