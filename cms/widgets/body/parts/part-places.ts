import { TextLines } from '../../../../src/documents/text-lines.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import type { Body } from './body-parts.ts';
import { joinBody, placedParts, type PlacedPart } from './join-body.ts';

/** A part of a text, and an offset in its source. */
export interface PlaceInPart {
  id: number;
  offset: number;
}

/** Finds the part in which a place of the joined text stands. Between two parts that is the one after it. */
export function placeFinder(body: Body): (line: number, column: number) => PlaceInPart | undefined {
  const lines = new TextLines(joinBody(body));
  const parts = placedParts(body);
  return (line, column) => {
    const offset = lines.startOf(line) + column - 1;
    const found: PlacedPart | undefined = parts.find(({ end }) => offset < end) ?? parts.at(-1);
    return found === undefined
      ? undefined
      : { id: found.part.id, offset: Math.min(Math.max(0, offset - found.start), found.part.source.length) };
  };
}

/** Problems of the joined text by the id of the part they stand in. */
export function problemsByPart(body: Body, problems: readonly Problem[]): ReadonlyMap<number, readonly Problem[]> {
  const find = placeFinder(body);
  return Map.groupBy(problems, ({ line, column }) => find(line, column)?.id ?? 0);
}
