import type * as z from 'zod';
import { collections } from '../../../../src/schemas/collections.ts';
import { municipalitySchema } from '../../../../src/schemas/municipality.ts';
import { regionSchema } from '../../../../src/schemas/region.ts';
import { fieldMeta, itemOf, shapeOf, unwrap, type FieldMeta } from '../../../../src/schemas/shared/field.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { themeFileSchema } from '../../../../src/schemas/theme.ts';

/** A field of a content file. */
export interface Field {
  /** `locations.hours.weekly[].opens`. */
  path: string;
  schema: z.core.$ZodType;
  meta: FieldMeta | undefined;
  /** Whether it is the item of a list. */
  item: boolean;
}

/** The schema of every kind of content file, by its name. */
export const schemas: Readonly<Record<string, z.core.$ZodType>> = {
  ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])),
  site: siteSchema,
  municipality: municipalitySchema,
  region: regionSchema,
  theme: themeFileSchema,
};

function* inside(schema: z.core.$ZodType, path: string): Generator<Field> {
  const item = itemOf(schema);
  if (item !== undefined) {
    yield { path: `${path}[]`, schema: item, meta: fieldMeta(item), item: true };
    yield* inside(item, `${path}[]`);
  }
  for (const [key, field] of Object.entries(shapeOf(schema) ?? {})) {
    yield { path: `${path}.${key}`, schema: field, meta: fieldMeta(field), item: false };
    yield* inside(field, `${path}.${key}`);
  }
}

/** Every field of every content file, from the outside in. */
export const fields: readonly Field[] = Object.entries(schemas).flatMap(([name, schema]) => [...inside(schema, name)]);

/** The words of an enumeration; `undefined` for anything else. */
export function optionsOf(schema: z.core.$ZodType): string[] | undefined {
  const inner = unwrap(schema);
  return inner._zod.def.type === 'enum' ? [...(inner._zod.values ?? [])].map(String) : undefined;
}
