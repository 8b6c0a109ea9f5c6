import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Wording } from '../hours-wording/wording.ts';
import { layerNames } from '../schemas/collections.ts';
import { isWithin } from '../schemas/shared/date.ts';
import { supplementAnchor } from '../sites/anchors.ts';
import { isFor } from '../sites/audience.ts';
import { textsOf } from './texts.ts';
import { insetText } from './inset-text.ts';
import type { Portal } from '../portal/portal.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';

/** What the region or the municipality adds to a text. */
export interface SupplementView {
  /** Id of its block on the page. */
  anchor: string;
  title: string;
  /** When it holds; left out when it always does. */
  period?: string;
  html: string;
  provenance: ProvenanceLine;
}

/** The supplements to a text that hold today and are for one of the portal's audiences, that of the region before that of the municipality. */
export function supplementsTo(portal: Portal, id: string, wording: Wording): SupplementView[] {
  const texts = textsOf(portal);
  return [...portal.entries.supplements.values()]
    .filter((entry) => entry.id === id && isWithin(entry.data.validity, portal.today) && isFor(portal.site, entry.data.audiences))
    .sort((a, b) => layerNames.indexOf(a.layer) - layerNames.indexOf(b.layer))
    .map((entry) => {
      const { title, validity } = entry.data;
      const anchor = supplementAnchor(entry.layer);
      const period = wording.validity(validity);
      return {
        anchor,
        title: title ?? defaultTitle(portal, entry),
        html: insetText(entry.html, anchor),
        provenance: provenanceOf(portal, entry, texts.provenance, wording),
        ...(period === undefined ? {} : { period: texts.about.holds(period) }),
      };
    });
}

function defaultTitle(portal: Portal, { layer }: PortalEntry<'supplements'>): string {
  const { about } = textsOf(portal);
  const { region, municipality } = portal;
  return layer === 'region' && region !== undefined ? about.inRegion(region.name) : about.inMunicipality(municipality.name);
}
