import fc from 'fast-check';
import type { DataEntry, DataPlace, DirectoryData } from '../../../../src/directory/data.ts';
import { derivedGroups } from '../../../../src/directory/derived-groups.ts';
import { facetKeys } from '../../../../src/directory/facet-ids.ts';
import type { FacetGroup } from '../../../../src/directory/facets.ts';
import { choose, sortOrders, tidyQuery, type Selection } from '../../../../src/directory/selection.ts';

/** An id as the schemas allow it. */
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '-', 'Zonder naam', 'ﬁ & “é”', '<script>', '__proto__'),
);
const share = (size: number) => fc.subarray(Array.from({ length: size }, (_, index) => index));

/** Groups of filters over a list of `size` entries. */
export const facetGroups = (size: number): fc.Arbitrary<FacetGroup[]> =>
  fc.subarray([...facetKeys]).chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({
          key: fc.constant(key),
          label: anyText,
          combine: fc.constantFrom('any' as const, 'all' as const),
          values: fc.uniqueArray(fc.record({ id, label: anyText, members: share(size) }), { selector: (value) => value.id, maxLength: 30 }),
        }),
      ),
    ),
  );

/** A list with its groups. */
export const lists = fc.integer({ min: 0, max: 25 }).chain((size) => fc.record({ size: fc.constant(size), groups: facetGroups(size) }));

/** What somebody can have chosen in these groups. */
export const selections = (groups: readonly FacetGroup[]): fc.Arbitrary<Selection> => {
  const pairs = groups.flatMap(({ key, values }) => values.map((value) => `${key}/${value.id}`));
  const areas = groups.find(({ key }) => key === 'plaats')?.values.map((value) => value.id) ?? [];
  return fc
    .record({
      picked: fc.subarray(pairs),
      query: fc.string({ unit: 'binary', maxLength: 120 }),
      sort: fc.constantFrom(undefined, ...sortOrders),
      near: fc.constantFrom(undefined, ...areas),
    })
    .map(({ picked, query, sort, near }) => ({
      chosen: choose(groups, (key, value) => picked.includes(`${key}/${value}`)),
      ...(tidyQuery(query) !== '' && { query: tidyQuery(query) }),
      ...(sort !== undefined && { sort }),
      ...(near !== undefined && { near }),
    }));
};

const code = fc.constantFrom(
  '!',
  '@',
  '-',
  '?',
  'g17.1..nc,qo.000010000001000000100000010000001000000100000010000001000000',
  'g16.1..ic,mi;e6,ol.10000201000020',
);
const position = fc.record({
  lat: fc.integer({ min: 505_000, max: 538_000 }).map((value) => value / 10_000),
  lon: fc.integer({ min: 32_000, max: 74_000 }).map((value) => value / 10_000),
  approximate: fc.boolean(),
});
const place: fc.Arbitrary<DataPlace> = fc
  .record({ id, name: anyText, area: anyText, areas: fc.array(id, { maxLength: 2 }), position: fc.option(position, { nil: undefined }) })
  .map(({ position: at, ...rest }) => ({ ...rest, ...(at && { position: at }) }));
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const entry = (places: number): fc.Arbitrary<DataEntry> =>
  fc.record(
    {
      id,
      name: anyText,
      organizations: fc.array(fc.oneof(anyText, fc.constantFrom('Groep Een', 'Groep Twee')), { maxLength: 3 }),
      opening: fc.array(
        fc
          .record({ place: fc.option(fc.integer({ min: 0, max: Math.max(0, places - 1) }), { nil: undefined }), code })
          .map((one) => (one.place === undefined || places === 0 ? { code: one.code } : { place: one.place, code: one.code })),
        { maxLength: 3 },
      ),
      layer: fc.constantFrom('national' as const, 'region' as const, 'municipality' as const),
      checkedOn: day,
      freshness: fc.constantFrom('fresh' as const, 'over-limit' as const, 'past-twice' as const),
      age: anyText,
      cost: fc.constantFrom('Gratis', '€ 2'),
      referral: anyText,
      waitingTime: anyText,
      alert: anyText,
    },
    { requiredKeys: ['id', 'name', 'organizations', 'opening', 'layer', 'checkedOn', 'freshness'] },
  );

/** All that a data file can hold. */
export const directoryData: fc.Arbitrary<DirectoryData> = fc
  .array(place, { maxLength: 30 })
  .chain((places) => fc.record({ places: fc.constant(places), entries: fc.array(entry(places.length), { maxLength: 25 }) }))
  .chain(({ places, entries }) =>
    facetGroups(entries.length).map((groups) => ({
      madeOn: '2026-11-21',
      places,
      entries,
      groups: derivedGroups(groups, { places, entries }),
    })),
  );
