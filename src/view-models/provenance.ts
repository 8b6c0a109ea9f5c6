import type { InterfaceTexts } from '../messages/interface.nl.ts';
import { monthsBefore } from '../opening-hours/local-date.ts';
import type { PortalEntry } from '../collections/portal-entry.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Wording } from '../opening-hours/wording.ts';
import { pick, type Portal } from './portal.ts';

/** Where a page's text comes from and when somebody last checked it. */
export interface ProvenanceLine {
  /** “Gecontroleerd op 21 november 2026.”; left out for entries nobody needs to check. */
  checked?: string;
  /** Whether the check was longer ago than the portal allows. */
  stale: boolean;
  /** “Tekst van de gemeente.” */
  layer: string;
  sources: { title: string; url?: string }[];
}

/** Says where an entry comes from. */
export function provenanceOf(
  portal: Portal,
  entry: PortalEntry<CollectionName>,
  texts: InterfaceTexts['provenance'],
  wording: Wording,
): ProvenanceLine {
  const checkedOn = 'checkedOn' in entry.data ? entry.data.checkedOn : undefined;
  const stale = checkedOn !== undefined && checkedOn < monthsBefore(portal.today, portal.site.checkLimitMonths);
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
