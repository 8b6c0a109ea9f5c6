import type * as z from 'zod';
import { itemOf, shapeOf } from '../../../../src/schemas/shared/field.ts';
import { hours } from '../../../../src/schemas/shared/hours.ts';

/** The keys of an object in the order of its schema, and which of them hold a list of such objects. */
export interface GroupShape {
  keys: readonly string[];
  lists: Readonly<Record<string, GroupShape>>;
}

function readShape(schema: z.core.$ZodType): GroupShape {
  const fields = Object.entries(shapeOf(schema) ?? {});
  const lists = fields.flatMap(([key, field]) => {
    const item = itemOf(field);
    return item === undefined || shapeOf(item) === undefined ? [] : [[key, readShape(item)] as const];
  });
  return { keys: fields.map(([key]) => key), lists: Object.fromEntries(lists) };
}

/** The shape of opening hours, read from their schema. */
export const hoursShape: GroupShape = readShape(hours);
