import type { Service } from '../../../src/schemas/services.ts';
import { icon, paragraph } from '../parts/elements.ts';
import { locationTimes, summaryOf } from '../parts/hours.ts';
import { nameIn } from '../parts/names.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** A place where a service can be had, as `src/components/location-card`. Of the place itself only the name is known here. */
export function servicePlace(context: PreviewContext, { location, hours, note }: Service['locations'][number]): PreviewContent {
  return el(
    'article',
    { class: 'location-card' },
    el(
      'p',
      { class: 'nl-heading nl-heading--level-4 location-card__name' },
      el('a', { class: 'card__link' }, nameIn(context, 'locations', location)),
    ),
    hours === undefined
      ? el('p', { class: 'location-card__place' }, icon('clock'), el('span', {}, previewNl.placeTimes))
      : locationTimes(context, summaryOf(context, { hours })),
    paragraph(note),
    paragraph(hours?.appointmentOnly),
    paragraph(hours?.note),
  );
}
