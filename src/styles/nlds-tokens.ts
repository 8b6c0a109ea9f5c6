import type { TokenValues } from './inline-tokens.ts';

/**
 * Reads the custom properties of a theme of the NL Design System: what components look like, in terms of tokens of the theme
 * (`--nl-link-color` is `var(--basis-color-action-2-color-default)`).
 *
 * @param css a style sheet with one rule, such as `dist/theme.css` of a package with design tokens
 */
function readTokens(css: string): Map<string, string> {
  return new Map([...css.matchAll(/^\s*(--[\w-]+)\s*:\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value.trim()]));
}

const basis = (name: string) => `var(--basis-${name})`;

/** What the example theme of the NL Design System leaves open, or gives a value that does not work. */
const supplement: Readonly<Record<string, string>> = {
  '--utrecht-focus-outline-width': basis('focus-outline-width'),
  '--utrecht-focus-outline-style': basis('focus-outline-style'),
  '--utrecht-focus-outline-color': basis('focus-outline-color'),
  '--utrecht-focus-outline-offset': basis('focus-outline-offset'),
  '--utrecht-focus-inverse-outline-color': basis('focus-inverse-outline-color'),
  '--utrecht-document-font-family': basis('text-font-family-default'),
  '--utrecht-document-font-size': basis('text-font-size-md'),
  '--utrecht-document-line-height': basis('text-line-height-md'),
  '--utrecht-document-color': basis('color-default-color-document'),
  '--utrecht-pointer-target-min-size': basis('pointer-target-min-block-size'),
  '--utrecht-form-field-label-margin-block-end': basis('space-text-xs'),
  '--utrecht-form-fieldset-legend-font-size': basis('text-font-size-md'),
  '--utrecht-form-fieldset-legend-font-weight': basis('text-font-weight-bold'),
  '--utrecht-navigation-link-current-font-weight': basis('text-font-weight-bold'),
  '--utrecht-nav-bar-content-max-inline-size': basis('page-max-inline-size'),
  '--utrecht-table-caption-text-align': 'start',
  '--utrecht-unordered-list-list-style-type': 'disc',
  '--utrecht-unordered-list-marker-font-size': '1em',
  '--nl-link-text-decoration-thickness': '0.08em',
  '--nl-link-hover-text-decoration-thickness': '0.16em',
  '--nl-link-hover-text-decoration-line': 'underline',
  '--nl-link-text-underline-offset': '0.18em',
  '--nl-link-disabled-cursor': 'not-allowed',
};

/**
 * The tokens of components in a design-tokens package, with the supplement. Those that a theme has to give (`--basis-…`) are left out.
 *
 * @param css the style sheet of the package
 */
export function componentTokens(css: string): TokenValues {
  const ofComponents = [...readTokens(css)].filter(([name]) => !name.startsWith('--basis-'));
  return new Map([...ofComponents, ...Object.entries(supplement)]);
}
