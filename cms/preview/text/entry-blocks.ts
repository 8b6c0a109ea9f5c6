import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { button, icon, panel, paragraph } from '../parts/elements.ts';
import { nameIn } from '../parts/names.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** The block “Bel ons”: the number of the portal, or of an organisation, of which only the name is known here. */
export function callBlock(context: PreviewContext, title: string | undefined, organization: string | undefined): PreviewContent {
  const { home, navigation } = context.texts;
  if (organization !== undefined) {
    const name = nameIn(context, 'organizations', organization);
    return panel(title ?? home.call, true, paragraph(name), paragraph(previewNl.organizationPhone, 'soft'));
  }
  return panel(
    title ?? (context.phone !== undefined ? home.call : navigation.contact),
    true,
    el('p', {}, context.phone !== undefined ? button(context.phone, { primary: true, icon: 'phone' }) : el('a', {}, home.allContact)),
  );
}

/** The block “Inloop”: a place, of which only the name is known here. */
export function walkInBlock(context: PreviewContext, location: string | undefined): PreviewContent {
  const name = location === undefined ? context.texts.walkIn.title : nameIn(context, 'locations', location);
  return el(
    'article',
    { class: 'location-card' },
    el('p', { class: 'nl-heading nl-heading--level-4 location-card__name' }, el('a', { class: 'card__link' }, name)),
    el(
      'p',
      { class: 'location-card__place' },
      icon('clock'),
      el('span', {}, location === undefined ? previewNl.firstPlace : previewNl.placeTimes),
    ),
  );
}

/** The block “Dienst”: a service, of which only the name is known here. */
export const serviceBlock = (context: PreviewContext, service: string): PreviewContent =>
  panel(el('a', {}, nameIn(context, 'services', service)), false, paragraph(previewNl.serviceText, 'soft'));
