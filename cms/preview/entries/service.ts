import { directoryNl } from '../../../src/messages/directory.nl.ts';
import { contactWays } from '../parts/contact-ways.ts';
import { alert, descriptionList, heading, lead, linkList, missing, paragraph, tagSection } from '../parts/elements.ts';
import { hoursNote, locationTimes, summaryOf } from '../parts/hours.ts';
import { namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { prose } from '../parts/prose.ts';
import { previewNl } from '../preview.nl.ts';
import { el, nodesIn, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate, PreviewedEntry } from './entry.ts';
import { serviceFacts } from './service-facts.ts';
import { servicePlace } from './service-place.ts';

type ServiceEntry = PreviewedEntry<'services'>;

const { parts } = previewNl;

/** A service, as `src/components/service-details`. */
export const servicePreview: EntryTemplate<'services'> = (entry) => {
  const { context, draft, data } = entry;
  const words = directoryNl(context.tone).service;
  const text = part(parts.text, () => prose(context, data['body'], 'md', true));
  const notice = draft.text('alert');
  return el(
    'div',
    { class: 'service-details' },
    el(
      'header',
      { class: 'flow flow--tight measure' },
      heading(1, draft.text('name') ?? missing(previewNl.noName)),
      lead(draft.text('summary') ?? missing(previewNl.noSummary)),
      notice !== undefined && alert('warning', paragraph(notice)),
    ),
    el(
      'div',
      { class: 'service-details__side' },
      part(parts.facts, () => el('section', {}, heading(2, words.facts, 3), descriptionList(serviceFacts(entry)))),
      part(parts.contact, () => contact(entry)),
    ),
    el(
      'div',
      { class: 'service-details__main' },
      nodesIn(text).length > 0 && el('section', { class: 'flow flow--tight' }, heading(2, words.what, 3), text),
      part(parts.when, () => whereAndWhen(entry)),
      part(parts.others, () => {
        const offered = namesIn(context, 'organizations', draft.value('organizations'));
        return [
          offered.length > 0 && el('section', { class: 'flow flow--tight' }, heading(2, words.organizations, 3), linkList(offered)),
          tagSection(words.themes, namesIn(context, 'themes', draft.value('themes'))),
        ];
      }),
    ),
  );
};

function contact({ context, draft }: ServiceEntry): PreviewContent {
  const words = directoryNl(context.tone).service;
  const application = draft.text('application');
  const own = { phone: draft.value('phone'), email: draft.value('email'), website: draft.value('website') };
  const isReached = own.phone !== undefined || own.email !== undefined;
  const phone = isReached ? own.phone : context.phone;
  return el(
    'section',
    { class: 'panel panel--accent flow flow--tight' },
    heading(2, application === undefined ? words.contact : words.start, 3),
    paragraph(application),
    contactWays({ ...own, phone }, { website: words.website }),
    !isReached && phone === undefined && el('p', {}, el('a', {}, words.otherContact)),
  );
}

function whereAndWhen({ context, draft }: ServiceEntry): PreviewContent {
  const words = directoryNl(context.tone).service;
  const hours = draft.read('hours');
  const places = draft.value('locations') ?? [];
  if (hours.state === 'none' && places.length === 0) return undefined;
  return el(
    'section',
    { class: 'flow flow--tight' },
    heading(2, places.length === 0 ? words.when : words.whereAndWhen, 3),
    hoursNote(hours, false),
    hours.value && [
      locationTimes(context, summaryOf(context, { hours: hours.value, phone: draft.value('phone') })),
      paragraph(hours.value.appointmentOnly),
      paragraph(hours.value.note),
    ],
    places.length > 0 &&
      el(
        'ul',
        { class: 'grid', role: 'list' },
        places.map((place) => el('li', {}, servicePlace(context, place))),
      ),
  );
}
