import { summarizeLocation, type LocationSummary } from '../../../src/view-models/location-summary.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import type { Location } from '../../../src/schemas/locations.ts';
import type { Hours } from '../../../src/schemas/shared/hours.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import type { Reading } from '../read-value.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { note, paragraph } from './elements.ts';

/** What there is to say of hours that are not there or not right yet. @param required whether it is a fault that there are none */
export function hoursNote({ state }: Reading<Hours>, required: boolean): PreviewContent {
  if (state === 'none') return required && note(previewNl.hoursMissing);
  return state === 'wrong' ? note(previewNl.hoursWrong) : state === 'partly' && note(previewNl.hoursPartly);
}

/** What a card of the portal says of a place: its hours in words, and where it is. What is left out of the data is not known. */
export function summaryOf(context: PreviewContext, data: Partial<Location>): LocationSummary {
  const { calendar, now, today, tone, phone } = context;
  // A portal as far as a summary looks at it.
  const portal = { calendar, now, today, site: { tone, phone: { number: phone } } } as Portal;
  const location: Location = { ...emptyLocation(today), ...data };
  return summarizeLocation(portal, {
    id: 'voorbeeld',
    html: '',
    layer: 'municipality',
    layers: ['municipality'],
    files: [],
    data: location,
  });
}

const emptyLocation = (today: string): Location => ({
  name: '',
  kind: 'online',
  hours: { unknown: '', exceptions: [], publicHolidays: 'closed', schoolHolidays: 'open' },
  synonyms: [],
  organizations: [],
  topics: [],
  topicsFor: [],
  hidden: false,
  sources: [],
  checkedOn: today,
});

/** As `src/components/location-times`. */
export function locationTimes({ texts }: PreviewContext, { times, holidays, unknown, ask, next, closed }: LocationSummary): PreviewContent {
  const { location } = texts;
  return el(
    'div',
    { class: `location-times${times.length > 2 ? ' location-times--many' : ''}` },
    next !== undefined && el('p', { class: 'utrecht-status-badge opening-status' }, `${location.next} `, el('strong', {}, next.text)),
    next === undefined && closed !== undefined && el('p', { class: 'utrecht-status-badge opening-status' }, closed),
    unknown !== undefined && [
      el(
        'p',
        { class: 'utrecht-status-badge utrecht-status-badge--warning opening-status opening-status--unknown' },
        location.unknownHours,
      ),
      el('p', {}, unknown),
    ],
    ask !== undefined && el('p', {}, el('a', {}, ask.label)),
    times.map(({ text, dates }) => [paragraph(text, 'location-times__rule'), paragraph(dates)]),
    holidays.length > 0 && paragraph(holidays.join(' '), 'soft'),
  );
}
