import type { FontName } from '../schemas/theme.ts';

/** Sets of characters a font file can hold, as Fontsource names them. */
export type FontSubset = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext' | 'greek' | 'vietnamese' | 'arabic';

/** Measures of the regular weight of a font, in units of the font; `width` is the average width of a letter in running text. */
export interface FontMetrics {
  ascent: number;
  /** Negative: below the baseline. */
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  width: number;
}

/** A font that comes with the portal, as a variable font of Fontsource under the SIL Open Font License. */
export interface Font {
  /** The package on npm. */
  package: string;
  /** Its version; it stands in the address of its files, which therefore never change. */
  version: string;
  /** The name in `font-family`. */
  family: string;
  kind: 'sans' | 'serif';
  /** The lightest and the boldest weight in the file. */
  weights: readonly [number, number];
  subsets: readonly FontSubset[];
  metrics: FontMetrics;
}

const metrics = (ascent: number, descent: number, width: number): FontMetrics => ({ ascent, descent, lineGap: 0, unitsPerEm: 1000, width });

/** The fonts a theme can choose from. The measures are those of `@capsizecss/metrics` 4.3.0, whose source is Google Fonts. */
export const fonts: Readonly<Record<Exclude<FontName, 'system'>, Font>> = {
  'atkinson-hyperlegible-next': {
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    version: '5.3.0',
    family: 'Atkinson Hyperlegible Next Variable',
    kind: 'sans',
    weights: [200, 800],
    subsets: ['latin', 'latin-ext'],
    metrics: metrics(984, -316, 444),
  },
  'bricolage-grotesque': {
    package: '@fontsource-variable/bricolage-grotesque',
    version: '5.3.0',
    family: 'Bricolage Grotesque Variable',
    kind: 'sans',
    weights: [200, 800],
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    metrics: metrics(930, -270, 470),
  },
  figtree: {
    package: '@fontsource-variable/figtree',
    version: '5.3.0',
    family: 'Figtree Variable',
    kind: 'sans',
    weights: [300, 900],
    subsets: ['latin', 'latin-ext'],
    metrics: metrics(950, -250, 449),
  },
  'noto-sans': {
    package: '@fontsource-variable/noto-sans',
    version: '5.3.0',
    family: 'Noto Sans Variable',
    kind: 'sans',
    weights: [100, 900],
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
    metrics: metrics(1069, -293, 474),
  },
  nunito: {
    package: '@fontsource-variable/nunito',
    version: '5.3.0',
    family: 'Nunito Variable',
    kind: 'sans',
    weights: [200, 1000],
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'],
    metrics: metrics(1011, -353, 452),
  },
  rubik: {
    package: '@fontsource-variable/rubik',
    version: '5.3.0',
    family: 'Rubik Variable',
    kind: 'sans',
    weights: [300, 900],
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'arabic'],
    metrics: metrics(935, -250, 468),
  },
  'source-sans-3': {
    package: '@fontsource-variable/source-sans-3',
    version: '5.3.0',
    family: 'Source Sans 3 Variable',
    kind: 'sans',
    weights: [200, 900],
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
    metrics: metrics(1024, -400, 418),
  },
  'source-serif-4': {
    package: '@fontsource-variable/source-serif-4',
    version: '5.3.1',
    family: 'Source Serif 4 Variable',
    kind: 'serif',
    weights: [200, 900],
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
    metrics: metrics(1036, -335, 479),
  },
};

/** A font of the visitor's device that stands in while the portal's own font is on its way. */
export interface StandIn {
  /** Names under which devices know it, or a font with the same measures. */
  local: readonly string[];
  metrics: FontMetrics;
}

/** The stand-ins of each kind: the first is on desktop computers, the second on Android. Measures of `@capsizecss/metrics` 4.3.0. */
export const standIns: Readonly<Record<Font['kind'], readonly StandIn[]>> = {
  sans: [
    {
      local: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
      metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, width: 913 },
    },
    { local: ['Roboto', 'Roboto-Regular'], metrics: { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048, width: 911 } },
  ],
  serif: [
    {
      local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
      metrics: { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, width: 832 },
    },
    { local: ['Noto Serif', 'NotoSerif'], metrics: { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000, width: 481 } },
  ],
};

/** Fonts of the device that need no file, for the system choice and for what no font of the portal can write. */
export const systemStacks: Readonly<Record<Font['kind'] | 'mono', string>> = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  serif: 'Georgia, "Times New Roman", serif',
  mono: 'ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace',
};

/** The characters of each subset, as the stylesheets of Fontsource give them. */
export const unicodeRanges: Readonly<Record<FontSubset, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  arabic:
    'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
};
