import type { PortalEntry } from '../portal/portal-entry.ts';
import { createWording } from '../hours-wording/wording.ts';
import { organizationHref, pageHref } from '../sites/routes.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { aboutIdOf } from '../sites/shown-pages.ts';
import { aboutLinks } from './footer-links.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { shownPages } from './pages-shown.ts';
import type { Portal } from '../portal/portal.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { supplementsTo, type SupplementView } from './supplements.ts';

/** A page of text: `/over/` and what stands under it. The body is rendered by the route. */
export interface TextPage {
  frame: Frame;
  id: string;
  title: string;
  summary: string;
  /** What the region and the municipality add. */
  supplements: SupplementView[];
  related: Link[];
  /** On `/over/`: the organisations that make up the centre. */
  partners: Link[];
  provenance: ProvenanceLine;
}

/** Makes a page of text. */
export function textPage(portal: Portal, entry: PortalEntry<'pages'>): TextPage {
  const texts = textsOf(portal);
  const wording = createWording();
  const { title, summary } = entry.data;
  const about = aboutIdOf(portal.site);
  const isAbout = entry.id === about;
  const shown = shownOrganizations(portal);
  return {
    frame: frame(portal, {
      path: pageHref(entry.id, about),
      title,
      description: summary,
      parents: isAbout ? [] : aboutLinks(portal),
    }),
    id: entry.id,
    title,
    summary,
    supplements: supplementsTo(portal, entry.id, wording),
    related: shownPages(portal)
      .filter(({ id }) => id !== entry.id)
      .map(({ id, data }) => ({ label: data.title, href: pageHref(id, about) })),
    partners: isAbout
      ? [...portal.entries.organizations.values()]
          .filter(({ id, data }) => data.kind === 'core' && shown.has(id))
          .map(({ id, data }) => ({ label: data.name, href: organizationHref(id) }))
      : [],
    provenance: provenanceOf(portal, entry, texts.provenance, wording),
  };
}
