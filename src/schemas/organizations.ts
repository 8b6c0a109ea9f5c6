import * as z from 'zod';
import { postalAddress } from './shared/address.ts';
import { email, url } from './shared/contact.ts';
import { directoryFields } from './shared/entry.ts';
import { dangerList } from './shared/danger.ts';
import { field } from './shared/field.ts';
import { hours } from './shared/hours.ts';
import { audienceLabels, audienceList } from './shared/people.ts';
import { phoneNumber } from './shared/phone.ts';
import { synonyms } from './shared/synonyms.ts';
import { line, text } from './shared/text.ts';
import { translations } from './shared/translations.ts';

/** How close an organisation stands to the centre. */
export const organizationKinds = ['core', 'partner', 'national'] as const;

/** Dutch names of the kinds. */
export const organizationKindLabels: Readonly<Record<(typeof organizationKinds)[number], string>> = {
  core: 'Kernpartner',
  partner: 'Partner',
  national: 'Landelijke organisatie',
};

/** A number for people in trouble, shown on every page that lists such numbers. */
export const crisisLine = field(
  z.strictObject({
    when: text(160, { label: 'Wanneer bellen', hint: 'Eén zin: in welke situatie belt iemand dit nummer?' }),
    order: field(z.int().min(1).max(99), { label: 'Volgorde', hint: 'Het laagste getal staat bovenaan.', example: '1' }),
    first: dangerList({
      label: 'Eerste nummer bij',
      hint: 'Zoekt iemand hierop, dan staat dit nummer bovenaan. Kies dit bij één hulpnummer per gevaar.',
    }).optional(),
    for: dangerList({
      label: 'Ook voor',
      hint: 'Zoekt iemand hierop, dan staat dit nummer er direct onder.',
    }).optional(),
  }),
  { label: 'Hulpnummer bij nood', hint: 'Alleen voor nummers die mensen in nood bellen.', merge: 'replace' },
);

/** For whom an organisation is. Left out: for whom its services and places are, see `sites/shown-organizations.ts`. */
const organizationAudiences = field(audienceList, {
  label: 'Voor wie',
  hint: 'Op welke portals staat deze organisatie? Leeg: dat volgt uit haar diensten en uit de plekken waar zij zit.',
  labels: audienceLabels,
  example: '[youth]',
});

/** An organisation that offers help, takes part in the centre, or is reached from everywhere in the country. */
export const organizationSchema = z.strictObject({
  name: line(100, { label: 'Naam', hint: 'De volledige naam.' }),
  shortName: line(40, { label: 'Korte naam of afkorting', hint: 'Alleen als mensen die gebruiken.' }).optional(),
  kind: field(z.enum(organizationKinds), {
    label: 'Soort',
    hint: 'Een kernpartner maakt deel uit van het centrum.',
    labels: organizationKindLabels,
    example: 'partner',
  }),
  description: text(800, { label: 'Wat doet deze organisatie', hint: 'Twee tot vier korte zinnen in gewone taal.' }),
  role: text(300, { label: 'Rol in het centrum', hint: 'Wat doet deze organisatie binnen het centrum?' }).optional(),
  audiences: organizationAudiences.optional(),
  synonyms,
  phone: phoneNumber({ label: 'Telefoon', hint: 'Het algemene nummer.' }).optional(),
  phoneFree: field(z.boolean(), {
    label: 'Bellen is gratis',
    hint: 'Aan als het gesprek niets kost. Leeg als het niet bekend is.',
  }).optional(),
  phoneHours: hours.optional(),
  email: email({ label: 'E-mail', hint: 'Een algemeen adres, niet van één persoon.' }).optional(),
  website: url({ label: 'Website', hint: 'Het webadres van de organisatie.' }).optional(),
  chat: url({ label: 'Chat', hint: 'Het webadres waar iemand kan chatten.' }).optional(),
  address: postalAddress.optional(),
  crisis: crisisLine.optional(),
  identifiers: field(
    z.strictObject({
      kvk: field(z.string().regex(/^\d{8}$/), {
        label: 'KvK-nummer',
        hint: 'Acht cijfers.',
        message: 'Een KvK-nummer heeft acht cijfers. Schrijf het tussen aanhalingstekens.',
        example: '"12345678"',
      }).optional(),
      oin: field(z.string().regex(/^\d{20}$/), {
        label: 'OIN',
        hint: 'Organisatie-identificatienummer, twintig cijfers.',
        message: 'Een OIN heeft twintig cijfers. Schrijf het tussen aanhalingstekens.',
        example: '"00000001234567890000"',
      }).optional(),
    }),
    { label: 'Nummers', hint: 'Waaronder de organisatie geregistreerd staat.' },
  ).optional(),
  translations: translations({
    name: line(100, { label: 'Naam', hint: 'Alleen als de naam woorden heeft die iemand anders niet begrijpt.' }),
    when: text(160, { label: 'Wanneer bellen', hint: 'De zin bij het hulpnummer, vertaald.' }),
  }),
  ...directoryFields,
});

/** An organisation after parsing. */
export type Organization = z.output<typeof organizationSchema>;
/** An organisation as an editor writes it. */
export type OrganizationInput = z.input<typeof organizationSchema>;
