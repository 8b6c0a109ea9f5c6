import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayerValue, mergeLayers, originOf } from '../../../src/layers/merge.ts';
import { layerNames } from '../../../src/schemas/collections.ts';
import { locationSchema } from '../../../src/schemas/locations.ts';
import { organizationSchema } from '../../../src/schemas/organizations.ts';
import { fieldMeta, schemaAt, shapeOf } from '../../../src/schemas/shared/field.ts';

type Raw = Record<string, unknown>;

const layer = (raw: Raw, index: number): LayerValue => ({
  layer: layerNames[Math.min(index, 2)] ?? 'municipality',
  file: `${String(index)}.yaml`,
  raw,
});

const merge = (...raws: [Raw, ...Raw[]]) => mergeLayers(locationSchema, raws.map(layer) as [LayerValue, ...LayerValue[]]);

const isGroup = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two layers put what they both write in this field together. */
const mergesAt = (path: readonly string[]) => {
  const schema = schemaAt(locationSchema, path);
  return schema !== undefined && shapeOf(schema) !== undefined && fieldMeta(schema)?.merge !== 'replace';
};

const plain = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 9 }), fc.boolean());
const anything = fc.oneof(
  plain,
  fc.array(plain, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'hasOwnProperty'), plain, { maxKeys: 2 }),
);

/** What a layer may write: fields that merge, fields that are replaced, lists, unknown keys, and values of the wrong kind. */
const rawWith = (extra: fc.Arbitrary<unknown>[]): fc.Arbitrary<Raw> => {
  const value = fc.oneof(anything, ...extra);
  const group = fc.dictionary(fc.constantFrom('wheelchair', 'lift', 'note', 'onbekend', 'constructor'), value, { maxKeys: 3 });
  return fc
    .record(
      {
        name: value,
        accessibility: fc.oneof({ arbitrary: group, weight: 4 }, { arbitrary: value, weight: 1 }),
        hours: fc.oneof(group, value),
        position: fc.record({ lat: plain, lon: plain }, { requiredKeys: [] }),
        organizations: fc.array(plain, { maxLength: 3 }),
        onbekend: value,
        constructor: value,
        ['__proto__']: value,
      },
      { requiredKeys: [] },
    )
    .map((raw) => raw as Raw);
};

const raw = rawWith([]);
const rawOrNull = rawWith([fc.constant(null)]);

function* leaves(value: unknown, path: (string | number)[] = []): Generator<{ path: (string | number)[]; value: unknown }> {
  if (isGroup(value) && Object.keys(value).length > 0) for (const key of Object.keys(value)) yield* leaves(value[key], [...path, key]);
  else if (Array.isArray(value) && value.length > 0) for (const [index, item] of value.entries()) yield* leaves(item, [...path, index]);
  else yield { path, value };
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Raw)[key] : undefined),
    value,
  );

/** Whether a layer decides about the value at `path`: it writes it, or something around it that is replaced as a whole. */
const decides = (source: Raw, path: readonly (string | number)[]) =>
  path.some((_, index) => {
    const part = path.slice(0, index + 1);
    const written = valueAt(source, part);
    if (written === undefined) return false;
    return index === path.length - 1 || !isGroup(written) || !mergesAt(part.map(String));
  });

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

describe('merging the layers of an entry', () => {
  it('puts objects together key by key and replaces lists', () => {
    const { value } = merge(
      { name: 'Hoog', accessibility: { lift: true, toilet: true }, organizations: ['a', 'b'] },
      { accessibility: { lift: false }, organizations: ['c'] },
    );
    expect(value).toEqual({ name: 'Hoog', accessibility: { lift: false, toilet: true }, organizations: ['c'] });
  });

  it('replaces an object as a whole when its keys only have a meaning together', () => {
    const { value } = merge(
      { hours: { weekly: [1], note: 'x' }, position: { lat: 1, lon: 2, approximate: true } },
      { hours: { unknown: 'y' }, position: { lat: 3, lon: 4 } },
    );
    expect(value).toEqual({ hours: { unknown: 'y' }, position: { lat: 3, lon: 4 } });
  });

  it('takes away with null what a higher layer gave, also inside an object', () => {
    const { value } = merge(
      { phone: 'x', accessibility: { lift: true, toilet: true }, name: null },
      { phone: null, accessibility: { lift: null } },
    );
    expect(value).toEqual({ accessibility: { toilet: true }, name: null });
  });

  it('lets the next layer give again what was taken away', () => {
    const merged = merge({ phone: 'x' }, { phone: null }, { phone: 'y' });
    expect(merged.value).toEqual({ phone: 'y' });
    expect(originOf(merged, ['phone']).file).toBe('2.yaml');
  });

  it('remembers who took a field away', () => {
    expect(originOf(merge({ phone: 'x' }, { phone: null }), ['phone']).file).toBe('1.yaml');
  });

  it('does the same when the first layers are merged before', () => {
    fc.assert(
      fc.property(rawOrNull, rawOrNull, rawOrNull, (a, b, c) => {
        expect(merge(merge(a, b).value, c).value).toEqual(merge(a, b, c).value);
      }),
    );
  });

  it('does the same when the last layers are merged before, as long as nothing is taken away', () => {
    // A list or group of another kind in between would be put back together with what it replaced.
    const sameKinds = raw.map(({ accessibility, ...rest }) => (isGroup(accessibility) ? { accessibility, ...rest } : rest));
    fc.assert(
      fc.property(sameKinds, sameKinds, sameKinds, (a, b, c) => {
        expect(merge(a, merge(b, c).value).value).toEqual(merge(a, b, c).value);
      }),
    );
  });

  it('is nothing new for the same layer twice', () => {
    fc.assert(
      fc.property(raw, (a) => {
        expect(merge(a, a).value).toEqual(merge(a).value);
      }),
    );
  });

  it('gives every value as the last layer wrote that decides about it, and says which', () => {
    fc.assert(
      fc.property(fc.tuple(rawOrNull, rawOrNull, rawOrNull), (raws) => {
        const merged = merge(...raws);
        for (const { path, value } of leaves(merged.value)) {
          // A group without keys is written by nobody in particular.
          if (path.length === 0 || (isGroup(value) && mergesAt(path.map(String)))) continue;
          const last = raws.findLastIndex((source) => decides(source, path));
          expect(originOf(merged, path).file).toBe(`${String(last)}.yaml`);
          if (!isGroup(value)) expect(value).toEqual(valueAt(raws[last], path));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves its input alone, and gives nothing of it away', () => {
    fc.assert(
      fc.property(rawOrNull, rawOrNull, (a, b) => {
        const before = JSON.stringify([a, b]);
        const { value } = merge(freeze(a), freeze(b));
        for (const key of ['accessibility', 'hours']) if (isGroup(value[key])) value[key].lift = 'changed';
        if (Array.isArray(value.organizations)) value.organizations.push('changed');
        expect(JSON.stringify([a, b])).toBe(before);
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('treats a key named %s as any other', (key) => {
    const source = (value: unknown) =>
      JSON.parse(`{"name":"x","${key}":${JSON.stringify(value)},"accessibility":{"${key}":${JSON.stringify(value)}}}`) as Raw;
    const { value } = merge(source({ polluted: 1 }), source({ other: 2 }), source({ third: { deep: 3 } }));
    expect(Object.keys(value).sort()).toEqual(['name', key, 'accessibility'].sort());
    expect(Object.getOwnPropertyDescriptor(value, key)?.value).toEqual({ third: { deep: 3 } });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Raw).polluted).toBeUndefined();
    expect(locationSchema.safeParse(value).success).toBe(false);
  });

  it('knows which objects are replaced from the schema', () => {
    const organization = (...raws: [Raw, ...Raw[]]) =>
      mergeLayers(organizationSchema, raws.map(layer) as [LayerValue, ...LayerValue[]]).value;
    expect(organization({ identifiers: { kvk: '1', oin: '2' } }, { identifiers: { oin: null } })).toEqual({ identifiers: { kvk: '1' } });
    expect(organization({ address: { streetAddress: 'x', addressLocality: 'y' } }, { address: { addressLocality: 'z' } })).toEqual({
      address: { addressLocality: 'z' },
    });
  });
});
