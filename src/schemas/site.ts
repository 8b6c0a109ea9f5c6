import * as z from 'zod';
import { yamlValue } from '../problems/yaml-snippet.ts';
import { email, link, suggestUrl, url } from './shared/contact.ts';
import { isoDate } from './shared/date.ts';
import { field } from './shared/field.ts';
import { hours } from './shared/hours.ts';
import { idMaxLength, idPattern, reference, references, slugify, uniqueList } from './shared/id.ts';
import { interfaceLanguages, languageLabels } from './shared/languages.ts';
import { mapTiles } from './shared/map-tiles.ts';
import { audienceList } from './shared/people.ts';
import { phoneNumber } from './shared/phone.ts';
import { line, lineWithoutPlaceholders, text } from './shared/text.ts';
import { toneLabels, tones } from './shared/tone.ts';
import { translations } from './shared/translations.ts';

/** The telephone of a portal: its number or why there is none, when it is answered, and what happens outside those hours. */
const sitePhone = field(
  z
    .strictObject({
      number: phoneNumber({ label: 'Nummer', hint: 'Het nummer dat op elke pagina staat.' }).optional(),
      unknown: text(300, { label: 'Geen nummer, omdat', hint: 'Schrijf waarom er nog geen nummer staat.' }).optional(),
      hours: hours.optional(),
      fallback: text(400, { label: 'Buiten die tijden', hint: 'Wat gebeurt er als u buiten die tijden belt?' }).optional(),
      costs: line(120, { label: 'Kosten', hint: 'Bijvoorbeeld: u betaalt uw gewone belkosten.' }).optional(),
    })
    .superRefine((value, context) => {
      if ((value.number === undefined) === (value.unknown === undefined)) {
        context.addIssue({
          code: 'custom',
          path: [],
          message:
            value.number === undefined
              ? 'Hier ontbreekt het nummer. Is het er niet, schrijf dan bij “unknown” waarom.'
              : 'Hier staan een nummer én waarom er geen nummer is. Haal een van de twee weg.',
          ...(value.number === undefined ? { params: { example: 'phone:\n  number: "…-…"' } } : {}),
        });
      }
    }),
  { label: 'Telefoon', hint: 'Waar en wanneer kunnen mensen bellen?', merge: 'replace', example: '{ number: "0800-2000" }' },
);

/** `sites/<site>.yaml`: one portal, with its audiences, name, house style and domain. */
export const siteSchema = z.strictObject({
  name: line(80, { label: 'Naam', hint: 'De volledige naam van de portal.' }),
  shortName: lineWithoutPlaceholders(30, 'shortName', { label: 'Korte naam', hint: 'Zoals u het in een zin noemt, zonder lidwoord: CJG.' }),
  article: field(z.enum(['de', 'het', '']), {
    label: 'Lidwoord',
    hint: 'Het CJG, de gezinswijzer, of leeg bij een naam zonder lidwoord.',
    labels: { de: 'de', het: 'het', '': 'geen' },
    example: 'het',
  }),
  tagline: line(120, { label: 'Zin onder de naam', hint: 'Waarvoor is deze portal, in één zin?' }),
  url: url({
    label: 'Webadres',
    hint: 'Het adres waarop de portal staat, zonder schuine streep aan het eind.',
    example: '"https://www.rijksoverheid.nl"',
    suggest: (raw) =>
      suggestUrl(raw)
        ?.replace(/^("https:\/\/[^/?#"]+).*$/, '$1"')
        .toLowerCase(),
  }).superRefine((value, context) => {
    // What is no address at all is told by the field itself.
    const origin = URL.canParse(value) ? new URL(value).origin : value;
    if (origin === value.toLowerCase() || !origin.startsWith('https://')) return;
    context.addIssue({
      code: 'custom',
      message: 'Schrijf alleen het domein, zonder pad en zonder schuine streep aan het eind.',
      params: { example: `url: "${origin}"` },
    });
  }),
  audiences: audienceList,
  tone: field(z.enum(tones).default('formal'), {
    label: 'Aanspreekvorm',
    hint: 'Spreekt de portal de lezer aan met u of met je?',
    labels: toneLabels,
    example: 'formal',
  }),
  theme: field(z.string().max(idMaxLength).regex(idPattern).default('theme'), {
    label: 'Huisstijl',
    hint: 'De naam van het bestand met kleuren en letters, in de map theme van de gemeente, zonder .yaml. Leeg: theme.',
    message: 'Hier hoort de naam van een huisstijl: een bestand in de map theme van de gemeente, zonder .yaml erachter.',
    example: 'theme',
    explain: (raw) =>
      typeof raw === 'object' && raw !== null && ('accent' in raw || 'highlight' in raw)
        ? 'Kleuren staan in een eigen bestand: theme/theme.yaml in de map van de gemeente. Zet “accent” en “highlight” daar, zonder spaties ervoor, en haal “theme” hier weg.'
        : undefined,
    suggest: (raw) => {
      const name = typeof raw === 'string' ? slugify((raw.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '')) : '';
      return name === '' ? undefined : yamlValue(name);
    },
  }),
  languages: field(
    uniqueList(field(z.enum(interfaceLanguages), { label: 'Taal', hint: 'Kies een taal.', labels: languageLabels })).min(1),
    {
      label: 'Talen',
      hint: 'In welke talen er een pagina met hulp is: waar en wanneer, de telefoon en de hulpnummers.',
      labels: languageLabels,
      example: '[nl]',
    },
  ).default(['nl']),
  translations: translations({
    tagline: line(120, { label: 'Zin onder de naam', hint: 'De zin onder de naam, vertaald.' }),
    phoneUnknown: text(300, { label: 'Geen nummer, omdat', hint: 'Waarom er geen nummer is, vertaald.' }),
    phoneHours: text(300, { label: 'Over de tijden', hint: 'De toelichting bij de tijden van de telefoon, vertaald.' }),
    phoneFallback: text(400, { label: 'Buiten die tijden', hint: 'Wat er buiten die tijden gebeurt, vertaald.' }),
    phoneCosts: line(120, { label: 'Kosten', hint: 'Wat bellen kost, vertaald.' }),
    questions: text(600, { label: 'Een vraag stellen', hint: 'De uitleg bij een vraag stellen, vertaald.' }),
    questionsWithin: line(80, { label: 'Binnen', hint: 'Hoe snel het antwoord komt, vertaald.' }),
    noWalkIn: text(900, {
      label: 'Geen inlooppunt',
      hint: 'Waarom er geen inlooppunt is, en waar mensen dan wel terechtkunnen, vertaald.',
    }),
  }),
  phone: sitePhone,
  email: email({ label: 'E-mail', hint: 'Het algemene adres van de portal.' }).optional(),
  questions: field(
    z.strictObject({
      explanation: text(600, { label: 'Uitleg', hint: 'Hoe stelt iemand een vraag, en wat gebeurt er dan?' }),
      form: url({ label: 'Formulier', hint: 'Het webadres van het formulier.' }).optional(),
      email: email({ label: 'E-mail', hint: 'Het adres waar vragen binnenkomen.' }).optional(),
      anonymous: field(z.boolean(), {
        label: 'Mag anoniem',
        hint: 'Aan als iemand zonder naam een vraag mag stellen. Leeg als daarover niets is afgesproken.',
      }).optional(),
      answeredBy: references('organizations', { label: 'Wie antwoordt', hint: 'De organisaties die de vragen beantwoorden.' }).default([]),
      within: line(80, { label: 'Binnen', hint: 'Hoe snel komt het antwoord? Alleen als dat is afgesproken.' }).optional(),
    }),
    { label: 'Een vraag stellen', hint: 'De manieren om een vraag te stellen.', merge: 'replace' },
  ).optional(),
  newsletter: url({ label: 'Nieuwsbrief', hint: 'Het webadres om aan te melden voor de nieuwsbrief.' }).optional(),
  youthPortal: field(
    z.strictObject({
      name: line(80, { label: 'Naam', hint: 'Hoe heet die portal?' }),
      url: url({ label: 'Webadres', hint: 'Waar staat die portal?' }),
    }),
    {
      label: 'Portal voor jongeren',
      hint: 'Heeft de gemeente een eigen portal voor jongeren? Zonder staat er op deze portal een pagina voor hen.',
      merge: 'replace',
    },
  ).optional(),
  readAloud: field(z.string().regex(/^https:\/\/[^\s{}]*\{adres\}[^\s{}]*$/), {
    label: 'Voorlezen',
    hint: 'Het webadres van de voorleesdienst van de gemeente, met {adres} op de plek van het adres van de pagina. Leeg: er staat geen knop.',
    message:
      'Schrijf het webadres van de voorleesdienst, beginnend met https://, met {adres} op de plek waar het adres van de pagina hoort.',
    example: '"https://www.voorbeeld.nl/voorlezen?url={adres}"',
    form: '"https://…{adres}"',
  }).optional(),
  votes: url({
    label: 'Stemmen op een poll',
    hint: 'Het webadres dat stemmen telt: het krijgt de velden “poll” en “option”. Leeg: een poll toont alleen de uitslag.',
  }).optional(),
  newsletterUnsubscribe: field(
    z
      .string()
      .max(200)
      .regex(/^(?!\[\[|(?!https:)[a-z]+:)[^\s"'<>&\\](?:[^"'<>&\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*[^\s"'<>&\\])?$/iu),
    {
      label: 'Afmelden voor de nieuwsbrief',
      hint: 'De code waarvan uw mailprogramma voor elke lezer een afmeldlink maakt. Die staat in de uitleg van dat programma. Een webadres kan ook.',
      message:
        'Schrijf de code van uw mailprogramma voor de afmeldlink, of een webadres dat begint met https://. Er staan geen aanhalingstekens, geen < of > en geen & in, en geen [[ aan het begin.',
      example: '"{{unsubscribe}}"',
    },
  ).optional(),
  mapTiles: mapTiles.default({ source: 'pdok' }),
  editorialContact: field(
    z.strictObject({
      name: line(80, { label: 'Naam', hint: 'Bijvoorbeeld: de redactie.' }),
      email: email({ label: 'E-mail', hint: 'Waar fouten gemeld worden.' }).optional(),
      url: url({ label: 'Webadres', hint: 'Waar fouten gemeld worden.' }).optional(),
    }),
    { label: 'Redactie', hint: 'Wie zorgt dat deze portal klopt?', merge: 'replace' },
  ),
  accessibilityStatement: field(
    z.strictObject({
      number: field(z.int().positive(), {
        label: 'Nummer',
        hint: 'Het nummer in het register van toegankelijkheidsverklaringen.',
        example: '12345',
      }).optional(),
      status: field(z.enum(['A', 'B', 'C', 'D', 'E']), {
        label: 'Status',
        hint: 'De nalevingsstatus in het register.',
        labels: {
          A: 'Voldoet volledig',
          B: 'Voldoet gedeeltelijk',
          C: 'Eerste maatregelen genomen',
          D: 'Voldoet niet',
          E: 'Nog niet onderzocht',
        },
        example: 'B',
      }).optional(),
    }),
    { label: 'Toegankelijkheidsverklaring', hint: 'Uit het landelijke register.', merge: 'replace' },
  ).optional(),
  crisis: references('organizations', {
    label: 'Hulpnummers',
    hint: 'Welke hulpnummers deze portal toont. Leeg: alle landelijke hulpnummers.',
  }).optional(),
  about: reference('pages', {
    label: 'Pagina over de portal',
    hint: 'Welke pagina staat onder Over? Leeg: de landelijke tekst. Kies een eigen pagina als die beter past bij de lezers.',
  }).optional(),
  links: field(z.array(link).max(8), { label: 'Links onderaan', hint: 'Bijvoorbeeld naar de gemeente.' }).default([]),
  checkLimitMonths: field(z.int().min(1).max(60), {
    label: 'Controleren binnen (maanden)',
    hint: 'Na zoveel maanden meldt de validatie dat iets opnieuw gecontroleerd moet worden.',
    example: '12',
  }).default(12),
  checkedOn: isoDate({
    label: 'Gecontroleerd op',
    hint: 'De dag waarop iemand heeft nagekeken of de telefoon en de andere gegevens in dit bestand nog kloppen. De bezoeker ziet deze datum.',
    widget: 'checked-on',
  }).optional(),
  example: field(z.boolean().default(false), {
    label: 'Voorbeeldportal',
    hint: 'Aan: bovenaan staat dat dit een voorbeeld is, en zoekmachines slaan de portal over.',
  }),
  exampleNote: line(80, {
    label: 'Toelichting op het voorbeeld',
    hint: 'Staat bovenaan na het woord Voorbeeld, bijvoorbeeld: met tijden uit een oud plan.',
  }).optional(),
  exitUrl: url({
    label: 'Waarheen bij snel weggaan',
    hint: 'De knop “Verlaat deze site” leidt hierheen. Kies een bladzijde die iedereen open kan hebben, en die niets vraagt. Leeg: het weer.',
    example: '"https://www.knmi.nl/"',
  }).default('https://www.knmi.nl/'),
  securityContact: field(
    z.string().regex(/^(?:https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\x21-\x7e]*)?|mailto:[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i),
    {
      label: 'Melden van een lek',
      hint: 'Waar meldt iemand een zwakke plek in de beveiliging? Leeg: de contactpagina. Het staat in /.well-known/security.txt.',
      message: 'Schrijf een webadres dat begint met https://, of mailto: met een e-mailadres erachter.',
      example: '"mailto:security@voorbeeld.nl"',
      suggest: (raw) => {
        const text = typeof raw === 'string' ? raw.trim() : '';
        return /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) ? `"mailto:${text}"` : suggestUrl(raw);
      },
    },
  ).optional(),
});

/** A site after parsing. */
export type Site = z.output<typeof siteSchema>;
/** A site as an editor writes it. */
export type SiteInput = z.input<typeof siteSchema>;
