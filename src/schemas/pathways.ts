import * as z from 'zod';
import { checkedOn } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { references } from './shared/id.ts';
import { ageRange } from './shared/people.ts';
import { synonyms } from './shared/synonyms.ts';
import { line, text } from './shared/text.ts';

/** What an agreement between professionals is about, in the order in which they are shown. */
export const pathwayKinds = ['care', 'consultation', 'referral-index', 'coordination', 'escalation'] as const;

/** One of {@link pathwayKinds}. */
export type PathwayKind = (typeof pathwayKinds)[number];

/** Dutch names of the kinds. */
export const pathwayKindLabels: Readonly<Record<PathwayKind, string>> = {
  care: 'Zorgstructuur voor een leeftijd',
  consultation: 'Overleg of backoffice',
  'referral-index': 'Verwijsindex',
  coordination: 'Zorg afstemmen',
  escalation: 'Opschalen',
};

/** The kinds that are nothing without steps. */
const stepped: readonly PathwayKind[] = ['care', 'escalation'];

/** One step of a pathway. */
export const pathwayStep = z.strictObject({
  title: line(100, { label: 'Stap', hint: 'Wie of wat is er aan de beurt? Bijvoorbeeld: het Zorg Advies Team.' }),
  text: text(500, { label: 'Uitleg', hint: 'Wat gebeurt er in deze stap, en wie doen er mee?' }).optional(),
  lead: line(160, {
    label: 'Wie beslist of leidt',
    hint: 'De functie van wie hier leidt of beslist. Bij opschalen hoort dit bij elke stap.',
    example: 'De procesregisseur',
  }).optional(),
  organizations: references('organizations', { label: 'Organisaties', hint: 'Wie doen er mee in deze stap?' }).default([]),
  services: references('services', { label: 'Diensten', hint: 'Welke dienst op de sociale kaart is dit?' }).default([]),
});

/** What stands in a referral index. It is told here what is registered; no child's data ever stands in the content. */
export const referralIndex = field(
  z.strictObject({
    name: line(60, { label: 'Naam', hint: 'Hoe het systeem heet.', example: 'VIRA' }),
    records: field(
      z.array(line(80, { label: 'Gegeven', hint: 'Eén soort gegeven, bijvoorbeeld: geboortedatum.', example: 'geboortedatum' })).max(12),
      {
        label: 'Wat staat erin',
        hint: 'De soorten gegevens, elk op een eigen regel. Leeg als dat niet bekend is.',
        example: '[geboortedatum]',
      },
    ).default([]),
    access: text(300, { label: 'Wie mag melden', hint: 'Wie kan een kind of jongere melden?' }).optional(),
    informs: text(300, { label: 'Wat ouders horen', hint: 'Wanneer horen ouders of jongeren van een melding?' }).optional(),
    manager: line(160, { label: 'Wie beheert de index', hint: 'De functie of de organisatie.' }).optional(),
  }),
  { label: 'Verwijsindex', hint: 'Alleen bij de soort verwijsindex.', merge: 'replace' },
);

/**
 * An agreement between professionals: who does what, in which order. A municipality writes one for each part of its care structure, for its
 * referral index, for the coordination of care, and for its escalation ladder.
 */
export const pathwaySchema = z
  .strictObject({
    title: line(100, { label: 'Titel', hint: 'De kop boven deze afspraak.' }),
    summary: text(400, { label: 'In het kort', hint: 'Eén tot drie zinnen. Is het een ouder plan, schrijf dan uit welk jaar.' }),
    kind: field(z.enum(pathwayKinds), {
      label: 'Soort',
      hint: 'Waar gaat deze afspraak over? Dat bepaalt op welke pagina hij staat.',
      labels: pathwayKindLabels,
      example: 'care',
    }),
    age: ageRange.optional(),
    index: referralIndex.optional(),
    steps: field(z.array(pathwayStep).max(9), {
      label: 'Stappen',
      hint: 'In de volgorde waarin ze aan de beurt zijn, hooguit negen.',
      example: '[{ title: Bespreek uw zorg op school }]',
    }).default([]),
    organizations: references('organizations', { label: 'Organisaties', hint: 'Wie horen hierbij, naast die van de stappen?' }).default([]),
    services: references('services', { label: 'Diensten', hint: 'Welke diensten horen hierbij, naast die van de stappen?' }).default([]),
    articles: references('articles', { label: 'Artikelen', hint: 'Wat is er over dit onderwerp te lezen?' }).default([]),
    pages: references('pages', { label: 'Pagina’s', hint: 'Welke pagina’s gaan hierover?' }).default([]),
    synonyms,
    checkedOn,
    ...entryFields,
  })
  .superRefine(({ kind, age, index, steps }, context) => {
    const refuse = (path: PropertyKey[], message: string, example?: string) => {
      context.addIssue({ code: 'custom', path, message, ...(example === undefined ? {} : { params: { example } }) });
    };
    if (kind === 'referral-index' && index === undefined)
      refuse(['index'], 'Bij de soort “verwijsindex” hoort hoe het systeem heet. Vul “index” in.', 'index:\n  name: "…"');
    if (kind !== 'referral-index' && index !== undefined)
      refuse(['index'], 'Een verwijsindex hoort alleen bij “kind: referral-index”. Verander de soort, of haal “index” weg.');
    if (kind !== 'care' && age !== undefined)
      refuse(['age'], 'Een leeftijd hoort alleen bij “kind: care”. Verander de soort, of haal “age” weg.');
    if (stepped.includes(kind) && steps.length === 0)
      refuse(['steps'], 'Hier ontbreken de stappen. Schrijf op wie er na elkaar aan de beurt zijn.', 'steps:\n  - title: "…"');
    if (kind !== 'escalation') return;
    if (steps.length === 1)
      refuse(['steps'], 'Opschalen gaat van de ene stap naar de volgende, en hier staat er maar één. Vul de andere aan.');
    for (const [at, { lead }] of steps.entries()) {
      if (lead !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: ['steps', at],
        message: 'Bij opschalen hoort bij elke stap wie er beslist. Vul bij deze stap “lead” in.',
        params: { patch: { lead: '…' } },
      });
    }
  });

/** A pathway after parsing. */
export type Pathway = z.output<typeof pathwaySchema>;
/** A pathway as an editor writes it. */
export type PathwayInput = z.input<typeof pathwaySchema>;
