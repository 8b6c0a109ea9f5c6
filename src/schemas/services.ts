import * as z from 'zod';
import { url, email } from './shared/contact.ts';
import { period } from './shared/date.ts';
import { directoryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { hours } from './shared/hours.ts';
import { reference, references, uniqueList } from './shared/id.ts';
import { ageRange, audienceList } from './shared/people.ts';
import { phoneNumber } from './shared/phone.ts';
import { line, text } from './shared/text.ts';
import { translations } from './shared/translations.ts';
import { basicModelList, careLevelLabels, careLevels, wmoFunctionList } from './shared/wmo.ts';
import { synonyms } from './shared/synonyms.ts';

/** How a service reaches people. */
export const channels = ['walk-in', 'appointment', 'phone', 'online', 'home', 'school', 'group'] as const;

/** Dutch names of the channels. */
export const channelLabels: Readonly<Record<(typeof channels)[number], string>> = {
  'walk-in': 'Binnenlopen',
  appointment: 'Op afspraak',
  phone: 'Bellen',
  online: 'Online',
  home: 'Thuis',
  school: 'Op school of peuterspeelzaal',
  group: 'In een groep',
};

/** Whether a service can be had now, in the terms of HSDS. */
export const serviceStatuses = ['active', 'inactive', 'temporarily-closed', 'defunct'] as const;

/** Dutch names of the statuses. */
export const serviceStatusLabels: Readonly<Record<(typeof serviceStatuses)[number], string>> = {
  active: 'Beschikbaar',
  inactive: 'Nog niet begonnen',
  'temporarily-closed': 'Tijdelijk gestopt',
  defunct: 'Gestopt',
};

/** What a service costs the person who uses it. Left out: not known. */
export const cost = field(
  z
    .strictObject({
      free: field(z.boolean(), { label: 'Gratis', hint: 'Aan als het niets kost.' }),
      amount: field(z.number().positive().max(10_000), {
        label: 'Bedrag in euro',
        hint: 'Alleen het getal. Is het voor iedereen anders? Schrijf het dan in de toelichting.',
        message: 'Hier hoort alleen een getal boven 0, zonder € en zonder “euro”. Hoort er meer bij? Schrijf dat in de toelichting.',
        example: '12.50',
      }).optional(),
      note: line(160, { label: 'Toelichting', hint: 'Bijvoorbeeld: per keer, of met korting.' }).optional(),
    })
    .superRefine((value, context) => {
      if (value.free && value.amount !== undefined) {
        context.addIssue({ code: 'custom', path: ['amount'], message: 'Hier staat “gratis” én een bedrag. Haal een van de twee weg.' });
      }
      if (!value.free && value.amount === undefined && value.note === undefined) {
        context.addIssue({
          code: 'custom',
          path: [],
          message: 'Dit is niet gratis, maar er staat niet wat het kost. Vul een bedrag of een toelichting in.',
          params: { patch: { note: '…' } },
        });
      }
    }),
  { label: 'Kosten', hint: 'Leeg laten als niet bekend is wat het kost.', merge: 'replace' },
);

/** Help, advice, care or an activity that people can use. The body of the file says more, in Markdown. */
export const serviceSchema = z.strictObject({
  name: line(100, { label: 'Naam', hint: 'Zoals de bezoeker het noemt.' }),
  summary: text(240, { label: 'In het kort', hint: 'Eén of twee zinnen: wat is het, en voor wie?' }),
  organizations: references('organizations', { label: 'Organisatie', hint: 'Wie biedt dit aan?' }).default([]),
  locations: field(
    z.array(
      z.strictObject({
        location: reference('locations', { label: 'Plek', hint: 'Waar is het?' }),
        hours: hours.optional(),
        note: line(160, { label: 'Opmerking', hint: 'Bijvoorbeeld: alleen in de even weken.' }).optional(),
      }),
    ),
    { label: 'Plekken', hint: 'Waar dit is. Vul alleen eigen tijden in als die anders zijn dan die van de plek.' },
  ).default([]),
  hours: hours.optional(),
  themes: references('themes', { label: 'Thema’s', hint: 'Waar gaat het over?' }).default([]),
  audiences: audienceList,
  age: ageRange.optional(),
  wmoFunctions: wmoFunctionList.default([]),
  basicModel: basicModelList.default([]),
  level: field(z.enum(careLevels), {
    label: 'Zwaarte',
    hint: 'Voor iedereen, of pas als er meer aan de hand is?',
    labels: careLevelLabels,
    example: 'everyone',
  }).optional(),
  cost: cost.optional(),
  referral: field(
    z.strictObject({
      needed: field(z.boolean(), { label: 'Verwijzing nodig', hint: 'Aan als iemand u moet verwijzen of aanmelden.' }),
      by: line(160, { label: 'Wie verwijst', hint: 'Bijvoorbeeld: de huisarts of de leerplichtambtenaar.' }).optional(),
    }),
    { label: 'Verwijzing', hint: 'Leeg laten als niet bekend is of een verwijzing nodig is.', merge: 'replace' },
  ).optional(),
  application: text(400, { label: 'Zo begint u', hint: 'Wat doet iemand die dit wil? Bellen, binnenlopen, aanmelden?' }).optional(),
  channels: field(uniqueList(field(z.enum(channels), { label: 'Manier', hint: 'Kies een manier.', labels: channelLabels })), {
    label: 'Hoe',
    hint: 'Hoe komt iemand hiermee in contact?',
    labels: channelLabels,
    example: '[walk-in]',
  }).default([]),
  area: line(120, { label: 'Gebied', hint: 'Voor wie uit welke plaats of regio? Leeg: de hele gemeente.' }).optional(),
  languages: field(
    uniqueList(
      field(z.string().regex(/^[a-z]{2,3}$/), {
        label: 'Taal',
        hint: 'De code van de taal, bijvoorbeeld nl of uk.',
        message: 'Schrijf de taalcode van twee of drie kleine letters: nl, en, uk, pl, tr, ar.',
        example: 'nl',
      }),
    ),
    { label: 'Talen', hint: 'In welke talen kan iemand geholpen worden? Nederlands hoeft er niet bij.' },
  ).default([]),
  waitingTime: line(120, { label: 'Wachttijd', hint: 'Bijvoorbeeld: ongeveer drie weken.' }).optional(),
  synonyms,
  phone: phoneNumber({ label: 'Telefoon', hint: 'Het nummer voor deze dienst, als dat een eigen nummer is.' }).optional(),
  email: email({ label: 'E-mail', hint: 'Een algemeen adres voor deze dienst.' }).optional(),
  website: url({ label: 'Website', hint: 'De pagina met meer uitleg.' }).optional(),
  validity: period({ label: 'Aanbod geldig', hint: 'Alleen als dit een begin of een einde heeft.' }).optional(),
  status: field(z.enum(serviceStatuses).default('active'), {
    label: 'Stand',
    hint: 'Is dit er nu?',
    labels: serviceStatusLabels,
    example: 'active',
  }),
  translations: translations({
    name: line(100, { label: 'Naam', hint: 'De naam van de dienst, vertaald.' }),
    summary: text(240, { label: 'In het kort', hint: 'De korte uitleg, vertaald. Hiermee krijgt de dienst een pagina in die taal.' }),
    application: text(400, { label: 'Zo begint u', hint: 'Wat iemand doet die dit wil, vertaald.' }),
    hours: text(300, { label: 'Over de tijden', hint: 'De toelichting bij de tijden, vertaald, of waarom die niet bekend zijn.' }),
    alert: text(300, { label: 'Belangrijke mededeling', hint: 'De mededeling, vertaald.' }),
  }),
  ...directoryFields,
});

/** A service after parsing. */
export type Service = z.output<typeof serviceSchema>;
/** A service as an editor writes it. */
export type ServiceInput = z.input<typeof serviceSchema>;
