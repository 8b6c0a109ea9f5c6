import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { safeParse } from 'zod';
import { collectionNames } from '../../../src/schemas/collection-names.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { fieldMeta, shapeOf, unwrap } from '../../../src/schemas/shared/field.ts';
import { exampleValue } from '../../../src/schema-problems/example-value.ts';
import { fields, optionsOf, schemas } from './support/fields.ts';

const english = /\b(?:the|of the|and|or|with|name|date|phone|address|required|optional|string|number of)\b/i;

describe('the fields of every content file', () => {
  it('are all found', () => {
    expect(fields.length).toBeGreaterThan(250);
    expect(fields.map(({ path }) => path)).toContain('services.locations[].hours.exceptions[].hours[].opens');
    expect(Object.keys(collections).sort()).toEqual([...collectionNames].sort());
  });

  it.each(fields.filter(({ item, schema }) => !item || shapeOf(schema) === undefined))('$path has a Dutch label and hint', ({ meta }) => {
    expect(meta?.label).toMatch(/^\p{Lu}/u);
    expect(meta?.label).not.toMatch(english);
    expect(meta?.hint).toMatch(/^\p{L}.{8,}[.?]$|^-?\d.{8,}[.?]$/u);
    expect(meta?.hint).not.toMatch(english);
    if (meta?.message !== undefined) expect(meta.message).toMatch(/^\p{Lu}.*\.$/u);
  });

  const enumerations = fields.flatMap((field) => {
    const options = optionsOf(field.schema);
    return options === undefined ? [] : [{ ...field, options }];
  });

  it.each(enumerations)('$path has a Dutch name for every value', ({ meta, options }) => {
    expect(Object.keys(meta?.labels ?? {})).toEqual(expect.arrayContaining(options));
    for (const option of options) expect(meta?.labels?.[option]?.trim()).not.toBe('');
  });

  it('number the enumerations that the editors know', () => {
    expect(enumerations.length).toBeGreaterThan(20);
  });

  it.each(fields.filter(({ meta }) => meta?.example !== undefined))('$path has an example that it accepts', ({ schema, meta }) => {
    expect(safeParse(schema, parse(meta?.example ?? '')).error?.issues ?? []).toEqual([]);
  });

  it.each(fields.filter(({ schema }) => shapeOf(schema) !== undefined || fieldMeta(schema)?.example === undefined))(
    '$path accepts the example that messages make of its parts',
    ({ schema }) => {
      expect(safeParse(schema, exampleValue(schema)).error?.issues ?? []).toEqual([]);
    },
  );

  it.each(Object.entries(schemas))('%s refuses a key it does not know', (_name, schema) => {
    const { issues = [] } = safeParse(schema, { zomaar: 1 }).error ?? {};
    expect(issues.filter(({ code }) => code === 'unrecognized_keys')).toHaveLength(1);
  });

  it('are of objects that refuse unknown keys, all the way down', () => {
    const loose = fields.filter(({ schema }) => {
      const def = unwrap(schema)._zod.def as { type: string; catchall?: { _zod: { def: { type: string } } } };
      return def.type === 'object' && def.catchall?._zod.def.type !== 'never';
    });
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});
