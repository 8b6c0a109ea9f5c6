import * as z from 'zod';
import { email, url } from './shared/contact.ts';
import { isCalendarDate, isoDate } from './shared/date.ts';
import { directoryFields } from './shared/entry.ts';
import { eventTimes } from './shared/event-times.ts';
import { field } from './shared/field.ts';
import type { Hours } from './shared/hours.ts';
import { reference, references } from './shared/id.ts';
import { image } from './shared/image.ts';
import { ageRange, audienceList } from './shared/people.ts';
import { phoneNumber } from './shared/phone.ts';
import { line, text } from './shared/text.ts';
import { translations } from './shared/translations.ts';
import { cost } from './services.ts';

/** Whether one can still come, in the spirit of schema.org `eventStatus`. */
export const eventStatuses = ['scheduled', 'full', 'waiting-list', 'cancelled'] as const;

/** One of {@link eventStatuses}. */
export type EventStatus = (typeof eventStatuses)[number];

/** Dutch names of the statuses. */
export const eventStatusLabels: Readonly<Record<(typeof eventStatuses)[number], string>> = {
  scheduled: 'Gaat door',
  full: 'Vol',
  'waiting-list': 'Wachtlijst',
  cancelled: 'Gaat niet door',
};

/** A course, an information evening or a meeting. When it is, is written as for opening hours: sessions or a recurrence. */
export const eventSchema = z
  .strictObject({
    title: line(100, { label: 'Titel', hint: 'Wat is er te doen?' }),
    summary: text(300, { label: 'In het kort', hint: 'Eén of twee zinnen voor de lijst.' }),
    kind: field(z.enum(['course', 'meeting']), {
      label: 'Soort',
      hint: 'Een cursus heeft meer bijeenkomsten die bij elkaar horen.',
      labels: { course: 'Cursus', meeting: 'Bijeenkomst' },
      example: 'meeting',
    }),
    when: eventTimes,
    location: reference('locations', { label: 'Plek', hint: 'Waar is het? Leeg als het online is.' }).optional(),
    online: url({ label: 'Online', hint: 'Het webadres als iemand online kan meedoen.' }).optional(),
    organizer: reference('organizations', { label: 'Organisator', hint: 'Wie organiseert het?' }),
    audiences: audienceList,
    age: ageRange.optional(),
    themes: references('themes', { label: 'Thema’s', hint: 'Waar gaat het over?' }).default([]),
    cost: cost.optional(),
    registration: field(
      z.strictObject({
        needed: field(z.boolean().default(true), { label: 'Aanmelden nodig', hint: 'Uit als aanmelden mag, maar niet hoeft.' }),
        url: url({ label: 'Aanmeldpagina', hint: 'Het webadres van het formulier.' }).optional(),
        email: email({ label: 'E-mail', hint: 'Het adres voor aanmelden.' }).optional(),
        phone: phoneNumber({ label: 'Telefoon', hint: 'Het nummer voor aanmelden.' }).optional(),
        until: isoDate({ label: 'Aanmelden tot en met', hint: 'De laatste dag om aan te melden.' }).optional(),
      }),
      { label: 'Aanmelden', hint: 'Moet iemand zich aanmelden, en hoe?', merge: 'replace' },
    ).optional(),
    status: field(z.enum(eventStatuses).default('scheduled'), {
      label: 'Stand',
      hint: 'Gaat het door, en is er nog plek?',
      labels: eventStatusLabels,
      example: 'scheduled',
    }),
    image: image.optional(),
    translations: translations({
      title: line(100, { label: 'Titel', hint: 'Wat er te doen is, vertaald.' }),
      summary: text(300, { label: 'In het kort', hint: 'De korte uitleg voor de agenda, vertaald.' }),
    }),
    ...directoryFields,
  })
  .superRefine(registersBefore)
  .superRefine(({ registration }, context) => {
    if (registration?.needed !== true) return;
    if ([registration.url, registration.email, registration.phone].some((way) => way !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['registration'],
      message: 'Aanmelden is nodig, maar er staat niet hoe. Vul een aanmeldpagina, een e-mailadres of een telefoonnummer in.',
      params: { example: 'registration:\n  url: "https://…"' },
    });
  })
  .superRefine((value, context) => {
    if (value.location === undefined && value.online === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['location'],
        message: 'Hier ontbreekt waar het is. Vul een plek in, of een webadres bij “online”.',
        params: { example: 'location: id-van-de-plek' },
      });
    }
  });

/** Refuses a last day to enrol that lies after the last time of what is held on known days only. */
function registersBefore(
  { when, registration }: { when?: Hours; registration?: { until?: string | undefined } | undefined },
  context: z.core.$RefinementCtx,
) {
  const until = registration?.until;
  const ends = [
    ...(when?.sessions ?? []).map(({ date }) => date),
    ...[...(when?.weekly ?? []), ...(when?.monthly ?? [])].map(({ validThrough }) => validThrough ?? '9999'),
  ];
  const last = ends
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1);
  // What is no date is told by its own field.
  if (until === undefined || last === undefined || !isCalendarDate(until) || !isCalendarDate(last) || until <= last) return;
  context.addIssue({
    code: 'custom',
    path: ['registration', 'until'],
    message: `De laatste dag om aan te melden (${until}) ligt na de laatste keer (${last}). Kies die dag, of een dag ervoor.`,
    params: { example: `until: "${last}"` },
  });
}

/** An event after parsing. */
export type Event = z.output<typeof eventSchema>;
/** An event as an editor writes it. */
export type EventInput = z.input<typeof eventSchema>;
