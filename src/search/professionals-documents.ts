import { professionalsNl } from '../messages/professionals.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { Pathway } from '../schemas/pathways.ts';
import { professionalsHref, professionalsHrefs } from '../sites/professionals-addresses.ts';
import { isForProfessionals, pathwayPages, shownPathwayPages } from '../sites/shown-pathways.ts';
import type { SearchDocument } from './document.ts';

/** The pages for professionals, with the words of the agreements on them; none on a portal that is not for them. */
export function professionalsDocuments({ site, municipality: { name }, entries }: Portal): SearchDocument[] {
  if (!isForProfessionals(site)) return [];
  const texts = professionalsNl(site.tone);
  const document = (
    href: string,
    page: { title: string; intro: string | ((municipality: string) => string); synonyms: readonly string[] },
    agreements: readonly Pathway[] = [],
  ): SearchDocument => {
    const summary = typeof page.intro === 'string' ? page.intro : page.intro(name);
    return {
      href,
      kind: 'page',
      title: page.title,
      summary,
      layer: 'municipality',
      texts: {
        name: page.title,
        synonyms: page.synonyms,
        summary,
        // Words of an agreement say what is on the page; help that is called so goes before it.
        headings: agreements.flatMap(({ title, synonyms }) => [title, ...synonyms]).join(' '),
        body: agreements.map(bodyOf).join(' '),
      },
      links: [],
    };
  };
  return [
    document(professionalsHref, texts),
    document(professionalsHrefs.functions, texts.functions),
    document(professionalsHrefs.provisions, texts.provisions),
    document(professionalsHrefs.calling, texts.calling),
    ...shownPathwayPages({ site, entries }).map((page) => {
      const kinds: readonly string[] = pathwayPages[page];
      const agreements = [...entries.pathways.values()].map(({ data }) => data).filter(({ kind }) => kinds.includes(kind));
      return document(professionalsHrefs[page], texts[page], agreements);
    }),
  ];
}

const bodyOf = ({ summary, index, steps }: Pathway): string =>
  [summary, index?.name, index?.access, index?.informs, index?.manager, ...steps.flatMap(({ title, text, lead }) => [title, text, lead])]
    .filter((part) => part !== undefined)
    .join(' ');
