import { recordOf } from '../../forms/record.ts';
import { phoneStatus } from '../../../src/view-models/phone-status.ts';
import { phoneView } from '../../../src/view-models/contact-channels.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import type { PreviewedEntry } from '../entries/entry.ts';
import { button, heading, missing, paragraph } from '../parts/elements.ts';
import { hoursNote } from '../parts/hours.ts';
import { namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { previewNl } from '../preview.nl.ts';
import { readValue } from '../read-value.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

type SiteEntry = PreviewedEntry<'sites'>;

const { parts } = previewNl;
const panel = 'panel flow flow--tight';

/** How a portal is reached, as its contact page. */
export function siteContact(entry: SiteEntry): PreviewContent {
  const { context } = entry;
  const { contact } = context.texts;
  const mail = entry.draft.value('email');
  return [
    el(
      'div',
      { class: 'flow' },
      heading(1, contact.title),
      el(
        'div',
        { class: 'contact-ways' },
        el(
          'section',
          { class: `${panel} panel--accent` },
          heading(2, contact.phone, 3),
          part(parts.phone, () => phone(entry)),
        ),
        part(parts.questions, () => questions(entry)),
        mail !== undefined && el('section', { class: panel }, heading(2, contact.mail, 3), el('p', {}, button(mail, { icon: 'mail' }))),
      ),
    ),
    part(parts.editorial, () => editorial(entry)),
  ];
}

/** The telephone as far as it is right: its number, when it is answered first, its hours in words, and what to do outside those. */
function phone({ context, data }: SiteEntry): PreviewContent {
  const { shape } = siteSchema.shape.phone;
  const written = recordOf(data['phone']);
  const hours = readValue(shape.hours, written['hours']);
  const known = {
    number: readValue(shape.number, written['number']).value,
    unknown: readValue(shape.unknown, written['unknown']).value,
    hours: hours.value,
    fallback: readValue(shape.fallback, written['fallback']).value,
    costs: readValue(shape.costs, written['costs']).value,
  };
  const { calendar, now, today, tone, texts } = context;
  // A portal as far as its telephone looks at it.
  const portal = { calendar, now, today, site: { tone, phone: known } } as Portal;
  const { number, unknown, costs, answered, fallback } = phoneView(portal);
  const next = phoneStatus(portal)?.next;
  return el(
    'div',
    { class: 'phone-block flow flow--tight' },
    paragraph(number === undefined ? (unknown ?? missing(previewNl.noPhone)) : button(number, { primary: true, icon: 'phone' })),
    paragraph(costs, 'soft'),
    next !== undefined && el('p', { class: 'utrecht-status-badge opening-status' }, `${texts.location.next} `, el('strong', {}, next.text)),
    hoursNote(hours, false),
    answered && [
      heading(3, answered.title, 4),
      answered.rules.length > 0 &&
        el(
          'ul',
          { class: 'plain-list', role: 'list' },
          answered.rules.map((rule) => el('li', {}, rule)),
        ),
      paragraph(answered.unknown),
      paragraph(answered.note, 'soft'),
    ],
    fallback && [heading(3, fallback.title, 4), paragraph(fallback.text)],
  );
}

/** How to ask something in writing; nothing when nothing is said of that. */
function questions({ context, draft }: SiteEntry): PreviewContent {
  const { contact } = context.texts;
  const reading = draft.read('questions');
  if (reading.state === 'none') return undefined;
  const { explanation, anonymous, within, answeredBy, form, email } = reading.value ?? {};
  const names = namesIn(context, 'organizations', answeredBy);
  return el(
    'section',
    { class: panel },
    heading(2, contact.questions, 3),
    paragraph(explanation ?? missing(previewNl.noText)),
    anonymous === true && paragraph(contact.anonymous),
    within !== undefined && paragraph(contact.within(within)),
    names.length > 0 &&
      el(
        'p',
        {},
        `${contact.answeredBy} `,
        names.map((name, index) => [index > 0 && ', ', el('a', {}, name)]),
      ),
    form !== undefined && el('p', {}, button(contact.questionForm, { icon: 'chat' })),
    email !== undefined && el('p', {}, button(email, { icon: 'mail' })),
  );
}

/** Who keeps the portal right. */
function editorial({ context, draft }: SiteEntry): PreviewContent {
  const { contact } = context.texts;
  const { name, email, url } = draft.value('editorialContact') ?? {};
  const ways = [email, url].filter((way) => way !== undefined);
  return el(
    'section',
    { class: 'section flow flow--tight measure' },
    heading(2, contact.editorial, 3),
    name === undefined
      ? paragraph(missing(previewNl.notFilledIn))
      : ways.length === 0
        ? paragraph(contact.reportPending(name))
        : el(
            'p',
            {},
            `${contact.report(name)} `,
            ways.map((way, index) => [index > 0 && ' ', el('a', {}, way)]),
          ),
  );
}
