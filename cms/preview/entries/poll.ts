import { pollsNl } from '../../../src/messages/polls.nl.ts';
import { instantOf } from '../../../src/opening-hours/amsterdam.ts';
import { dayNumber } from '../../../src/opening-hours/calendar-date.ts';
import { heading, missing, paragraph } from '../parts/elements.ts';
import { part } from '../parts/part.ts';
import { previewNl } from '../preview.nl.ts';
import { recordOf } from '../../forms/record.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate, PreviewedEntry } from './entry.ts';

type PollEntry = PreviewedEntry<'polls'>;

/** A poll with its answers, as `src/components/poll-card`. Nobody votes here. */
export const pollPreview: EntryTemplate<'polls'> = (entry) => [
  el('header', { class: 'flow measure' }, heading(1, entry.draft.text('question') ?? missing(previewNl.noQuestion))),
  el(
    'div',
    { class: 'section' },
    el(
      'div',
      { class: 'poll-card flow flow--tight' },
      paragraph(entry.draft.text('explanation')),
      part(previewNl.parts.options, () => ballot(entry)),
      part(previewNl.parts.options, () => result(entry)),
    ),
  ),
];

interface Option {
  label: string;
  votes: number | undefined;
}

/** The answers as they are typed; one without words is not there yet. */
function optionsOf({ data }: PollEntry): Option[] {
  const options: unknown[] = Array.isArray(data['options']) ? data['options'] : [];
  return options.flatMap((option) => {
    const { label, votes } = recordOf(option);
    const isCounted = typeof votes === 'number' && Number.isSafeInteger(votes) && votes >= 0;
    return typeof label === 'string' && label !== '' ? [{ label, votes: isCounted ? votes : undefined }] : [];
  });
}

function ballot(entry: PollEntry): PreviewContent {
  const { context, draft } = entry;
  const texts = pollsNl(context.tone);
  const closesOn = draft.value('closesOn');
  const day = closesOn && context.wording.date(closesOn);
  if (closesOn !== undefined && day !== undefined && instantOf(dayNumber(closesOn) + 1, 0) <= context.now)
    return paragraph(texts.closed(day));
  const options = optionsOf(entry);
  return [
    el(
      'fieldset',
      { class: 'poll-card__options' },
      el('legend', {}, draft.text('question') ?? missing(previewNl.noQuestion)),
      options.length === 0 && paragraph(missing(previewNl.noAnswer)),
      options.map(({ label }) =>
        el('label', { class: 'poll-card__option' }, el('input', { type: 'radio', disabled: true }), el('span', {}, label)),
      ),
    ),
    day !== undefined && paragraph(texts.open(day), 'soft'),
  ];
}

function result(entry: PollEntry): PreviewContent {
  const texts = pollsNl(entry.context.tone);
  const options = optionsOf(entry);
  const total = options.reduce((sum, { votes = 0 }) => sum + votes, 0);
  if (total === 0) return [heading(2, texts.result, 4), paragraph(texts.none)];
  return [
    heading(2, texts.result, 4),
    el(
      'ul',
      { class: 'poll-card__bars', role: 'list' },
      options.map((option) => el('li', {}, bar(entry, option, total))),
    ),
    paragraph(texts.total(total), 'soft'),
  ];
}

function bar({ context }: PollEntry, { label, votes }: Option, total: number): PreviewContent {
  const texts = pollsNl(context.tone);
  const percent = votes === undefined ? undefined : Math.round((100 * votes) / total);
  const words = votes === undefined || percent === undefined ? texts.uncounted : texts.share(texts.votes(votes), percent);
  return [
    el('p', { class: 'poll-card__label' }, el('strong', {}, label), ' ', el('span', {}, words)),
    percent !== undefined &&
      el(
        'svg',
        { class: 'poll-card__bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        el('rect', { class: 'poll-card__ground', width: 100, height: 4 }),
        el('rect', { width: percent, height: 4 }),
      ),
  ];
}
