import type { FontName } from '../schemas/theme.ts';

/**
 * Sets of characters of which portals serve files, as Fontsource names them: `latin` holds all of Dutch and English, `latin-ext` the names of
 * people and places from elsewhere. Other scripts are written with the font of the device.
 */
export const fontSubsets = ['latin', 'latin-ext'] as const;

/** One of {@link fontSubsets}. */
export type FontSubset = (typeof fontSubsets)[number];

/** Measures of a font, in units of the font; `width` is the average width of a letter in running text. */
export interface FontMetrics {
  ascent: number;
  /** Negative: below the baseline. */
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  width: number;
}

/** A font that comes with the portal, as files of Fontsource under the SIL Open Font License: one for each weight and subset. */
export interface Font {
  /** The package on npm. */
  package: string;
  /** Its version; it stands in the address of its files, which therefore never change. */
  version: string;
  /** The name in `font-family`. */
  family: string;
  kind: 'sans' | 'serif';
  /** The weight that does for bold when the font is for headings only. */
  headingWeight: 700 | 800;
  /** Of the regular weight. */
  metrics: FontMetrics;
  /** The average width of a letter in bold: of 700, and of {@link headingWeight} where that is another one. In the same units. */
  boldWidth: number;
}

const metrics = (ascent: number, descent: number, width: number): FontMetrics => ({ ascent, descent, lineGap: 0, unitsPerEm: 1000, width });

/**
 * The fonts a theme can choose from. Heights are those of `@capsizecss/metrics` 4.3.0, whose source is Google Fonts. Widths are the average
 * of the Dutch text of portals, measured in Chromium.
 */
export const fonts: Readonly<Record<Exclude<FontName, 'system'>, Font>> = {
  'atkinson-hyperlegible-next': {
    package: '@fontsource/atkinson-hyperlegible-next',
    version: '5.3.0',
    family: 'Atkinson Hyperlegible Next',
    kind: 'sans',
    headingWeight: 700,
    metrics: metrics(984, -316, 450),
    boldWidth: 482,
  },
  'bricolage-grotesque': {
    package: '@fontsource/bricolage-grotesque',
    version: '5.3.0',
    family: 'Bricolage Grotesque',
    kind: 'sans',
    headingWeight: 800,
    metrics: metrics(930, -270, 472),
    boldWidth: 498,
  },
  figtree: {
    package: '@fontsource/figtree',
    version: '5.3.0',
    family: 'Figtree',
    kind: 'sans',
    headingWeight: 700,
    metrics: metrics(950, -250, 455),
    boldWidth: 467,
  },
  'noto-sans': {
    package: '@fontsource/noto-sans',
    version: '5.3.0',
    family: 'Noto Sans',
    kind: 'sans',
    headingWeight: 700,
    metrics: metrics(1069, -293, 478),
    boldWidth: 507,
  },
  nunito: {
    package: '@fontsource/nunito',
    version: '5.3.0',
    family: 'Nunito',
    kind: 'sans',
    headingWeight: 700,
    metrics: metrics(1011, -353, 457),
    boldWidth: 474,
  },
  rubik: {
    package: '@fontsource/rubik',
    version: '5.3.0',
    family: 'Rubik',
    kind: 'sans',
    headingWeight: 700,
    metrics: metrics(935, -250, 471),
    boldWidth: 503,
  },
  'source-sans-3': {
    package: '@fontsource/source-sans-3',
    version: '5.3.1',
    family: 'Source Sans 3',
    kind: 'sans',
    headingWeight: 700,
    metrics: metrics(1024, -400, 421),
    boldWidth: 445,
  },
  'source-serif-4': {
    package: '@fontsource/source-serif-4',
    version: '5.3.1',
    family: 'Source Serif 4',
    kind: 'serif',
    headingWeight: 700,
    metrics: metrics(1036, -335, 481),
    boldWidth: 495,
  },
};

/** A font of the visitor's device that stands in while the portal's own font is on its way. */
export interface StandIn {
  /** Names under which devices know it, or a font with the same measures. */
  local: readonly string[];
  metrics: FontMetrics;
  bold: { local: readonly string[]; width: number };
}

/**
 * The stand-ins of each kind: the first is on desktop computers, the second on Android. Measures as those of {@link fonts}.
 */
export const standIns: Readonly<Record<Font['kind'], readonly StandIn[]>> = {
  sans: [
    {
      local: ['Arial', 'Liberation Sans', 'Arimo'],
      metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, width: 931 },
      bold: { local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], width: 994 },
    },
    {
      local: ['Roboto', 'Roboto-Regular'],
      metrics: { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048, width: 921 },
      bold: { local: ['Roboto Bold', 'Roboto-Bold'], width: 937 },
    },
  ],
  serif: [
    {
      local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      metrics: { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, width: 843 },
      bold: { local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'], width: 893 },
    },
    {
      local: ['Noto Serif'],
      metrics: { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000, width: 485 },
      bold: { local: ['Noto Serif Bold'], width: 515 },
    },
  ],
};

/** Fonts of the device that need no file, for the system choice and for what no font of the portal can write. */
export const systemStacks: Readonly<Record<Font['kind'] | 'mono', string>> = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  serif: 'Georgia, "Times New Roman", serif',
  mono: 'ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace',
};

/**
 * The characters for which a browser fetches a subset other than `latin`. That one has no range: a page always needs it. The other is the
 * script of Fontsource without what `latin` has already, and without signs that no text of a portal has.
 */
export const unicodeRanges: Readonly<Record<Exclude<FontSubset, 'latin'>, string>> = {
  'latin-ext': 'U+100-130,U+132-151,U+154-24F,U+1E00-1E9F,U+1EF2-1EFF',
};
