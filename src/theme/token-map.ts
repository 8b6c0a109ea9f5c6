/**
 * Values of custom properties by name without `--`: `basis-color-accent-1-bg-default`. A value is as CSS writes it; `var(--name)` refers
 * to another token.
 */
export type TokenMap = Readonly<Record<string, string>>;

/** The tokens of a theme for a light and for a dark screen. Both have the same names. */
export interface ThemeTokens {
  light: TokenMap;
  dark: TokenMap;
}

/** The two colour schemes of a theme. */
export const schemes = ['light', 'dark'] as const;

/** One of {@link schemes}. */
export type Scheme = (typeof schemes)[number];

/** A reference to a token. */
export const reference = (name: string) => `var(--${name})`;

const referencePattern = /^var\(--([a-z0-9-]+)\)$/i;

/** The names through which a token gets its value, itself first: what it refers to, what that refers to, and so on. */
export function tokenChain(tokens: TokenMap, name: string): string[] {
  const chain = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !chain.has(current)) {
    chain.add(current);
    const value: string | undefined = Object.hasOwn(tokens, current) ? tokens[current] : undefined;
    current = value === undefined ? undefined : referencePattern.exec(value)?.[1];
  }
  return [...chain];
}

/** The value of a token with references followed; `undefined` when it is not there or refers to itself. */
export function tokenValue(tokens: TokenMap, name: string): string | undefined {
  const last = tokenChain(tokens, name).at(-1) ?? name;
  const value = Object.hasOwn(tokens, last) ? tokens[last] : undefined;
  return value === undefined || referencePattern.test(value) ? undefined : value;
}
