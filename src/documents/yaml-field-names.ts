import type * as z from 'zod';
import { itemOf, shapeOf } from '../schemas/shared/field.ts';

/** The names of the fields a file can have, for recognising slips in its form. */
export interface FieldNames {
  /** Every name, at whatever depth. */
  all: ReadonlySet<string>;
  /** The groups and lists of groups in which a name stands; a name of the file itself is not among the keys. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** The first field that must be there. */
  first: string;
}

/** Lists the names of the fields of a schema. */
export function fieldNames(schema: z.core.$ZodType): FieldNames {
  const all = new Set<string>();
  const groups = new Map<string, string[]>();
  const visit = (inner: z.core.$ZodType, group: string | undefined): void => {
    const object = itemOf(inner) ?? inner;
    for (const [key, field] of Object.entries(shapeOf(object) ?? {})) {
      all.add(key);
      const known = groups.get(key) ?? [];
      if (group !== undefined && !known.includes(group)) groups.set(key, [...known, group]);
      visit(field, key);
    }
  };
  visit(schema, undefined);
  const own = Object.entries(shapeOf(schema) ?? {});
  for (const [key] of own) groups.delete(key);
  return { all, groups, first: own.find(([, field]) => field._zod.optin === undefined)?.[0] ?? 'name' };
}
