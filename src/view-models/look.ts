import type { Portal } from '../portal/portal.ts';
import type { PortalLook } from '../styles/portal-css.ts';
import { defaultComponentToken } from '../styles/style-sheets.ts';
import { buildTheme } from '../theme/build-theme.ts';
import { fonts, fontSubsets, type FontSubset } from '../theme/font-list.ts';
import { fontFaces, type FontFile } from '../theme/fonts.ts';
import type { GivenTokens } from '../theme/derive-tokens.ts';
import type { ThemeTokens } from '../theme/token-map.ts';
import { readTokensFile } from '../theme/tokens-file.ts';
import { fontFolder } from '../sites/routes.ts';

const made = new WeakMap<Portal, PortalLook>();

/** The look of a portal: what its theme file says, as tokens and fonts. */
export function lookOf(portal: Portal): PortalLook {
  let look = made.get(portal);
  if (look === undefined) {
    const { file, tokens: json } = portal.theme;
    const given = json === undefined ? undefined : readTokensFile(json);
    const { tokens } = buildTheme(file, given);
    if (tokens === undefined) throw new Error(`The theme of ${portal.id} has a fault that was not told when the content was read.`);
    const own = componentOverrides(given?.components ?? { colors: {}, others: {} }, tokens);
    look = { ...own, fontFaces: fontFaces(file.font, fontSubsets, fontHref) };
    made.set(portal, look);
  }
  return look;
}

/**
 * The same look with fewer font files, for pages in other languages: what those do not have, the device writes. Without any of them the device
 * writes the whole page, in one font.
 */
export const lookWithFonts = (portal: Portal, subsets: readonly FontSubset[]): PortalLook => ({
  ...lookOf(portal),
  fontFaces: subsets.length === 0 ? '' : fontFaces(portal.theme.file.font, subsets, fontHref),
});

/** The address of a font file on every portal. */
export const fontHref = ({ font, subset, weight }: Pick<FontFile, 'font' | 'subset' | 'weight'>): string =>
  `${fontFolder}${font}-${fonts[font].version}-${subset}-${weight}.woff2`;

/**
 * The component tokens of a municipality. A tokens file has colours for a light page only: a colour becomes a token of the theme, which in
 * the dark is what it would have been without the file.
 */
function componentOverrides({ colors, others }: GivenTokens, tokens: ThemeTokens): Pick<PortalLook, 'tokens' | 'components'> {
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  const components = new Map(Object.entries(others).map(([name, value]) => [`--${name}`, value]));
  for (const [name, value] of Object.entries(colors)) {
    const usual = defaultComponentToken(`--${name}`);
    // A component that the portal does not have.
    if (usual === undefined) continue;
    light[`portal-${name}`] = value;
    dark[`portal-${name}`] = usual;
    components.set(`--${name}`, `var(--portal-${name})`);
  }
  return { tokens: { light: { ...tokens.light, ...light }, dark: { ...tokens.dark, ...dark } }, components };
}
