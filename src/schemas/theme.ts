import * as z from 'zod';
import { quoted } from '../problems/yaml-snippet.ts';
import { field } from './shared/field.ts';
import { line } from './shared/text.ts';

/** Fonts a theme can choose from: `system` is the font of the visitor's own device, the others come with the portal. */
export const fontNames = [
  'system',
  'atkinson-hyperlegible-next',
  'bricolage-grotesque',
  'figtree',
  'noto-sans',
  'nunito',
  'rubik',
  'source-sans-3',
  'source-serif-4',
] as const;

/** One of {@link fontNames}. */
export type FontName = (typeof fontNames)[number];

/** Patterns a theme can choose from. */
export const patternNames = ['none', 'waves', 'hills', 'tiles', 'dots', 'confetti', 'dunes'] as const;

/** One of {@link patternNames}. */
export type PatternName = (typeof patternNames)[number];

const fontLabels: Readonly<Record<FontName, string>> = {
  system: 'Systeemletter, geen bestand nodig',
  'atkinson-hyperlegible-next': 'Atkinson Hyperlegible, extra leesbaar',
  'bricolage-grotesque': 'Bricolage Grotesque, eigenzinnig',
  figtree: 'Figtree, fris',
  'noto-sans': 'Noto Sans, neutraal',
  nunito: 'Nunito, rond en vriendelijk',
  rubik: 'Rubik, stevig en jong',
  'source-sans-3': 'Source Sans, zakelijk',
  'source-serif-4': 'Source Serif, met schreef',
};

/** `#abc`, `0B6E4F` and `#0B6E4F` as `#rrggbb`; `undefined` for what is no colour. */
function hexColor(raw: unknown): string | undefined {
  const hex = typeof raw === 'string' ? raw.trim().toLowerCase().replace(/^#/, '') : '';
  if (/^[0-9a-f]{3}$/.test(hex)) return `#${[...hex].map((digit) => digit + digit).join('')}`;
  return /^[0-9a-f]{6}$/.test(hex) ? `#${hex}` : undefined;
}

/** A colour `#rrggbb` in lower-case letters. */
const color = (label: string, hint: string) =>
  field(z.string().regex(/^#[0-9a-f]{6}$/), {
    label,
    hint,
    message: 'Dit is geen kleur. Schrijf een hekje met zes tekens, 0 tot 9 en a tot f, tussen aanhalingstekens.',
    example: '"#0b6e4f"',
    suggest: (raw) => {
      const hex = hexColor(raw);
      return hex === undefined ? undefined : `"${hex}"`;
    },
    widget: 'color',
  });

/** The longest name of a file in a theme folder. */
const fileMaxLength = 80;

/** The name of a file beside the theme file, with this ending. */
function fileName(ending: '.svg' | '.tokens.json', label: string, hint: string, kind: string) {
  const schema = z
    .string()
    .max(fileMaxLength)
    .regex(new RegExp(`^[a-z0-9]+(?:[._-][a-z0-9]+)*${ending.replaceAll('.', '\\.')}$`));
  return field(schema, {
    label,
    hint,
    message:
      `Hier hoort de naam van ${kind} in de map theme, die eindigt op ${ending}. ` +
      'Gebruik kleine letters, cijfers en streepjes, geen spaties en geen map ervoor.',
    example: `"voorbeeld${ending}"`,
    form: `"…${ending}"`,
    suggest: (raw) => {
      if (typeof raw !== 'string') return undefined;
      const name = raw.split(/[/\\]/).findLast((part) => part !== '') ?? '';
      const tidied = name.trim().toLowerCase().replaceAll(/\s+/g, '-');
      return schema.safeParse(tidied).success ? quoted(tidied) : undefined;
    },
  });
}

const font = (label: string, hint: string) => field(z.enum(fontNames), { label, hint, labels: fontLabels, example: 'nunito' });

const themeFields = z.strictObject({
  accent: color('Hoofdkleur', 'De kleur van de kop en van grote vlakken. Kies een kleur die opvalt op een witte pagina.').optional(),
  action: color('Kleur van knoppen en links', 'Alleen als die anders is dan de hoofdkleur. Moet goed te lezen zijn op wit.').optional(),
  highlight: color('Tweede kleur', 'Voor een vlak dat opvalt. Donkere letters moeten er goed op te lezen zijn.').optional(),
  font: field(
    z.strictObject({
      heading: font('Letter van koppen', 'Alleen als die anders is dan de letter van de tekst.').optional(),
      text: font('Letter van de tekst', 'Kies een letter die op een klein scherm goed te lezen is.'),
    }),
    {
      label: 'Letters',
      hint: 'De letters staan bij de portal zelf; er wordt niets van buiten gehaald.',
      example: '{ text: figtree }',
      suggest: (raw) => ((fontNames as readonly unknown[]).includes(raw) ? `{ text: ${String(raw)} }` : undefined),
    },
  ).default({ text: 'system' }),
  radius: field(z.enum(['none', 'small', 'medium', 'large']).default('medium'), {
    label: 'Ronde hoeken',
    hint: 'Hoe rond zijn de hoeken van knoppen en vlakken?',
    labels: { none: 'Recht', small: 'Een beetje rond', medium: 'Rond', large: 'Heel rond' },
    example: 'medium',
  }),
  density: field(z.enum(['compact', 'normal', 'spacious']).default('normal'), {
    label: 'Ruimte',
    hint: 'Hoeveel lucht is er tussen de onderdelen van de pagina?',
    labels: { compact: 'Weinig', normal: 'Gewoon', spacious: 'Veel' },
    example: 'normal',
  }),
  tone: field(z.enum(['calm', 'lively', 'bold']).default('calm'), {
    label: 'Uitstraling',
    hint: 'Hoe sterk laat de pagina kleur en patroon zien?',
    labels: {
      calm: 'Rustig: lichte kop, stille vlakken',
      lively: 'Levendig: een eerste scherm in kleur',
      bold: 'Uitgesproken: kop en eerste scherm in volle kleur',
    },
    example: 'calm',
  }),
  pattern: field(z.enum(patternNames).default('none'), {
    label: 'Patroon',
    hint: 'Een patroon achter het eerste scherm, in de kleuren van het thema.',
    labels: {
      none: 'Geen',
      waves: 'Golven',
      hills: 'Heuvels',
      tiles: 'Tegels',
      dots: 'Stippen',
      confetti: 'Confetti',
      dunes: 'Duinen',
    },
    example: 'waves',
  }),
  logo: field(
    z.strictObject({
      file: fileName('.svg', 'Bestand', 'De naam van de tekening in de map theme, bijvoorbeeld logo.svg.', 'een svg-tekening'),
      fileDark: fileName(
        '.svg',
        'Bestand voor een donkere pagina',
        'Alleen als het logo op een donkere achtergrond niet te zien is.',
        'een svg-tekening',
      ).optional(),
      alt: line(120, { label: 'Tekst bij het logo', hint: 'Wat er in het logo staat, als dat niet de naam van de portal is.' }).optional(),
    }),
    { label: 'Logo', hint: 'Zonder logo staat de naam van de portal er in letters.' },
  ).optional(),
  illustration: fileName(
    '.svg',
    'Tekening',
    'Een tekening voor het eerste scherm, bijvoorbeeld plein.svg. Ze staat er voor de sier.',
    'een svg-tekening',
  ).optional(),
  tokens: fileName(
    '.tokens.json',
    'Tokens',
    'Een bestand met tokens van het NL Design System. De kleuren daarin gaan voor op de kleuren hierboven.',
    'een bestand met tokens',
  ).optional(),
});

/**
 * `theme/<name>.yaml`: the house style of one or more portals of a municipality. Without a tokens file `accent` and `highlight` are
 * needed; with one they may come from there.
 */
export const themeFileSchema = themeFields.superRefine((value, context) => {
  if (value.tokens !== undefined) return;
  for (const [key, name] of [
    ['accent', 'hoofdkleur'],
    ['highlight', 'tweede kleur'],
  ] as const) {
    if (value[key] !== undefined) continue;
    context.addIssue({
      code: 'custom',
      path: [key],
      message: `Het veld “${key}” (de ${name}) ontbreekt. Vul een kleur in, of geef bij “tokens” een bestand waar de kleuren in staan.`,
      params: { example: `${key}: "#…"` },
    });
  }
});

/** A theme file after parsing. */
export type ThemeFile = z.output<typeof themeFileSchema>;
/** A theme file as an editor writes it. */
export type ThemeFileInput = z.input<typeof themeFileSchema>;
