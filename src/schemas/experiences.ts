import * as z from 'zod';
import { yamlValue } from '../problems/yaml-snippet.ts';
import { endsAfterStart, isoDate } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { references } from './shared/id.ts';
import { image } from './shared/image.ts';
import { line, text } from './shared/text.ts';
import { traceIn, withoutTraces } from './shared/traces.ts';
import { sensitive } from './shared/sensitive.ts';

/** Under this age a parent or guardian has to agree as well. */
export const consentAge = 16;

/** What a young person tells, in their own words, with the consent that it may be shown. The body is Markdown. */
export const experienceSchema = z
  .strictObject({
    title: line(100, { label: 'Titel', hint: 'Waar gaat het verhaal over?' }),
    summary: text(300, { label: 'In het kort', hint: 'Eén of twee zinnen voor de lijst.' }),
    name: field(
      z
        .string()
        .max(30)
        .regex(/^\p{L}[\p{L}\p{M}’'-]*$/u),
      {
        label: 'Voornaam of bijnaam',
        hint: 'Alleen een voornaam of een bijnaam, nooit een achternaam.',
        message: 'Schrijf alleen een voornaam of een bijnaam: één woord, zonder achternaam, cijfers of punten.',
        example: 'Sam',
        suggest: (raw) => (typeof raw === 'string' ? /^\p{L}[\p{L}\p{M}’'-]{0,29}(?=\s)/u.exec(raw.trim())?.[0] : undefined),
      },
    ),
    age: field(z.int().min(8).max(27), {
      label: 'Leeftijd',
      hint: 'De leeftijd op de dag van de toestemming, in hele jaren.',
      message: 'Schrijf de leeftijd in hele jaren, van 8 tot en met 27.',
      example: '17',
    }),
    consent: field(
      z
        .strictObject({
          date: isoDate({ label: 'Toestemming op', hint: 'De dag waarop hij of zij schriftelijk toestemming gaf.' }),
          byParent: isoDate({
            label: 'Toestemming van een ouder op',
            hint: 'De dag waarop een ouder of voogd toestemming gaf. Nodig bij jongeren onder de 16.',
          }).optional(),
          until: isoDate({
            label: 'Toestemming tot en met',
            hint: 'De laatste dag waarop het te zien mag zijn. Leeg: zonder einde.',
          }).optional(),
        })
        .superRefine(endsAfterStart('date', 'until')),
      {
        label: 'Toestemming',
        hint: 'Wie gaf toestemming, en wanneer? Zonder toestemming komt een verhaal of een foto nooit op de portal.',
        message: 'Hier ontbreekt de toestemming. Zonder toestemming mag dit verhaal niet op de portal staan.',
        merge: 'replace',
        example: '{ date: "2026-11-02" }',
        form: '{ date: "…-…-…" }',
      },
    ),
    themes: references('themes', { label: 'Thema’s', hint: 'Waar gaat het over?' }).default([]),
    image: image.optional(),
    sensitive,
    ...entryFields,
  })
  .superRefine((experience, context) => {
    for (const key of ['title', 'summary'] as const) {
      const written = experience[key];
      // What is no text is told by its own field.
      if (typeof written !== 'string' || traceIn(written) === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [key],
        message: 'Hier staat een telefoonnummer of een e-mailadres. Haal het weg: aan een verhaal mag niet te zien zijn wie het vertelt.',
        params: { example: `${key}: ${yamlValue(withoutTraces(written))}` },
      });
    }
  })
  .superRefine(({ age, consent }, context) => {
    if (typeof age !== 'number' || typeof consent !== 'object' || age >= consentAge || consent.byParent !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['consent'],
      message: `Wie ${String(age)} is, mag dit niet alleen beslissen. Schrijf bij “byParent” op welke dag een ouder of voogd toestemming gaf.`,
      params: { example: `consent:\n  date: "${typeof consent.date === 'string' ? consent.date : '…-…-…'}"\n  byParent: "…-…-…"` },
    });
  });

/** An experience after parsing. */
export type Experience = z.output<typeof experienceSchema>;
/** An experience as an editor writes it. */
export type ExperienceInput = z.input<typeof experienceSchema>;
