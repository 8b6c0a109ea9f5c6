import { agendaNl } from '../../../src/messages/agenda.nl.ts';
import { costWords } from '../../../src/directory/cost-words.ts';
import { directoryNl } from '../../../src/messages/directory.nl.ts';
import { alert, button, descriptionList, heading, lead, missing, paragraph, tagSection, type Fact } from '../parts/elements.ts';
import { nameIn, namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { forWhom } from '../parts/people.ts';
import { pagePicture } from '../parts/picture.ts';
import { prose } from '../parts/prose.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate, PreviewedEntry } from './entry.ts';
import { eventRegistration, eventTimes } from './event-times.ts';

type EventEntry = PreviewedEntry<'events'>;

const { parts } = previewNl;

/** A course or a meeting, as `src/components/event-details`. */
export const eventPreview: EntryTemplate<'events'> = (entry) => {
  const { context, draft, data } = entry;
  const texts = agendaNl(context.tone);
  const status = draft.value('status') ?? 'scheduled';
  const notice = draft.text('alert');
  return el(
    'article',
    { class: 'service-details' },
    el(
      'header',
      { class: 'flow flow--tight measure' },
      heading(1, draft.text('title') ?? missing(previewNl.noTitle)),
      lead(draft.text('summary') ?? missing(previewNl.noSummary)),
      status !== 'scheduled' &&
        alert(
          status === 'cancelled' ? 'error' : 'warning',
          el('p', {}, el('strong', {}, texts.statuses[status].label)),
          paragraph(texts.statuses[status].text),
        ),
      notice !== undefined && alert('warning', paragraph(notice)),
    ),
    el(
      'div',
      { class: 'service-details__side' },
      part(parts.when, () => eventTimes(entry)),
      part(parts.registration, () => eventRegistration(entry)),
      part(parts.facts, () => {
        const facts = eventFacts(entry);
        return facts.length > 0 && el('section', {}, heading(2, texts.facts.title, 3), descriptionList(facts));
      }),
    ),
    el(
      'div',
      { class: 'service-details__main' },
      part(parts.picture, () => pagePicture(context, data['image'])),
      part(parts.text, () => prose(context, data['body'], 'md')),
      part(parts.where, () => where(entry)),
      part(parts.others, () => {
        const organizer = draft.value('organizer');
        return [
          organizer !== undefined && section(texts.organizer, el('p', {}, el('a', {}, nameIn(context, 'organizations', organizer)))),
          tagSection(texts.themes, namesIn(context, 'themes', draft.value('themes'))),
        ];
      }),
    ),
  );
};

const section = (title: string, ...content: PreviewContent[]): PreviewContent =>
  el('section', { class: 'flow flow--tight' }, heading(2, title, 3), ...content);

function eventFacts({ context, draft }: EventEntry): Fact[] {
  const { facts, kinds } = agendaNl(context.tone);
  const cost = draft.value('cost');
  const kind = draft.value('kind');
  const rows: [string, string | undefined][] = [
    [facts.audience, forWhom(context, draft.value('audiences'), draft.value('age'))],
    [facts.cost, cost && costWords(cost, directoryNl(context.tone).cost)],
    [facts.kind, kind && kinds[kind]],
  ];
  return rows.flatMap(([term, description]) => (description === undefined ? [] : [{ term, description }]));
}

function where({ context, draft }: EventEntry): PreviewContent {
  const texts = agendaNl(context.tone);
  const location = draft.value('location');
  const online = draft.value('online');
  if (location === undefined && online === undefined) return undefined;
  const name = location === undefined ? texts.online : el('a', {}, nameIn(context, 'locations', location));
  return section(texts.where, el('p', {}, el('strong', {}, name)), online !== undefined && el('p', {}, button(texts.join)));
}
