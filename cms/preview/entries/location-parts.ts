import { descriptionList, heading, icon, paragraph } from '../parts/elements.ts';
import { nameIn, namesIn } from '../parts/names.ts';
import { textClasses } from '../text/text-look.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { PreviewedEntry } from './entry.ts';

type LocationEntry = PreviewedEntry<'locations'>;

/** A part of the page of a place, with its heading. */
export const locationPart = (title: string, ...content: PreviewContent[]): PreviewContent =>
  el('section', {}, heading(2, title, 3), ...content);

/** That the place is temporary; nothing of one that is not. */
export function temporary({ context, draft }: LocationEntry): PreviewContent {
  const { texts, wording } = context;
  const { until, note, successor } = draft.value('temporary') ?? {};
  if (note === undefined) return undefined;
  return el(
    'section',
    { class: 'location-details__notice' },
    heading(2, texts.location.temporary, 4),
    paragraph([until !== undefined && `${texts.location.temporaryUntil(wording.date(until))} `, note]),
    successor !== undefined && el('p', {}, `${texts.location.successor} `, el('a', {}, nameIn(context, 'locations', successor))),
  );
}

/** How to get there. */
export function route({ context, draft }: LocationEntry): PreviewContent {
  const { location } = context.texts;
  const directions = draft.text('directions');
  const position = draft.value('position');
  if (directions === undefined && position === undefined) return undefined;
  return el(
    'section',
    { class: 'location-route' },
    heading(2, location.directions, 3),
    paragraph(directions),
    position !== undefined &&
      el(
        'p',
        {},
        el('a', { class: 'nl-link location-route__map' }, icon('map'), el('span', {}, location.map)),
        position.approximate === true && el('span', { class: 'soft' }, location.mapApproximate),
      ),
  );
}

/** What one can come with. */
export function topics({ context, draft }: LocationEntry): PreviewContent {
  const all = [...(draft.value('topicsFor') ?? []).flatMap((some) => some.topics), ...(draft.value('topics') ?? [])];
  return (
    all.length > 0 &&
    locationPart(
      context.texts.location.topics,
      el(
        'ul',
        { class: `${textClasses.ul} list-columns topics` },
        all.map((topic) => el('li', {}, topic)),
      ),
    )
  );
}

/** Whom one can meet. */
export function present({ context, draft }: LocationEntry): PreviewContent {
  const names = namesIn(context, 'organizations', draft.value('organizations'));
  const items = names.map((name) => ({ term: el('a', {}, name), description: undefined }));
  return items.length > 0 && locationPart(context.texts.location.present, descriptionList(items, true));
}

/** What a visitor with a disability, a pushchair or a need for quiet finds. */
export function accessibility({ context, draft }: LocationEntry): PreviewContent {
  const { location } = context.texts;
  const found = draft.value('accessibility');
  const rows = (Object.keys(location.provisions) as (keyof typeof location.provisions)[]).flatMap((key) => {
    const has = found?.[key];
    return has === undefined
      ? []
      : [el('li', {}, icon(has ? 'check' : 'close'), el('span', {}, `${location.provisions[key]}: ${has ? location.yes : location.no}`))];
  });
  return locationPart(
    location.accessibility,
    rows.length > 0 ? el('ul', { class: 'provisions', role: 'list' }, rows) : paragraph(location.accessibilityUnknown),
    paragraph(found?.note),
  );
}
