import { reference, type Scheme, type TokenMap } from './token-map.ts';

/** Tokens that only point to others, by name without `basis-`: form controls, headings, and the shadow of what lies on top. */
const pointers = {
  'heading-color': 'color-default-color-document',
  'heading-font-weight': 'text-font-weight-bold',
  'form-control-accent-color': 'color-action-1-color-default',
  'form-control-active-accent-color': 'color-action-1-color-active',
  'form-control-active-background-color': 'color-default-bg-active',
  'form-control-active-border-color': 'color-default-border-active',
  'form-control-active-border-width': 'border-width-md',
  'form-control-active-color': 'form-control-color',
  'form-control-background-color': 'color-default-bg-document',
  'form-control-border-color': 'color-default-border-default',
  'form-control-border-radius': 'border-radius-sm',
  'form-control-border-width': 'border-width-sm',
  'form-control-color': 'color-default-color-document',
  'form-control-disabled-accent-color': 'color-disabled-bg-default',
  'form-control-disabled-background-color': 'color-disabled-bg-default',
  'form-control-disabled-border-color': 'color-disabled-border-subtle',
  'form-control-disabled-color': 'color-disabled-color-subtle',
  'form-control-focus-background-color': 'form-control-background-color',
  'form-control-focus-border-color': 'color-default-border-active',
  'form-control-focus-border-width': 'border-width-md',
  'form-control-focus-color': 'form-control-color',
  'form-control-font-family': 'text-font-family-default',
  'form-control-font-size': 'text-font-size-md',
  'form-control-font-weight': 'text-font-weight-default',
  'form-control-hover-accent-color': 'color-action-1-color-hover',
  'form-control-hover-background-color': 'color-default-bg-hover',
  'form-control-hover-border-color': 'color-default-border-hover',
  'form-control-hover-border-width': 'border-width-md',
  'form-control-hover-color': 'form-control-color',
  'form-control-invalid-background-color': 'color-negative-bg-default',
  'form-control-invalid-border-color': 'color-negative-border-default',
  'form-control-invalid-border-width': 'border-width-md',
  'form-control-invalid-color': 'color-negative-color-default',
  'form-control-line-height': 'text-line-height-md',
  'form-control-padding-block-end': 'space-block-md',
  'form-control-padding-block-start': 'space-block-md',
  'form-control-padding-inline-end': 'space-inline-lg',
  'form-control-padding-inline-start': 'space-inline-lg',
  'form-control-placeholder-color': 'color-default-color-subtle',
  'form-control-read-only-background-color': 'color-default-bg-subtle',
  'form-control-read-only-border-color': 'color-transparent',
  'form-control-read-only-color': 'color-default-color-document',
  'focus-background-color': 'color-highlight-inverse-bg-default',
  'focus-color': 'color-highlight-inverse-color-default',
} as const;

/** The darkest and the lightest colour of a focus ring. On any ground at least one of them stands out more than 4 to 1. */
const ring = { dark: '#0b0c0c', light: '#ffffff' } as const;

const shadows = {
  light: ['0 1px 3px 0 rgb(0 0 0 / 14%)', '0 4px 14px 0 rgb(0 0 0 / 12%)', '0 12px 36px 0 rgb(0 0 0 / 16%)'],
  dark: [],
} as const;

/**
 * Tokens of what is made of other tokens, and of the focus ring. The ring has two colours beside each other, an outline and a ring around
 * it: whatever the ground, one of the two is seen.
 */
export function componentTokens(scheme: Scheme): TokenMap {
  const other = scheme === 'light' ? 'dark' : 'light';
  return {
    ...Object.fromEntries(Object.entries(pointers).map(([name, target]) => [`basis-${name}`, reference(`basis-${target}`)])),
    'basis-form-control-max-inline-size': '25rem',
    'basis-focus-outline-color': ring[other],
    'basis-focus-inverse-outline-color': ring[scheme],
    'basis-focus-outline-offset': '2px',
    'basis-focus-outline-style': 'solid',
    'basis-focus-outline-width': '3px',
    'basis-box-shadow-sm': shadows[scheme][0] ?? 'none',
    'basis-box-shadow-md': shadows[scheme][1] ?? 'none',
    'basis-box-shadow-lg': shadows[scheme][2] ?? 'none',
  };
}
