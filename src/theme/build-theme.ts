import type { ThemeFile } from '../schemas/theme.ts';
import { brandColors, checkBrand } from './check-brand.ts';
import { checkContrast, checkPairs, seenColor, type ContrastFinding } from './check-contrast.ts';
import type { BrandColors } from './color-tokens.ts';
import { componentPairs } from './contrast-pairs.ts';
import { deriveTokens } from './derive-tokens.ts';
import type { ThemeFinding } from './finding.ts';
import { tokenChain, type ThemeTokens } from './token-map.ts';
import type { TokensFile } from './tokens-file.ts';

/** A finding with the file it is in: the theme file or the tokens file beside it. */
export interface ThemeFileFinding extends ThemeFinding {
  file: 'theme' | 'tokens';
}

/** A theme, or what is wrong with it. There are tokens only when there is no error. */
export interface BuiltTheme {
  tokens?: ThemeTokens;
  findings: readonly ThemeFileFinding[];
}

/**
 * Makes the tokens of a theme and checks every pair of colours.
 *
 * @param theme the theme file, parsed
 * @param given the tokens file it names, read
 */
export function buildTheme(theme: ThemeFile, given?: TokensFile): BuiltTheme {
  const findings: ThemeFileFinding[] = (given?.findings ?? []).map((finding) => ({ ...finding, file: 'tokens' }));
  const brand = brandOf(theme, given);
  if ('missing' in brand) return { findings: [...findings, ...brand.missing.map(missingColor)] };
  const { accent, action, highlight } = theme;
  // Colours that come from the tokens file are checked as tokens, where they are used.
  if (accent !== undefined && highlight !== undefined && given === undefined)
    findings.push(...checkBrand({ accent, action, highlight }).map((finding) => ({ ...finding, file: 'theme' as const })));
  const hasError = () => findings.some(({ severity }) => severity === 'error');
  if (hasError()) return { findings };
  const tokens = deriveTokens(theme, brand, given);
  const parts = { ...tokens.light, ...given?.components.colors };
  const pale = [...checkContrast(tokens), ...checkPairs('light', parts, componentPairs(Object.keys(given?.components.colors ?? {})))];
  findings.push(...worstOfEach(pale.map((finding) => located(finding, tokens, given))));
  return hasError() ? { findings } : { tokens, findings };
}

/** Tokens a brand colour is taken from when the theme file does not give it, the first that is there. Older files have components only. */
const sources = {
  accent: [
    'basis-color-accent-1-inverse-bg-default',
    'basis-color-accent-1-color-default',
    'utrecht-button-primary-action-background-color',
    'nl-button-primary-background-color',
  ],
  action: ['basis-color-action-1-inverse-bg-default', 'basis-color-action-1-color-default', 'nl-link-color', 'utrecht-link-color'],
  highlight: ['basis-color-highlight-inverse-bg-default', 'basis-color-highlight-bg-default'],
} as const;

function brandOf(theme: ThemeFile, given: TokensFile | undefined): BrandColors | { missing: readonly ('accent' | 'highlight')[] } {
  const from = (key: keyof typeof sources) => {
    if (theme[key] !== undefined) return theme[key];
    for (const name of sources[key]) {
      const hex = given === undefined ? undefined : seenColor({ ...given.components.colors, ...given.colors }, name, '#ffffff');
      if (hex !== undefined) return hex;
    }
    return undefined;
  };
  const [accent, action, highlight] = [from('accent'), from('action'), from('highlight')];
  if (accent !== undefined && highlight !== undefined) return brandColors({ accent, action, highlight });
  return {
    missing: [...(accent === undefined ? (['accent'] as const) : []), ...(highlight === undefined ? (['highlight'] as const) : [])],
  };
}

const missingColor = (key: 'accent' | 'highlight'): ThemeFileFinding => ({
  file: 'theme',
  severity: 'error',
  code: 'missing-color',
  path: [],
  message: `Het veld “${key}” ontbreekt, en in het bestand met tokens staat geen kleur waar die van af te leiden is, zoals “${sources[key][0]}”. Vul hier een kleur in.`,
  example: `${key}: "#…"`,
});

/** A pair that falls short, with its ratio. */
interface LocatedContrast {
  finding: ThemeFileFinding;
  ratio: number;
}

/** Of each place the pair that falls short most: one wrong colour is one mistake, however many parts of the page have it. */
function worstOfEach(pale: readonly LocatedContrast[]): ThemeFileFinding[] {
  const worst = new Map<string, LocatedContrast>();
  for (const one of pale) {
    const place = JSON.stringify([one.finding.file, one.finding.path]);
    if (one.ratio < (worst.get(place)?.ratio ?? Infinity)) worst.set(place, one);
  }
  return [...worst.values()].map(({ finding }) => finding);
}

/** A finding about contrast at the token of the tokens file that causes it, or else at the brand colour it is derived from. */
function located(
  { scheme, token, pair, nearest, message, ratio }: ContrastFinding,
  tokens: ThemeTokens,
  given: TokensFile | undefined,
): LocatedContrast {
  const origin = (name: string) =>
    tokenChain(tokens[scheme], name)
      .map((one) => given?.origins.get(one))
      .find((path) => path !== undefined);
  const own = origin(token);
  const path = own ?? origin(pair.ground);
  const shared = { severity: 'error', code: 'low-contrast', message } as const;
  if (path !== undefined) {
    const example = own === undefined || nearest === undefined ? {} : { example: `"${nearest}"` };
    return { ratio, finding: { ...shared, file: 'tokens', path, ...example } };
  }
  const key = /^basis-color-(accent|action|highlight)-/.exec(token)?.[1];
  return { ratio, finding: { ...shared, file: 'theme', path: key === undefined ? [] : [key] } };
}
