import { isoDateOf } from '../../../src/opening-hours/calendar-date.ts';
import { publicHolidays } from '../../../src/opening-hours/public-holidays.ts';
import { schoolHolidaysOf } from '../../../src/opening-hours/school-holidays.ts';
import type { EntryTemplate, PreviewedEntry } from '../entries/entry.ts';
import { button, heading, missing, note, paragraph } from '../parts/elements.ts';
import { namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { upperFirst } from '../parts/people.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

type MunicipalityEntry = PreviewedEntry<'municipality'>;

const { municipality: words, parts } = previewNl;

/** What visitors notice of a municipality: its name, the days on which it is closed, and where to go when there is no walk-in point. */
export const municipalityPreview: EntryTemplate<'municipality'> = (entry) => {
  const { context, draft } = entry;
  const name = draft.text('name');
  return el(
    'div',
    { class: 'flow measure' },
    heading(1, name ?? missing(previewNl.noName)),
    name !== undefined && paragraph(context.texts.footer.municipality(name), 'soft'),
    part(parts.noWalkIn, () => noWalkIn(entry)),
    part(parts.holidays, () => holidays(entry)),
  );
};

/** As `src/components/no-walk-in`. */
function noWalkIn({ context, draft }: MunicipalityEntry): PreviewContent {
  const reading = draft.read('noWalkIn');
  if (reading.state === 'none') return undefined;
  const { instead, reason, organizations } = reading.value ?? {};
  const names = namesIn(context, 'organizations', organizations);
  return el(
    'section',
    { class: 'flow flow--tight' },
    heading(2, context.texts.walkIn.title),
    reading.value === undefined && note(words.noWalkInWrong),
    el(
      'div',
      { class: 'no-walk-in flow flow--tight' },
      paragraph(instead, 'nl-paragraph nl-paragraph--lead'),
      names.length > 0 &&
        el(
          'div',
          { class: 'utrecht-action-group' },
          names.map((one) => button(one)),
        ),
      paragraph(reason, 'soft'),
    ),
  );
}

/** The holidays of the coming year, which places and telephones look at. */
function holidays({ context, draft }: MunicipalityEntry): PreviewContent {
  const { wording, today } = context;
  const chosen = draft.value('holidays');
  if (chosen === undefined) return note(words.noHolidays);
  const year = Number(today.slice(0, 4));
  const end = `${String(year + 1)}${today.slice(4)}`;
  const isComing = (day: string, until = day) => until >= today && day < end;
  const days = [year, year + 1]
    .flatMap((one) => publicHolidays(one, chosen))
    .map(({ day, name }) => ({ date: isoDateOf(day), name }))
    .filter(({ date }) => isComing(date));
  const weeks = schoolHolidaysOf(chosen.schoolRegion).filter(({ from, through }) => isComing(from, through));
  return [
    list(
      words.publicHolidays,
      words.publicHolidaysHint,
      days.map(({ date, name }) => `${name}: ${wording.day(date)}`),
    ),
    list(
      words.schoolHolidays,
      words.schoolHolidaysHint,
      weeks.map(({ from, through, name }) => `${upperFirst(name)}: ${wording.period(from, through)}`),
    ),
  ];
}

const list = (title: string, hint: string, lines: readonly string[]): PreviewContent =>
  lines.length > 0 &&
  el(
    'section',
    { class: 'flow flow--tight' },
    heading(2, title),
    paragraph(hint, 'soft'),
    el(
      'ul',
      { class: 'plain-list', role: 'list' },
      lines.map((line) => el('li', {}, line)),
    ),
  );
