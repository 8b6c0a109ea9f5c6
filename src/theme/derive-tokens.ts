import type { ThemeFile } from '../schemas/theme.ts';
import { colorTokens, type BrandColors } from './color-tokens.ts';
import { componentTokens } from './component-tokens.ts';
import { fontTokens } from './fonts.ts';
import { shapeTokens } from './shape-tokens.ts';
import { schemes, type Scheme, type ThemeTokens, type TokenMap } from './token-map.ts';

/** The part of a theme that its tokens come from, apart from the colours. */
export type ThemeShape = Pick<ThemeFile, 'font' | 'radius' | 'density'>;

/** Tokens given by a municipality, that go before those derived. */
export interface GivenTokens {
  /** Tokens with a colour in them: for the light scheme only, because the file says nothing of a dark one. */
  colors: TokenMap;
  /** Tokens of size, type and shape, for both. */
  others: TokenMap;
}

/**
 * All basis tokens of a theme, for a light and for a dark screen. The same input gives the same tokens, on every machine.
 *
 * @param given tokens of a tokens file; in the dark scheme colours stay derived from the brand colours
 */
export function deriveTokens(shape: ThemeShape, brand: BrandColors, given: GivenTokens = { colors: {}, others: {} }): ThemeTokens {
  const shared = { ...shapeTokens(shape), ...fontTokens(shape.font) };
  const tokens = (scheme: Scheme): TokenMap => ({
    ...shared,
    ...colorTokens(scheme, brand),
    ...componentTokens(scheme),
    ...(scheme === 'light' ? given.colors : {}),
    ...given.others,
  });
  const [light, dark] = schemes.map(tokens) as [TokenMap, TokenMap];
  return { light, dark };
}
