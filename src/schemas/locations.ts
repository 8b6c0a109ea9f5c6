import * as z from 'zod';
import { postalAddress } from './shared/address.ts';
import { email, url } from './shared/contact.ts';
import { isCalendarDate, isoDate } from './shared/date.ts';
import { directoryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { hours } from './shared/hours.ts';
import { reference, references } from './shared/id.ts';
import { audienceList } from './shared/people.ts';
import { phoneNumber } from './shared/phone.ts';
import { position } from './shared/position.ts';
import { line, text } from './shared/text.ts';
import { synonyms } from './shared/synonyms.ts';
import { translations } from './shared/translations.ts';

/** Kinds of place. `walk-in` is a place where anybody may drop in without an appointment. */
export const locationKinds = ['walk-in', 'consultation', 'office', 'school', 'online'] as const;

/** Dutch names of the kinds. */
export const locationKindLabels: Readonly<Record<(typeof locationKinds)[number], string>> = {
  'walk-in': 'Inlooppunt',
  consultation: 'Spreekuur',
  office: 'Kantoor',
  school: 'School of peuterspeelzaal',
  online: 'Online',
};

/** A subject in everyday words. */
const topic = line(80, { label: 'Onderwerp', hint: 'Een onderwerp in gewone woorden.' });

const provision = (label: string, hint: string) => field(z.boolean(), { label, hint }).optional();

/** What a visitor with a disability, a pushchair or a need for quiet finds. A key left out means: not known. */
export const accessibility = field(
  z.strictObject({
    wheelchair: provision('Rolstoel', 'Kan iemand met een rolstoel naar binnen en naar de balie?'),
    pushchair: provision('Kinderwagen', 'Mag en past de kinderwagen binnen?'),
    hearingLoop: provision('Ringleiding', 'Is er een ringleiding voor wie een hoortoestel draagt?'),
    quietRoom: provision('Stille ruimte', 'Is er een plek om rustig te zitten of te voeden?'),
    lift: provision('Lift', 'Is er een lift als het niet op de begane grond is?'),
    toilet: provision('Toegankelijk toilet', 'Is er een toilet voor wie een rolstoel gebruikt?'),
    note: text(300, { label: 'Toelichting', hint: 'Bijvoorbeeld waar de ingang zonder drempel is.' }).optional(),
  }),
  { label: 'Toegankelijkheid', hint: 'Laat leeg wat niet is nagekeken.' },
);

/** A place where people can go: a walk-in point, a consultation room, an office, a school, or an online desk. */
export const locationSchema = z
  .strictObject({
    name: line(80, { label: 'Naam', hint: 'Zoals bezoekers het noemen, bijvoorbeeld: Inloop Elst.' }),
    kind: field(z.enum(locationKinds), {
      label: 'Soort plek',
      hint: 'Een inlooppunt is een plek waar iedereen zonder afspraak binnenloopt.',
      labels: locationKindLabels,
      example: 'walk-in',
    }),
    summary: text(300, { label: 'In het kort', hint: 'Eén of twee zinnen: waarvoor kunt u hier terecht?' }).optional(),
    audiences: audienceList.optional(),
    synonyms,
    hostBuilding: line(80, { label: 'In gebouw', hint: 'Het gebouw waar het in zit, bijvoorbeeld: De Plataan.' }).optional(),
    address: postalAddress.optional(),
    neighbourhood: line(60, { label: 'Wijk of buurt', hint: 'Alleen als bezoekers die naam gebruiken.' }).optional(),
    position: position.optional(),
    directions: text(600, { label: 'Zo komt u er', hint: 'Bus, parkeren, ingang. Alleen wat zeker is.' }).optional(),
    hours,
    temporary: field(
      z.strictObject({
        until: isoDate({ label: 'Tot en met', hint: 'De laatste dag op deze plek. Leeg als die nog niet bekend is.' }).optional(),
        successor: reference('locations', { label: 'Daarna', hint: 'De plek waar het heen gaat.' }).optional(),
        note: text(300, { label: 'Toelichting', hint: 'Wat er gaat veranderen.' }),
      }),
      { label: 'Tijdelijk', hint: 'Invullen als deze plek tijdelijk is.', merge: 'replace' },
    ).optional(),
    opensOn: isoDate({ label: 'Open vanaf', hint: 'De eerste dag op deze plek. Leeg als het al open is.' }).optional(),
    accessibility: accessibility.optional(),
    organizations: references('organizations', { label: 'Wie is er aanwezig', hint: 'De organisaties die hier zitten.' }).default([]),
    topics: field(z.array(topic).max(12), {
      label: 'Waarmee kunt u hier terecht',
      hint: 'Korte onderwerpen voor iedereen die hier komt, bijvoorbeeld: school.',
    }).default([]),
    topicsFor: field(
      z.array(
        z.strictObject({
          audiences: audienceList,
          topics: field(z.array(topic).min(1).max(12), {
            label: 'Onderwerpen',
            hint: 'Onderwerpen voor deze doelgroep.',
            example: '["Slapen en huilen"]',
          }),
        }),
      ),
      {
        label: 'Onderwerpen per doelgroep',
        hint: 'Onderwerpen die alleen op portals voor deze doelgroep staan, vóór de onderwerpen voor iedereen.',
      },
    ).default([]),
    phone: phoneNumber({ label: 'Telefoon', hint: 'Het nummer van deze plek.' }).optional(),
    email: email({ label: 'E-mail', hint: 'Een algemeen adres, niet van één persoon.' }).optional(),
    website: url({ label: 'Website', hint: 'De eigen pagina van deze plek.' }).optional(),
    translations: translations({
      summary: text(300, { label: 'In het kort', hint: 'De korte uitleg, vertaald.' }),
      directions: text(600, { label: 'Zo komt u er', hint: 'De route, vertaald.' }),
      hours: text(300, { label: 'Over de tijden', hint: 'De toelichting bij de tijden, vertaald, of waarom die niet bekend zijn.' }),
      temporary: text(300, { label: 'Tijdelijk', hint: 'De toelichting bij een tijdelijke plek, vertaald.' }),
      accessibility: text(300, { label: 'Toegankelijkheid', hint: 'De toelichting bij de toegankelijkheid, vertaald.' }),
      alert: text(300, { label: 'Belangrijke mededeling', hint: 'De mededeling, vertaald.' }),
    }),
    ...directoryFields,
  })
  .superRefine((value, context) => {
    if (value.kind !== 'online' && value.address === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['address'],
        message: 'Hier ontbreekt de plaats. Zonder plaats weet niemand waar dit is.',
        params: { example: 'address:\n  addressLocality: "…"' },
      });
    }
    const until = value.temporary?.until;
    const { opensOn } = value;
    if (until === undefined || opensOn === undefined || !isCalendarDate(until) || !isCalendarDate(opensOn)) return;
    if (until < opensOn) {
      context.addIssue({
        code: 'custom',
        path: ['temporary', 'until'],
        message: `Deze plek sluit op ${until}, voordat zij op ${opensOn} opengaat. Verbeter een van de twee datums.`,
      });
    }
  });

/** A location after parsing. */
export type Location = z.output<typeof locationSchema>;
/** A location as an editor writes it. */
export type LocationInput = z.input<typeof locationSchema>;
