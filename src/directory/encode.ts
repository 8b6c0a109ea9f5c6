import { dayNumber } from '../opening-hours/calendar-date.ts';
import { packNumbers, packRows } from './columns.ts';
import type { DataEntry, DirectoryData, EntryTexts } from './data.ts';
import { cardWords, dataVersion, freshnesses, layers, words } from './data-format.ts';
import { isDerived } from './derived-groups.ts';
import type { FacetGroup } from './facets.ts';
import { shortId } from './short-id.ts';

/** A list of different texts, and the place of each. */
class Table {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.list.push(text) - 1;
      this.#places.set(text, place);
    }
    return place;
  }
}

/** The first data file: JSON in columns, see `data-format.ts`. `decodeDirectory` reads it. */
export function encodeDirectory({ madeOn, groups, places, entries }: DirectoryData): string {
  const [hours, organizations, areas, sayings] = [new Table(), new Table(), new Table(), new Table()];
  const usual = usualHours(entries, places.length);
  const offered = entries.map((entry) => entry.organizations.map((name) => organizations.place(name)));
  const area = places.map((place) => areas.place(place.area));
  const around = places.map((place) => place.areas.map((one) => areas.place(one)));
  const said = words.map((word) => entries.map(({ [word]: text }) => (text === undefined ? undefined : sayings.place(text))));
  return JSON.stringify({
    v: dataVersion,
    d: madeOn,
    g: groups.map((group) => {
      const { key, label, combine, values } = group;
      return [
        key,
        label,
        combine,
        values.map(({ id }) => id),
        values.map((value) => value.label),
        ...membership(group, said, sayings.list.length),
      ];
    }),
    p: {
      i: places.map(shortId),
      n: places.map(({ name }) => name),
      a: packNumbers(area),
      r: packRows(around, areas.list.length),
      x: packNumbers(places.map(({ position }) => position && Math.round(position.lat * 10_000))),
      y: packNumbers(places.map(({ position }) => position && Math.round(position.lon * 10_000))),
      b: places.map(({ position }) => (position?.approximate === true ? 1 : 0)).join(''),
      h: packNumbers(usual.map((code) => (code === undefined ? undefined : hours.place(code)))),
    },
    e: {
      i: entries.map(shortId),
      n: entries.map(({ name }) => name),
      o: packRows(offered, organizations.list.length),
      // Place 0 is none.
      t: packRows(
        entries.map(({ opening }) => opening.map(({ place = -1 }) => place + 1)),
        places.length + 1,
      ),
      u: packNumbers(
        entries.flatMap(({ opening }) =>
          opening.map(({ place, code }) => (place !== undefined && usual[place] === code ? undefined : hours.place(code))),
        ),
      ),
      l: entries.map(({ layer }) => layers.indexOf(layer)).join(''),
      c: packNumbers(entries.map(({ checkedOn }) => dayNumber(madeOn) - dayNumber(checkedOn))),
      f: entries.map(({ freshness }) => freshnesses.indexOf(freshness)).join(''),
      w: said.map(packNumbers),
    },
    h: hours.list,
    o: organizations.list,
    a: areas.list,
    w: sayings.list,
  });
}

/** For each entry the numbers of its values; once for each saying when that decides them; nothing when they follow from other columns. */
function membership({ key, values }: FacetGroup, said: readonly (readonly (number | undefined)[])[], sayings: number): (string | number)[] {
  if (isDerived(key)) return [];
  const rows = (said[0] ?? []).map((): number[] => []);
  values.forEach(({ members }, value) => {
    for (const index of members) rows[index]?.push(value);
  });
  for (const [column, places] of said.entries()) {
    // Row 0 is for entries without a saying.
    const bySaying: (number[] | undefined)[] = Array.from({ length: sayings + 1 }, () => undefined);
    const follows = places.every((place, index) => {
      const row = rows[index] ?? [];
      const known = (bySaying[(place ?? -1) + 1] ??= row);
      return known.join() === row.join();
    });
    if (follows)
      return [
        packRows(
          bySaying.map((row) => row ?? []),
          values.length,
        ),
        column,
      ];
  }
  return [packRows(rows, values.length)];
}

/** The hours that most entries have at each place. */
function usualHours(entries: readonly DataEntry[], size: number): (string | undefined)[] {
  const counts = Array.from({ length: size }, () => new Map<string, number>());
  for (const { opening } of entries) {
    for (const { place, code } of opening) {
      const at = place === undefined ? undefined : counts[place];
      at?.set(code, (at.get(code) ?? 0) + 1);
    }
  }
  return counts.map((at) => [...at].sort(([, a], [, b]) => b - a)[0]?.[0]);
}

/** The second data file. `decodeTexts` reads it. */
export function encodeTexts({ madeOn }: Pick<DirectoryData, 'madeOn'>, entries: readonly EntryTexts[]): string {
  const table = new Table();
  const said = cardWords.map((word) => entries.map(({ [word]: text }) => (text === undefined ? undefined : table.place(text))));
  return JSON.stringify({
    v: dataVersion,
    d: madeOn,
    s: entries.map(({ summary }) => summary),
    y: entries.map(({ synonyms }) => synonyms),
    w: said.map(packNumbers),
    t: table.list,
  });
}
