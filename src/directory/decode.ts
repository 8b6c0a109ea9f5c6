import { dayNumber, isoDateOf } from '../opening-hours/calendar-date.ts';
import { below, digits, must, texts, unpackNumbers, unpackRows } from './columns.ts';
import type { DataEntry, DataOpening, DataPlace, DirectoryData, EntryTexts } from './data.ts';
import { cardWords, dataVersion, freshnesses, layers, words } from './data-format.ts';
import { derivedGroups, isDerived } from './derived-groups.ts';
import { facetKeys } from './facet-ids.ts';
import type { FacetGroup } from './facets.ts';
import { fullId } from './short-id.ts';

type Raw = Record<string, unknown>;
type Column = (number | undefined)[];

/** Reads the first data file. `undefined` for another version, and for what is broken in any way; never throws. */
export const decodeDirectory = (text: string): DirectoryData | undefined => attempt(() => readDirectory(parse(text)));

/** Reads the second data file, of the same list. `undefined` when it is broken or of another list; never throws. */
export const decodeTexts = (text: string, { madeOn, entries }: Pick<DirectoryData, 'madeOn' | 'entries'>): EntryTexts[] | undefined =>
  attempt(() => {
    const raw = parse(text);
    const size = entries.length;
    const synonyms = must(Array.isArray(raw.y) && raw.d === madeOn, raw.y as unknown[]);
    must(synonyms.length === size, 0);
    const table = texts(raw.t);
    const said = cardWords.map((_, index) => unpackNumbers((raw.w as unknown[])[index], size));
    return texts(raw.s, size).map((summary, index) => {
      const entry: EntryTexts = { summary, synonyms: texts(synonyms[index]) };
      cardWords.forEach((word, column) => {
        const place = said[column]?.[index];
        if (place !== undefined) entry[word] = table[below(place, table.length)] as string;
      });
      return entry;
    });
  });

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function parse(text: string): Raw {
  const raw = JSON.parse(text) as Raw;
  return must(raw.v === dataVersion, raw);
}

function readDirectory(raw: Raw): DirectoryData {
  const madeOn = must(/^\d{4}-\d\d-\d\d$/.test(String(raw.d)), String(raw.d));
  const tables = { hours: texts(raw.h), organizations: texts(raw.o), areas: texts(raw.a), sayings: texts(raw.w) };
  const places = readPlaces(raw.p as Raw, tables);
  const e = raw.e as Raw;
  const names = texts(e.n);
  const size = names.length;
  const ids = texts(e.i, size).map((id, index) => fullId(id, names[index] as string));
  const organizations = unpackRows(e.o, size, tables.organizations.length);
  const openings = readOpenings(e, size, places, tables.hours);
  const layer = digits(e.l, layers, size);
  const freshness = digits(e.f, freshnesses, size);
  const days = unpackNumbers(e.c, size);
  const said = words.map((_, index) => unpackNumbers((e.w as unknown[])[index], size));
  const today = dayNumber(madeOn);
  const entries = ids.map((id, index): DataEntry => {
    const ago = days[index];
    const entry: DataEntry = {
      id,
      name: names[index] as string,
      organizations: (organizations[index] as number[]).map((place) => tables.organizations[place] as string),
      opening: openings[index] as DataOpening[],
      layer: layer[index] as DataEntry['layer'],
      checkedOn: isoDateOf(today - must(ago !== undefined, ago as number)),
      freshness: freshness[index] as DataEntry['freshness'],
    };
    words.forEach((word, column) => {
      const place = said[column]?.[index];
      if (place !== undefined) entry[word] = tables.sayings[below(place, tables.sayings.length)] as string;
    });
    return entry;
  });
  const limit = tables.sayings.length + 1;
  const groups = must(Array.isArray(raw.g), raw.g as unknown[]).map((group) => readGroup(group as unknown[], said, size, limit));
  const data = { madeOn, places: places.map(({ place }) => place), entries };
  return { ...data, groups: derivedGroups(groups, data) };
}

function readGroup([key, label, combine, ids, labels, rows, column]: unknown[], said: Column[], size: number, limit: number): FacetGroup {
  const values = texts(ids);
  const names = texts(labels, values.length);
  const members = values.map((): number[] => []);
  const group = must(
    facetKeys.some((one) => one === key),
    key as FacetGroup['key'],
  );
  if (!isDerived(group)) {
    const saying = column === undefined ? undefined : said[column as number];
    must(column === undefined || saying !== undefined, 0);
    const written = unpackRows(rows, saying === undefined ? size : limit, values.length);
    for (let index = 0; index < size; index++) {
      const row = written[saying === undefined ? index : (saying[index] ?? -1) + 1] as number[];
      // A value that an entry has twice would be counted twice.
      must(new Set(row).size === row.length, 0);
      for (const value of row) members[value]?.push(index);
    }
  }
  return must(typeof label === 'string' && (combine === 'any' || combine === 'all'), {
    key: group,
    label: label as string,
    combine: combine as FacetGroup['combine'],
    values: values.map((id, index) => ({ id, label: names[index] as string, members: members[index] as number[] })),
  });
}

/** A place, and the hours that are usual there. */
interface KnownPlace {
  place: DataPlace;
  code?: string | undefined;
}

function readPlaces(p: Raw, { areas, hours }: { areas: string[]; hours: string[] }): KnownPlace[] {
  const names = texts(p.n);
  const size = names.length;
  const ids = texts(p.i, size).map((id, index) => fullId(id, names[index] as string));
  const area = unpackNumbers(p.a, size);
  const around = unpackRows(p.r, size, areas.length);
  const lat = unpackNumbers(p.x, size);
  const lon = unpackNumbers(p.y, size);
  const rough = digits(p.b, [false, true], size);
  const usual = unpackNumbers(p.h, size);
  return ids.map((id, index) => {
    const [x, y, code] = [lat[index], lon[index], usual[index]];
    return {
      place: {
        id,
        name: names[index] as string,
        area: areas[below(area[index] ?? NaN, areas.length)] as string,
        areas: (around[index] as number[]).map((one) => areas[one] as string),
        ...(x !== undefined && y !== undefined && { position: { lat: x / 10_000, lon: y / 10_000, approximate: rough[index] as boolean } }),
      },
      ...(code !== undefined && { code: hours[below(code, hours.length)] }),
    };
  });
}

/** When each entry is open, and where. */
function readOpenings(e: Raw, size: number, places: readonly KnownPlace[], hours: readonly string[]): DataOpening[][] {
  const rows = unpackRows(e.t, size, places.length + 1);
  const own = unpackNumbers(e.u, rows.flat().length);
  let next = 0;
  return rows.map((row) =>
    row.map((number) => {
      const given = own[next++];
      const code = given === undefined ? places[number - 1]?.code : hours[below(given, hours.length)];
      return { ...(number > 0 && { place: number - 1 }), code: must(code !== undefined, code as string) };
    }),
  );
}
