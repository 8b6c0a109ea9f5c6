import type { InterfaceTexts } from '../messages/interface.nl.ts';
import { monthsBefore } from '../opening-hours/local-date.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { layerNames, type LayerName } from '../schemas/collections.ts';
import { createWording, type Wording } from '../hours-wording/wording.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { textsOf } from './texts.ts';

/** Where a text, or all that stands on a page, comes from and when somebody last checked it. */
export interface ProvenanceLine {
  /** “Gecontroleerd op 21 november 2026.”; left out for entries nobody needs to check. */
  checked?: string;
  /** Whether the check was longer ago than the portal allows. */
  stale: boolean;
  /** “Tekst van de gemeente.” */
  layer: string;
  sources: { title: string; url?: string }[];
}

/** What can be checked: an entry, or the settings of a portal. */
export interface Origin {
  layers: readonly LayerName[];
  /** The day (2026-11-21) of the check; left out when nobody wrote it down. */
  checkedOn?: string | undefined;
}

/** Where entries come from. */
export const originsOf = (entries: readonly PortalEntry<CollectionName>[]): Origin[] =>
  entries.map((entry) => ({ layers: entry.layers, checkedOn: checkedOnOf(entry) }));

/** Where the settings of a portal come from: its telephone, its name, how to ask a question. */
export const originOfSettings = ({ site }: Pick<Portal, 'site'>): Origin => ({ layers: ['municipality'], checkedOn: site.checkedOn });

/**
 * Says where all that stands on a page comes from. The oldest check is what a reader can count on, so that is what is told: alone, or
 * with the newest when they differ. What nobody dated is left out of the dates.
 */
export function provenanceOfAll(
  portal: Portal,
  origins: readonly Origin[],
  texts: Omit<InterfaceTexts['provenance'], 'adjusted'>,
  wording: Wording,
): ProvenanceLine {
  const dates = origins.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  const [oldest] = dates;
  const layers = layerNames.filter((layer) => origins.some((origin) => origin.layers.includes(layer))).reverse();
  const [only] = layers;
  const stale = oldest !== undefined && isStale(portal, oldest);
  const checkedText = (first: string, last: string) => {
    if (first === last) return (stale ? texts.stale : texts.checkedOn)(wording.date(first));
    return stale ? texts.staleOldest(wording.date(first)) : texts.checkedBetween(wording.date(first), wording.date(last));
  };
  return {
    ...(oldest === undefined ? {} : { checked: checkedText(oldest, dates.at(-1) ?? oldest) }),
    stale,
    layer: only !== undefined && layers.length === 1 ? texts.from[only] : texts.fromSeveral(layers),
    sources: [],
  };
}

/** As {@link provenanceOfAll}, for a page that is made of entries, in Dutch unless told; a page of none is made of the settings of the portal. */
export const provenanceOfEntries = (
  portal: Portal,
  entries: readonly PortalEntry<CollectionName>[],
  texts: Omit<InterfaceTexts['provenance'], 'adjusted'> = textsOf(portal).provenance,
  wording: Wording = createWording(),
): ProvenanceLine => provenanceOfAll(portal, entries.length === 0 ? [originOfSettings(portal)] : originsOf(entries), texts, wording);

const checkedOnOf = ({ data }: PortalEntry<CollectionName>) => ('checkedOn' in data ? data.checkedOn : undefined);

const isStale = ({ today, site }: Portal, checkedOn: string) => checkedOn < monthsBefore(today, site.checkLimitMonths);

/** Says where an entry comes from. */
export function provenanceOf(
  portal: Portal,
  entry: PortalEntry<CollectionName>,
  texts: InterfaceTexts['provenance'],
  wording: Wording,
): ProvenanceLine {
  const checkedOn = checkedOnOf(entry);
  const stale = checkedOn !== undefined && isStale(portal, checkedOn);
  const last = entry.layers.at(-1) ?? entry.layer;
  const adjusted = last === entry.layer ? '' : ` ${texts.adjusted[last]}`;
  const ids = 'sources' in entry.data ? entry.data.sources : [];
  return {
    ...(checkedOn === undefined ? {} : { checked: (stale ? texts.stale : texts.checkedOn)(wording.date(checkedOn)) }),
    stale,
    layer: `${texts.from[entry.layer]}${adjusted}`,
    sources: pick(portal, 'sources', ids).map(({ data }) => ({
      title: data.published === undefined ? data.title : `${data.title} (${data.published.slice(0, 4)})`,
      ...(data.url === undefined ? {} : { url: data.url }),
    })),
  };
}
