import { boundsOf } from '../../../src/opening-hours/bounds.ts';
import { addDays } from '../../../src/opening-hours/calendar-date.ts';
import { exceptionsAhead } from '../../../src/opening-hours/changes.ts';
import { weekFrom } from '../../../src/opening-hours/week.ts';
import type { Location } from '../../../src/schemas/locations.ts';
import type { PreviewContext } from '../preview-context.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { heading } from './elements.ts';

/** The times of a place, and between which days it is there. */
export type TimedPlace = Pick<Location, 'hours' | 'opensOn' | 'temporary'>;

/** The coming seven days, as `src/components/week-table`. */
export function weekTable({ texts, wording, calendar, today }: PreviewContext, place: TimedPlace): PreviewContent {
  const { location } = texts;
  return el(
    'table',
    { class: 'utrecht-table utrecht-table--html-table week-table' },
    el('caption', {}, location.weekCaption(wording.day(today, today), wording.day(addDays(today, 6), today))),
    el(
      'thead',
      { class: 'visually-hidden' },
      el(
        'tr',
        {},
        [location.day, location.time].map((name) => el('th', { scope: 'col' }, name)),
      ),
    ),
    el(
      'tbody',
      {},
      weekFrom(place.hours, calendar, today, boundsOf(place)).map((day) =>
        el(
          'tr',
          day.rows.length > 0 ? { 'data-open': '' } : {},
          el('th', { scope: 'row' }, wholeFrom(wording.day(day.date, today))),
          el('td', {}, `${wording.dayHours(day)}${day.change === undefined ? '' : ` (${day.change})`}`.split(span).map(whole)),
        ),
      ),
    ),
  );
}

const span = /(\d[\d.]*–\d[\d.]*)/;

/** What stays on one line. */
const whole = (text: string): PreviewContent => (span.test(text) ? el('span', { class: 'week-table__whole' }, text) : text);

/** “donderdag 26 november” of which the date stays on one line. */
const wholeFrom = (day: string): PreviewContent => {
  const at = day.indexOf(' ') + 1;
  return [day.slice(0, at), el('span', { class: 'week-table__whole' }, day.slice(at))];
};

/** For how many days ahead a page lists closures and other times. */
const daysAhead = 90;

/** The closures and other times ahead, as the page of a place lists them; nothing when there are none. */
export function changesAhead({ texts, wording, calendar, today }: PreviewContext, place: TimedPlace): PreviewContent {
  const changes = exceptionsAhead(place.hours, calendar, today, daysAhead, boundsOf(place)).map((change) => wording.change(change, today));
  return (
    changes.length > 0 &&
    el(
      'section',
      { class: 'location-details__notice' },
      heading(2, texts.location.changes, 4),
      el(
        'ul',
        { class: 'plain-list', role: 'list' },
        changes.map(({ when, what, why }) => el('li', {}, el('strong', {}, when), `: ${what} (${why})`)),
      ),
    )
  );
}
