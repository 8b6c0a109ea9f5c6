import type { PortalEntry } from '../collections/portal-entry.ts';
import { createWording } from '../opening-hours/wording.ts';
import { demoteHeadings } from './demote-headings.ts';
import { frame, textsOf, type Frame, type Link } from './frame.ts';
import type { Portal } from './portal.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';

/** The id of the page that has the address `/over/`; the others stand under it. */
export const aboutId = 'over';

/** A page of text: `/over/` and what stands under it. The body is rendered by the route. */
export interface TextPage {
  frame: Frame;
  id: string;
  title: string;
  summary: string;
  /** What the region or municipality adds, as HTML. */
  supplement?: { title: string; html: string; provenance: ProvenanceLine };
  related: Link[];
  /** On `/over/`: the organisations that make up the centre. */
  partners: Link[];
  provenance: ProvenanceLine;
}

/** The address of a page of text. */
export const textPageHref = (id: string) => (id === aboutId ? '/over/' : `/over/${id}/`);

/** Makes a page of text. */
export function textPage(portal: Portal, entry: PortalEntry<'pages'>): TextPage {
  const texts = textsOf(portal);
  const wording = createWording();
  const { title, summary } = entry.data;
  const supplement = portal.entries.supplements.get(entry.id);
  const isAbout = entry.id === aboutId;
  const valid = supplement !== undefined && isValidOn(supplement.data.validity, portal.today);
  return {
    frame: frame(portal, {
      path: textPageHref(entry.id),
      title,
      description: summary,
      parents: isAbout ? [] : [{ label: texts.navigation.about, href: '/over/' }],
    }),
    id: entry.id,
    title,
    summary,
    related: [...portal.entries.pages.values()]
      .filter(({ id }) => id !== entry.id)
      .map(({ id, data }) => ({ label: data.title, href: textPageHref(id) })),
    partners: isAbout
      ? [...portal.entries.organizations.values()]
          .filter(({ data }) => data.kind === 'core')
          .map(({ id, data }) => ({ label: data.name, href: `/organisaties/#${id}` }))
      : [],
    provenance: provenanceOf(portal, entry, texts.provenance, wording),
    ...(valid
      ? {
          supplement: {
            title: supplement.data.title ?? texts.about.supplement(portal.municipality.name),
            html: demoteHeadings(supplement.html),
            provenance: provenanceOf(portal, supplement, texts.provenance, wording),
          },
        }
      : {}),
  };
}

const isValidOn = (period: { from?: string | undefined; until?: string | undefined } | undefined, today: string) =>
  (period?.from ?? '') <= today && today <= (period?.until ?? '9999');
