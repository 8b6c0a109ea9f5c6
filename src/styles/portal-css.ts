import { tokensCss } from '../theme/theme-css.ts';
import type { ThemeTokens } from '../theme/token-map.ts';
import { themeTokensIn, type TokenValues } from './inline-tokens.ts';
import { settledTokens, tokensSetIn, withSettledTokens } from './settle-tokens.ts';
import { shortNames, withShortNames } from './short-names.ts';
import { styleSheet, type StyleSheetName } from './style-sheets.ts';

/** The look of one portal. */
export interface PortalLook {
  tokens: ThemeTokens;
  /** Component tokens of the municipality's own tokens file, by name with `--`. */
  components?: TokenValues;
  /** The `@font-face` rules of the fonts of the theme. */
  fontFaces?: string;
}

const withoutDashes = (tokens: readonly string[]) => tokens.map((token) => token.slice(2));

let names: Map<string, string> | undefined;

/** Every kind of page of every portal has the same names, so that what is equal on two pages stays equal. */
const tokenNames = () => (names ??= shortNames(styleSheet('style-guide').css));

const made = new WeakMap<ThemeTokens, Map<StyleSheetName, string>>();

/** The whole style sheet of a kind of page in the house style of a portal: fonts, tokens, and rules. */
export function portalCss(name: StyleSheetName, { tokens, components, fontFaces = '' }: PortalLook): string {
  const sheets = made.get(tokens) ?? new Map<StyleSheetName, string>();
  made.set(tokens, sheets);
  let css = sheets.get(name);
  if (css === undefined) {
    const sheet = styleSheet(name, components);
    // Paper is white whatever the screen is.
    const shown = name === 'poster' ? { light: tokens.light, dark: tokens.light } : tokens;
    // Counted over every kind of page, so that what is equal on two pages stays equal.
    const all = styleSheet(name === 'poster' ? name : 'style-guide', components);
    const settled = settledTokens(shown, withoutDashes(all.themeTokens), tokensSetIn(all.css));
    const rules = withSettledTokens(sheet.css, settled);
    const long = tokensCss(shown, new Set(withoutDashes(themeTokensIn(rules)))) + rules;
    css = withShortNames(long, tokenNames());
    sheets.set(name, css);
  }
  return fontFaces + css;
}
