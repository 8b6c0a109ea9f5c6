import fc from 'fast-check';
import { position } from '../../../../../src/schemas/shared/position.ts';

/** Degrees that a map or a search gives. */
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A point that the schema takes. */
export const dutchPoint = fc.record({ lat: degrees(50.51, 53.79), lon: degrees(3.21, 7.39) });

/** Keys in the order in which they stand, for a comparison that sees it. */
export const written = (value: unknown): string => JSON.stringify(value);

/** Any valid position, with its keys in any order, and perhaps with keys that the schema does not know. */
export const anyPosition: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    dutchPoint,
    fc.option(fc.boolean(), { nil: undefined }),
    fc.dictionary(fc.constantFrom('bron', 'note', 'x'), fc.jsonValue(), { maxKeys: 2 }),
    fc.nat(9),
  )
  .map(([point, approximate, extra, turn]) => {
    const entries = Object.entries({ ...point, ...(approximate === undefined ? {} : { approximate }), ...extra });
    const by = turn % entries.length;
    return Object.fromEntries([...entries.slice(by), ...entries.slice(0, by)]);
  });

/** Whether the schema takes a value. */
export const isValid = (value: unknown): boolean => position.safeParse(value).success;
