import type { ThemeFile } from '../schemas/theme.ts';
import type { TokenMap } from './token-map.ts';

const sizes = ['2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl', '6xl'] as const;

/** Radii of corners in px. */
const radii = {
  none: { sm: 0, md: 0, lg: 0, round: 0 },
  small: { sm: 2, md: 4, lg: 8, round: 999 },
  medium: { sm: 4, md: 8, lg: 16, round: 999 },
  large: { sm: 8, md: 16, lg: 28, round: 999 },
} as const;

/** How much wider or narrower than normal the space between things is. */
const densities = { compact: 0.8, normal: 1, spacious: 1.25 } as const;

/** The space scale at normal density in px, from `2xs` to `6xl`: inside a component, between rows of it, and between columns. */
const spaces = {
  block: [1, 2, 4, 8, 12, 16, 20, 24, 32, 48, 64],
  inline: [1, 2, 4, 8, 12, 16, 20, 24, 32, 48, 64],
  row: [1, 2, 4, 8, 12, 16, 20, 24, 32, 64, 96],
  column: [1, 2, 4, 8, 12, 16, 20, 24, 32, 64, 96],
} as const;

/** Space within a line of text, which belongs to the letters and not to the density. In em. */
const textSpaces = { '3xs': 0.0625, '2xs': 0.125, xs: 0.25, sm: 0.375, md: 0.5, lg: 0.75, xl: 0.875, '2xl': 1, '3xl': 1.5 } as const;

/** Sizes of text. The larger ones grow with the screen, by a part that does not grow with it so that zooming keeps working. */
const fontSizes = {
  sm: '0.9375rem',
  md: '1.0625rem',
  lg: '1.25rem',
  xl: '1.5rem',
  '2xl': 'clamp(1.625rem, 1.5rem + 0.6vw, 2rem)',
  '3xl': 'clamp(1.875rem, 1.6rem + 1.3vw, 2.625rem)',
  '4xl': 'clamp(2.125rem, 1.6rem + 2.4vw, 3.5rem)',
} as const;

const lineHeights = { sm: '1.5', md: '1.6', lg: '1.45', xl: '1.3', '2xl': '1.25', '3xl': '1.2', '4xl': '1.1' } as const;

const iconSizes = { sm: '1.25rem', md: '1.5rem', lg: '1.5rem', xl: '2rem', '2xl': '2.5rem', '3xl': '3rem', '4xl': '3rem' } as const;

/** A length in rem of px at the normal size of text, so that space grows with the letters of the visitor. */
const rem = (px: number) => (px === 0 ? '0' : `${Number((px / 16).toFixed(4))}rem`);

/**
 * A step of the space scale. Hairlines (up to 2 px) are the same in every density.
 *
 * @returns the length in px
 */
const spaced = (px: number, density: ThemeFile['density']) => (px <= 2 ? px : px * densities[density]);

/** Tokens of corners, space, sizes and lines; the same on a light and on a dark screen. */
export function shapeTokens({ radius, density }: Pick<ThemeFile, 'radius' | 'density'>): TokenMap {
  const named = (prefix: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => [`${prefix}-${name}`, value] as const);
  const space = Object.entries(spaces).flatMap(([kind, scale]) =>
    sizes.flatMap((size, index) => {
      const length = rem(spaced(scale[index] ?? 0, density));
      const most = rem(spaced((scale[index] ?? 0) * (kind === 'block' || kind === 'inline' ? 2 : 1), density));
      return [
        [`basis-space-${kind}-${size}`, length],
        [`basis-space-${kind}-min-${size}`, length],
        [`basis-space-${kind}-max-${size}`, most],
      ] as const;
    }),
  );
  return Object.fromEntries([
    ...Object.entries(radii[radius]).map(([name, px]) => [`basis-border-radius-${name}`, px === 0 ? '0' : `${px}px`] as const),
    ...named('basis-border-width', { sm: '0.0625rem', md: '0.125rem', lg: '0.25rem' }),
    ...space,
    ...Object.entries(textSpaces).map(([name, em]) => [`basis-space-text-${name}`, `${em}em`] as const),
    ...named('basis-size', Object.fromEntries(boxes.map(([name, px]) => [name, rem(px)]))),
    ...named('basis-size-icon', iconSizes),
    ...named('basis-text-font-size', fontSizes),
    ...named('basis-text-line-height', lineHeights),
    ...named('basis-text-font-weight', { default: '400', bold: '700' }),
    ...named('basis-pointer-target', { 'min-block-size': '2.75rem', 'min-inline-size': '2.75rem' }),
    ...named('basis-action', { 'activate-cursor': 'pointer', 'submit-cursor': 'pointer' }),
    ['basis-page-max-inline-size', '72rem'],
  ]);
}

/** Sizes of boxes in px. */
const boxes = [
  ['5xs', 2],
  ['4xs', 4],
  ['3xs', 8],
  ['2xs', 16],
  ['xs', 24],
  ['sm', 32],
  ['md', 48],
  ['lg', 64],
  ['xl', 96],
  ['2xl', 160],
] as const;
