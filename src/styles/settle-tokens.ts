import { tokenChain, tokenValue, type ThemeTokens } from '../theme/token-map.ts';

/** Longest value that is written where it is used: about as long as `var(--a)` with what setting it costs. */
const longestValue = 12;

/** What a token of a theme is in a style sheet: itself, another token with the same value, or its value. */
export type SettledTokens = ReadonlyMap<string, { token: string } | { value: string }>;

/**
 * Which tokens of a theme a style sheet can do without. Of tokens with the same value in light and in dark one stays; a short value that is
 * the same in light and dark is written out.
 *
 * @param names names of the tokens that style sheets of the portal read, without `--`
 * @param moved names of the tokens that a style sheet sets anew somewhere, such as sizes on paper: those stay what they are
 */
export function settledTokens(tokens: ThemeTokens, names: Iterable<string>, moved: ReadonlySet<string>): SettledTokens {
  const settled = new Map<string, { token: string } | { value: string }>();
  const first = new Map<string, string>();
  for (const name of [...names].sort()) {
    // Nor what gets its value through one of these.
    if ([tokens.light, tokens.dark].some((scheme) => tokenChain(scheme, name).some((link) => moved.has(link)))) continue;
    const light = tokenValue(tokens.light, name);
    const dark = tokenValue(tokens.dark, name) ?? light;
    if (light === undefined || dark === undefined || light.includes('var(') || dark.includes('var(')) continue;
    const short = light.replace(/^0\./, '.');
    if (light === dark && short.length <= longestValue) settled.set(name, { value: short });
    else {
      const same = first.get(`${light}\n${dark}`);
      if (same === undefined) first.set(`${light}\n${dark}`, name);
      else settled.set(name, { token: same });
    }
  }
  return settled;
}

/** A style sheet with its tokens settled. */
export const withSettledTokens = (css: string, settled: SettledTokens): string =>
  css.replace(/var\(\s*--((?:basis|portal)-[\w-]+)\s*(\)|,)/g, (text, name: string, end: string) => {
    const found = settled.get(name);
    if (found === undefined) return text;
    if ('token' in found) return `var(--${found.token}${end}`;
    return end === ')' ? found.value : text;
  });

/** The names of the tokens that a style sheet sets, without `--`. */
export const tokensSetIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/[{;]\s*--((?:basis|portal)-[\w-]+)\s*:/g)].map(([, name = '']) => name));
