import * as z from 'zod';
import { field } from './shared/field.ts';
import { idMaxLength, idPattern, references } from './shared/id.ts';
import { position } from './shared/position.ts';
import { lineWithoutPlaceholders, text } from './shared/text.ts';

/** The three regions over which the Dutch school holidays are spread. */
export const schoolHolidayRegions = ['noord', 'midden', 'zuid'] as const;

/** One of {@link schoolHolidayRegions}. */
export type SchoolHolidayRegion = (typeof schoolHolidayRegions)[number];

const regionId = field(z.string().regex(idPattern).max(idMaxLength), {
  label: 'Regio',
  hint: 'De naam van de map van de regio onder content/regions.',
  message: 'Hier hoort de naam van een map onder content/regions.',
  example: 'regio-arnhem',
});

/** `municipality.yaml`: what holds for every portal of a municipality. */
export const municipalitySchema = z.strictObject({
  name: lineWithoutPlaceholders(60, 'name', { label: 'Naam', hint: 'De naam van de gemeente, zonder het woord gemeente.' }),
  region: regionId,
  code: field(z.string().regex(/^\d{4}$/), {
    label: 'Gemeentecode',
    hint: 'De vier cijfers van het CBS.',
    message: 'Een gemeentecode heeft vier cijfers. Schrijf hem tussen aanhalingstekens.',
    example: '"0150"',
    suggest: (raw) =>
      typeof raw === 'number' && Number.isInteger(raw) && raw > 0 && raw < 10_000 ? `"${String(raw).padStart(4, '0')}"` : undefined,
  }).optional(),
  area: field(
    z.strictObject({
      center: field(position, {
        label: 'Midden',
        hint: 'Zet het punt midden in de gemeente.',
        merge: 'replace',
        widget: 'position',
      }),
      radiusKm: field(z.number().positive().max(100), {
        label: 'Straal in kilometer',
        hint: 'Een plek verder weg dan dit wordt als vergissing gemeld.',
        example: '15',
      }),
    }),
    { label: 'Omgeving', hint: 'Het midden van de gemeente, en hoe ver plekken daar vandaan mogen liggen.', merge: 'replace' },
  ),
  holidays: field(
    z.strictObject({
      schoolRegion: field(z.enum(schoolHolidayRegions), {
        label: 'Schoolvakanties',
        hint: 'De regio van de schoolvakanties waar de gemeente in ligt.',
        labels: { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' },
        example: 'midden',
      }),
      goodFriday: field(z.boolean().default(false), { label: 'Goede Vrijdag', hint: 'Aan als Goede Vrijdag hier een vrije dag is.' }),
      liberationDay: field(z.enum(['never', 'lustrum', 'always']).default('lustrum'), {
        label: 'Bevrijdingsdag',
        hint: 'Wanneer is 5 mei hier een vrije dag?',
        labels: { never: 'Nooit', lustrum: 'Eens in de vijf jaar (2030, 2035)', always: 'Elk jaar' },
        example: 'lustrum',
      }),
    }),
    { label: 'Feestdagen en vakanties', hint: 'Op welke dagen is de gemeente vrij?' },
  ),
  noWalkIn: field(
    z.strictObject({
      reason: text(300, { label: 'Waarom', hint: 'Waarom is er in deze gemeente geen inlooppunt?' }),
      instead: text(600, { label: 'Waar dan wel', hint: 'Waar kunnen mensen in plaats daarvan terecht?' }),
      organizations: references('organizations', { label: 'Bij wie', hint: 'De organisaties die wel te bereiken zijn.' }).default([]),
    }),
    { label: 'Geen inlooppunt', hint: 'Alleen invullen als er nergens een inlooppunt is.', merge: 'replace' },
  ).optional(),
});

/** A municipality after parsing. */
export type Municipality = z.output<typeof municipalitySchema>;
/** A municipality as an editor writes it. */
export type MunicipalityInput = z.input<typeof municipalitySchema>;
