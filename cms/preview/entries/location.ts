import { hasWalkInRows } from '../../../src/opening-hours/current-rows.ts';
import type { Location } from '../../../src/schemas/locations.ts';
import { contactWays } from '../parts/contact-ways.ts';
import { alert, heading, icon, missing, paragraph } from '../parts/elements.ts';
import { hoursNote, locationTimes, summaryOf } from '../parts/hours.ts';
import { part } from '../parts/part.ts';
import { changesAhead, weekTable } from '../parts/week-table.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate, PreviewedEntry } from './entry.ts';
import { accessibility, locationPart, present, route, temporary, topics } from './location-parts.ts';

const { parts } = previewNl;

/** A place, as `src/components/location-details`. */
export const locationPreview: EntryTemplate<'locations'> = (entry) => {
  const { context, draft } = entry;
  const hours = draft.value('hours');
  const place = hours && { hours, opensOn: draft.value('opensOn'), temporary: draft.value('temporary') };
  return [
    part(parts.title, () => heading(1, draft.text('name') ?? missing(previewNl.noName))),
    el(
      'div',
      { class: 'location-details' },
      part(parts.title, () => notice(entry)),
      el(
        'div',
        { class: 'location-facts' },
        part(parts.when, () => when(entry)),
        part(parts.where, () => where(entry)),
        part(parts.contact, () => reach(entry)),
      ),
      paragraph(draft.text('summary'), 'nl-paragraph nl-paragraph--lead measure location-details__lead'),
      part(parts.where, () => temporary(entry)),
      part(parts.changes, () => place && changesAhead(context, place)),
      el(
        'div',
        { class: 'location-details__parts' },
        part(parts.week, () =>
          place && place.hours.unknown === undefined && hasTimes(place.hours)
            ? locationPart(context.texts.location.week, weekTable(context, place))
            : undefined,
        ),
        part(parts.where, () => route(entry)),
        part(parts.others, () => [topics(entry), present(entry)]),
        part(parts.accessibility, () => accessibility(entry)),
      ),
    ),
  ];
};

/** Whether there is something to put in a week. */
const hasTimes = ({ always, weekly, monthly, sessions }: Location['hours']) =>
  always === true || [weekly, monthly, sessions].some((rows) => rows !== undefined);

function notice({ context, draft }: PreviewedEntry<'locations'>): PreviewContent {
  const written = draft.text('alert');
  const opensOn = draft.value('opensOn');
  const opens = opensOn !== undefined && opensOn > context.today && context.texts.location.opensOn(context.wording.date(opensOn));
  return (written !== undefined || opens !== false) && alert('warning', paragraph(written), opens !== false && paragraph(opens));
}

function when({ context, draft }: PreviewedEntry<'locations'>): PreviewContent {
  const { location } = context.texts;
  const hours = draft.value('hours');
  const summary = hours && summaryOf(context, { hours, opensOn: draft.value('opensOn'), temporary: draft.value('temporary') });
  const isFree =
    hours !== undefined && summary?.hasTimes === true && draft.value('kind') === 'walk-in' && hasWalkInRows(hours, context.today);
  return el(
    'section',
    {},
    heading(2, [icon('clock'), ' ', location.when], 4),
    hoursNote(draft.read('hours'), true),
    summary && locationTimes(context, summary),
    isFree && el('p', { class: 'location-facts__admission' }, icon('check'), el('span', {}, location.noAppointment)),
    paragraph(hours?.appointmentOnly),
    paragraph(hours?.note),
  );
}

function where({ context, draft }: PreviewedEntry<'locations'>): PreviewContent {
  const { location } = context.texts;
  const { place } = summaryOf(context, {
    hostBuilding: draft.text('hostBuilding'),
    address: draft.value('address'),
    neighbourhood: draft.text('neighbourhood'),
  });
  const { lines, incomplete } = place;
  return (
    lines.length > 0 &&
    el(
      'section',
      {},
      heading(2, [icon('location'), ' ', location.where], 4),
      el(
        'p',
        { class: 'location-facts__address' },
        lines.map((line, index) => [index > 0 && el('br', {}), line]),
      ),
      incomplete && paragraph(location.addressUnknown, 'soft'),
    )
  );
}

function reach({ context, draft }: PreviewedEntry<'locations'>): PreviewContent {
  const { location, organizations } = context.texts;
  const phone = draft.value('phone') ?? context.phone;
  const ways = { phone, email: draft.value('email'), website: draft.value('website') };
  return (
    Object.values(ways).some((way) => way !== undefined) &&
    el(
      'section',
      {},
      heading(2, [icon('phone'), ' ', phone === undefined ? location.reach : location.phone], 4),
      contactWays(ways, { website: organizations.website }),
    )
  );
}
