import { professionalsNl } from '../messages/professionals.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { Audience } from '../schemas/shared/people.ts';
import { professionalsHref, professionalsHrefs } from '../sites/professionals-addresses.ts';
import { isForProfessionals, shownPathwayPages } from '../sites/shown-pathways.ts';
import { frame, type Frame, type FramePage, type Link } from './frame.ts';

/** A page for professionals, with what it is about. */
export interface ProfessionalsCard {
  title: string;
  href: string;
  text: string;
}

/** The frame of a page under `/professionals/`. */
export const professionalsFrame = (portal: Portal, page: Omit<FramePage, 'parents'>): Frame =>
  frame(portal, { ...page, parents: [{ label: professionalsNl(portal.site.tone).title, href: professionalsHref }] });

/** The pages under `/professionals/` that a portal for professionals has, in their order. */
export function professionalsCards(portal: Portal): ProfessionalsCard[] {
  const texts = professionalsNl(portal.site.tone);
  const { name } = portal.municipality;
  const pathways = shownPathwayPages(portal);
  return [
    { title: texts.functions.title, href: professionalsHrefs.functions, text: texts.functions.intro(name) },
    ...pathways.map((page) => ({
      title: texts[page].title,
      href: professionalsHrefs[page],
      text: page === 'structure' ? texts.structure.intro(name) : texts[page].intro,
    })),
    { title: texts.calling.title, href: professionalsHrefs.calling, text: texts.calling.intro },
    { title: texts.provisions.title, href: professionalsHrefs.provisions, text: texts.provisions.intro(name) },
  ];
}

/** From one of those pages to all others. */
export const otherProfessionalsPages = (portal: Portal, path: string): Link[] =>
  professionalsCards(portal)
    .filter(({ href }) => href !== path)
    .map(({ title, href }) => ({ label: title, href }));

/** From something that is for professionals alone to all that there is for them; none for anything else. */
export function professionalsLink(portal: Portal, audiences: readonly Audience[]): { professionals?: Link } {
  if (!isForProfessionals(portal.site) || audiences.some((audience) => audience !== 'professionals')) return {};
  return { professionals: { label: professionalsNl(portal.site.tone).all, href: professionalsHref } };
}
