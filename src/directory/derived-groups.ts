import type { DirectoryData } from './data.ts';
import { openNowId, type FacetKey } from './facet-ids.ts';
import { weekdayIdList } from './weekday-ids.ts';
import type { FacetGroup } from './facets.ts';
import { codeWeekdays, isOpen } from './hours-code.ts';
import { noPlaceId } from '../sites/list-addresses.ts';

/** Whether the members of a group follow from the places and the hours of the entries. */
export const isDerived = (key: FacetKey): boolean => key === 'plaats' || key === 'open';

/** The groups with the members of `plaats` and of the days of `open`; nothing is open now before {@link withOpenNow} says so. */
export function derivedGroups(groups: readonly FacetGroup[], { places, entries }: Pick<DirectoryData, 'places' | 'entries'>): FacetGroup[] {
  const members = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const known = members.get(key);
    if (known === undefined) members.set(key, [index]);
    // An entry is added to a value once, however many of its places have it.
    else if (known.at(-1) !== index) known.push(index);
  };
  const areas = places.map((place) => place.areas.map((area) => `plaats/${area}`));
  const days = new Map<string, string[]>();
  entries.forEach(({ opening }, index) => {
    if (opening.every(({ place }) => place === undefined || areas[place]?.length === 0)) add(`plaats/${noPlaceId}`, index);
    for (const { place, code } of opening) {
      const open = days.get(code) ?? codeWeekdays(code).map((day) => `open/${weekdayIdList[day] ?? ''}`);
      days.set(code, open);
      for (const key of open) add(key, index);
      if (place !== undefined) for (const key of areas[place] ?? []) add(key, index);
    }
  });
  return groups.map((group) =>
    isDerived(group.key)
      ? { ...group, values: group.values.map((value) => ({ ...value, members: members.get(`${group.key}/${value.id}`) ?? [] })) }
      : group,
  );
}

/** The groups with what is open at an instant (epoch ms). Each set of hours is read once. */
export function withOpenNow({ groups, entries }: Pick<DirectoryData, 'groups' | 'entries'>, now: number): FacetGroup[] {
  const known = new Map<string, boolean>();
  const open = (code: string) => {
    const is = known.get(code) ?? isOpen([code], now);
    known.set(code, is);
    return is;
  };
  const members = entries.flatMap(({ opening }, index) => (opening.some(({ code }) => open(code)) ? index : []));
  return groups.map((group) =>
    group.key === 'open'
      ? { ...group, values: group.values.map((value) => (value.id === openNowId ? { ...value, members } : value)) }
      : group,
  );
}
