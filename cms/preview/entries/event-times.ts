import { enrolmentOf } from '../../../src/agenda/enrolment.ts';
import { sessionsOf } from '../../../src/agenda/sessions.ts';
import { createWording } from '../../../src/hours-wording/wording.ts';
import { agendaNl } from '../../../src/messages/agenda.nl.ts';
import { eventTimesNl } from '../../../src/messages/event-times.nl.ts';
import { button, heading, icon, paragraph } from '../parts/elements.ts';
import { hoursNote } from '../parts/hours.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { PreviewedEntry } from './entry.ts';

type EventEntry = PreviewedEntry<'events'>;

/** With more times than these the page tells the rules, and only the first few times. */
const mostTimes = 12;
const fewTimes = 4;

/** When an event is, in words. */
export function eventTimes({ context, draft }: EventEntry): PreviewContent {
  const { calendar, now, today } = context;
  const wording = createWording(eventTimesNl);
  const texts = agendaNl(context.tone);
  const reading = draft.read('when');
  const panel = (...content: PreviewContent[]) =>
    el('section', { class: 'panel panel--accent flow flow--tight' }, heading(2, texts.when, 3), hoursNote(reading, true), ...content);
  const when = reading.value;
  if (when === undefined) return panel();
  const kind = draft.value('kind') ?? 'meeting';
  const status = draft.value('status') ?? 'scheduled';
  const { all } = sessionsOf({ when, kind, registration: draft.value('registration'), status }, calendar, now);
  const left = all.filter(({ end }) => end > now);
  const shown = left.length > 0 ? left : all;
  const isLong = shown.length > mostTimes;
  const rules = [
    ...(when.unknown === undefined ? [] : [when.unknown]),
    ...(isLong ? wording.rules(when, today).map(wording.sentence) : []),
    ...(when.note === undefined ? [] : [when.note]),
  ];
  const times = shown.slice(0, isLong ? fewTimes : mostTimes).map((session) => {
    const note = session.note === undefined ? '' : ` (${session.note})`;
    const passed = session.end <= now ? ` (${texts.passed})` : '';
    return `${wording.day(session.date)}, ${wording.timeSpan(session)}${note}${passed}`;
  });
  return panel(
    rules.map((rule) => paragraph(rule)),
    times.length > 0 &&
      el(
        'ul',
        { class: 'agenda-cards event-details__times', role: 'list' },
        times.map((time) => el('li', {}, icon('calendar'), el('span', {}, time))),
      ),
    times.length === 0 && rules.length === 0 && paragraph(texts.noTimes),
    left.length > 0 && status !== 'cancelled' && el('p', {}, button(texts.calendar, { icon: 'calendar' })),
  );
}

/** How to enrol; nothing of what is not filled in, or does not go on. */
export function eventRegistration({ context, draft }: EventEntry): PreviewContent {
  const { registration: words } = agendaNl(context.tone);
  const enrolment = enrolmentOf({ registration: draft.value('registration'), status: draft.value('status') ?? 'scheduled' });
  if (enrolment === undefined) return undefined;
  const { kind, until, over } = enrolment;
  const { url, email, phone } = enrolment.ways;
  const said = words.kinds[kind];
  const panel = (...content: PreviewContent[]) =>
    el('section', { class: 'panel flow flow--tight' }, heading(2, words.title, 3), ...content);
  if (over !== undefined && over <= context.now) return panel(paragraph(said.closed));
  const ways = [
    ...(url === undefined ? [] : [{ label: kind === 'waiting-list' ? words.waiting : words.form }]),
    ...(email === undefined ? [] : [{ label: email, icon: 'mail' as const }]),
    ...(phone === undefined ? [] : [{ label: phone, icon: 'phone' as const }]),
  ];
  return panel(
    paragraph(until === undefined ? said.text : `${said.text} ${said.until(context.wording.date(until))}`),
    ways.length > 0 &&
      el(
        'div',
        { class: 'utrecht-action-group' },
        ways.map(({ label, ...way }, index) => button(label, { ...way, primary: index === 0 })),
      ),
  );
}
