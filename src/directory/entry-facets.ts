import { directoryNl } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { channelLabels, channels } from '../schemas/services.ts';
import { audienceLabels } from '../schemas/shared/people.ts';
import { weekdayLabels, weekdays } from '../schemas/shared/weekday.ts';
import { wmoFunctionLabels, wmoFunctions } from '../schemas/shared/wmo.ts';
import { phasesFor } from '../sites/audience.ts';
import { audienceIds, functionIds } from '../sites/list-ids.ts';
import { profiles, type DirectoryEntry, type Named } from './entry.ts';
import { channelIds, costIds, openNowId, profileIds, referralIds, type FacetKey } from './facet-ids.ts';
import { weekdayIds } from './weekday-ids.ts';
import type { FacetGroup } from './facets.ts';
import { hoursCodes, isOpen } from './hours-code.ts';
import { noPlaceId } from '../sites/list-addresses.ts';

/** A group before its values are looked up in the entries. */
interface Definition {
  key: FacetKey;
  combine?: 'all';
  values: readonly Named[];
  /** Ids of the values that an entry has. */
  has: (entry: DirectoryEntry) => readonly string[];
}

/**
 * The groups of filters for these entries, in the order of the entries. A value that no entry has is left out, and so is a group in which
 * nothing can be told apart: without values, or with one that every entry has. “Now” is there when the hours of an entry are known; its
 * members are those that are open at the instant of the build.
 */
export function facetsOf(portal: Portal, entries: readonly DirectoryEntry[]): FacetGroup[] {
  const { groups } = directoryNl(portal.site.tone);
  return definitionsOf(portal, entries)
    .map(({ key, combine, values, has }): FacetGroup => {
      const members = new Map<string, number[]>(values.map(({ id }) => [id, []]));
      entries.forEach((entry, index) => {
        for (const id of new Set(has(entry))) members.get(id)?.push(index);
      });
      const known =
        key === 'open' && entries.some(({ opening }) => opening.some(({ code }) => code.includes('.') || code === hoursCodes.always));
      return {
        key,
        label: groups[key],
        combine: combine ?? 'any',
        values: values
          .map(({ id, label }) => ({ id, label, members: members.get(id) ?? [] }))
          .filter((value) => value.members.length > 0 || (known && value.id === openNowId)),
      };
    })
    .filter(({ values }) => values.length > 1 || values.some((value) => value.id === openNowId || value.members.length < entries.length));
}

function definitionsOf({ site, now, entries: { themes } }: Portal, entries: readonly DirectoryEntry[]): Definition[] {
  const texts = directoryNl(site.tone);
  const themesInOrder = [...themes.values()].sort((a, b) => a.data.order - b.data.order || a.data.name.localeCompare(b.data.name, 'nl'));
  return [
    { key: 'thema', values: themesInOrder.map(({ id, data }) => ({ id, label: data.name })), has: ({ themeIds }) => themeIds },
    {
      key: 'leeftijd',
      values: phasesFor(site).map(({ id }) => ({ id, label: texts.phases[id] })),
      has: ({ phases }) => phases,
    },
    {
      key: 'voor',
      values: site.audiences.map((audience) => ({ id: audienceIds[audience], label: audienceLabels[audience] })),
      has: ({ audiences }) => audiences.map((audience) => audienceIds[audience]),
    },
    {
      key: 'plaats',
      values: [...areasIn(entries), { id: noPlaceId, label: texts.noPlace.label }],
      has: ({ areas }) => (areas.length === 0 ? [noPlaceId] : areas.map(({ id }) => id)),
    },
    {
      key: 'open',
      values: [{ id: openNowId, label: texts.openNow }, ...weekdays.map((day) => ({ id: weekdayIds[day], label: weekdayLabels[day] }))],
      has: ({ opening }) => [
        ...(isOpen(
          opening.map(({ code }) => code),
          now,
        )
          ? [openNowId]
          : []),
        ...opening.flatMap((one) => one.weekdays.map((day) => weekdayIds[day])),
      ],
    },
    { key: 'kosten', values: options(costIds, texts.cost.options), has: ({ cost }) => [costIds[cost.kind]] },
    { key: 'verwijzing', values: options(referralIds, texts.referral.options), has: ({ referral }) => [referralIds[referral.kind]] },
    {
      key: 'manier',
      values: channels.map((channel) => ({ id: channelIds[channel], label: channelLabels[channel] })),
      has: (entry) => entry.channels.map((channel) => channelIds[channel]),
    },
    { key: 'taal', values: languagesIn(entries), has: ({ languages }) => languages },
    {
      key: 'toegankelijk',
      // Who needs two things is not helped by a place that has one of them.
      combine: 'all',
      values: options(profileIds, texts.profiles),
      has: ({ accessibility }) =>
        profiles
          .filter((profile) => accessibility[profile] === 'yes' || accessibility[profile] === 'remote')
          .map((profile) => profileIds[profile]),
    },
    {
      key: 'functie',
      values: wmoFunctions.map((one) => ({ id: functionIds[one], label: wmoFunctionLabels[one] })),
      has: (entry) => entry.wmoFunctions.map((one) => functionIds[one]),
    },
  ];
}

/** The values of an option with few of them. */
const options = <K extends string>(ids: Readonly<Record<K, string>>, labels: Readonly<Record<K, string>>): Named[] =>
  (Object.keys(ids) as K[]).map((key) => ({ id: ids[key], label: labels[key] }));

const byLabel = (a: Named, b: Named) => a.label.localeCompare(b.label, 'nl') || (a.id < b.id ? -1 : 1);

const areasIn = (entries: readonly DirectoryEntry[]): Named[] =>
  [...new Map(entries.flatMap(({ areas }) => areas).map((area) => [area.id, area])).values()].sort(byLabel);

/** Languages by name. What they are called is the same on every machine: the data comes with Node, whose version is pinned. */
function languagesIn(entries: readonly DirectoryEntry[]): Named[] {
  const names = new Intl.DisplayNames(['nl'], { type: 'language' });
  return [...new Set(entries.flatMap(({ languages }) => languages))].map((id) => ({ id, label: names.of(id) ?? id })).sort(byLabel);
}
