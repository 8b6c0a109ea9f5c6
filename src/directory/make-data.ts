import { createWording } from '../hours-wording/wording.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { DataPlace, DirectoryData, EntryTexts } from './data.ts';
import { derivedGroups } from './derived-groups.ts';
import type { DirectoryEntry, EntryPlace } from './entry.ts';
import { audienceText, channelsText } from './entry-words.ts';
import type { FacetGroup } from './facets.ts';

const fourDecimals = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** What the script in a page gets of a list. “Open now” has no members in it: the script works them out at its own moment. */
export function directoryData(
  { today }: Pick<Portal, 'today'>,
  entries: readonly DirectoryEntry[],
  groups: readonly FacetGroup[],
): DirectoryData {
  const placed = new Map(entries.flatMap(({ places }) => places).map((place) => [place.id, place]));
  const places = [...placed.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(places.map(({ id }, index) => [id, index]));
  const data = {
    madeOn: today,
    places: places.map(dataPlace),
    entries: entries.map((entry) => ({
      id: entry.id,
      name: entry.name,
      organizations: entry.organizations.map(({ name }) => name),
      opening: entry.opening.map(({ place, code }) => {
        const number = place === undefined ? undefined : numbers.get(place);
        return number === undefined ? { code } : { place: number, code };
      }),
      layer: entry.layer,
      checkedOn: entry.checkedOn,
      freshness: entry.freshness,
      ...(entry.ageText === undefined ? {} : { age: entry.ageText }),
      ...(entry.cost.kind === 'unknown' ? {} : { cost: entry.cost.text }),
      ...(entry.referral.kind === 'unknown' ? {} : { referral: entry.referral.text }),
      ...(entry.waitingTime === undefined ? {} : { waitingTime: entry.waitingTime }),
      ...(entry.alert === undefined ? {} : { alert: entry.alert }),
    })),
  };
  return { ...data, groups: derivedGroups(groups, data) };
}

function dataPlace({ id, name, area, areas, position }: EntryPlace): DataPlace {
  return {
    id,
    name,
    area,
    areas: areas.map((one) => one.id),
    ...(position === undefined
      ? {}
      : { position: { lat: fourDecimals(position.lat), lon: fourDecimals(position.lon), approximate: position.approximate } }),
  };
}

/** The texts of a list, for the second file. */
export function entryTexts(portal: Portal, entries: readonly DirectoryEntry[]): EntryTexts[] {
  const texts = directoryNl(portal.site.tone);
  const wording = createWording();
  return entries.map((entry) => {
    const audience = audienceText(portal, entry, texts);
    const how = channelsText(entry);
    const area = entry.places.length > 0 ? undefined : portal.entries.services.get(entry.id)?.data.area;
    const [first] = entry.opening;
    return {
      summary: entry.summary,
      synonyms: entry.synonyms,
      ...(audience === undefined ? {} : { audience }),
      ...(how === undefined ? {} : { how }),
      ...(area === undefined ? {} : { area }),
      ...(first === undefined || first.status.kind === 'unknown' || first.until !== undefined
        ? {}
        : { times: wording.sentence(first.text) }),
    };
  });
}
