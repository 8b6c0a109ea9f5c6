import { tokenValue, type ThemeTokens, type TokenMap } from './token-map.ts';

/**
 * The style sheet with the tokens of a theme: light, and what differs on a dark screen. Forced colours need nothing of their own: there
 * the browser puts its own colours in place of these, and the focus ring is an outline, which it keeps.
 *
 * @param only names of the tokens to write, without `--`; what these refer to is written as well. Without it all are written
 */
export function tokensCss({ light, dark }: ThemeTokens, only?: ReadonlySet<string>): string {
  const names = Object.keys({ ...light, ...dark }).sort();
  const wanted = only === undefined ? undefined : withReferences([light, dark], only);
  const written = wanted === undefined ? names : names.filter((name) => wanted.has(name));
  const declarations = (tokens: TokenMap, keep: (name: string) => boolean) =>
    written.flatMap((name) => (Object.hasOwn(tokens, name) && keep(name) ? [`--${name}:${tokens[name] ?? ''}`] : [])).join(';');
  const different = declarations(dark, (name) => light[name] !== dark[name]);
  return `:root{color-scheme:light dark;${declarations(light, () => true)}}@media screen and (prefers-color-scheme:dark){:root{${different}}}`;
}

/** The names in a set and all that their values refer to. */
function withReferences(maps: readonly TokenMap[], only: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    for (const tokens of maps)
      for (const [, target = ''] of (Object.hasOwn(tokens, name) ? (tokens[name] ?? '') : '').matchAll(/var\(--([a-z0-9_-]+)\)/gi))
        add(target);
  };
  for (const name of only) add(name);
  return all;
}

/** The names of the custom properties a style sheet uses, without `--`. */
export function usedTokens(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/var\(\s*--([a-z0-9_-]+)/gi)].map(([, name = '']) => name));
}

/** The colour for the bar of a browser on a phone (`meta name="theme-color"`): that of the accent, in light and in dark. `#rrggbb`. */
export function themeColor({ light, dark }: ThemeTokens): { light: string; dark: string } {
  const accent = (tokens: TokenMap) => tokenValue(tokens, 'basis-color-accent-1-inverse-bg-default') ?? '#ffffff';
  return { light: accent(light), dark: accent(dark) };
}
