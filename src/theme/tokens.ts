import type { Site } from '../schemas/site.ts';

/** Colour of text on a light ground. */
export const ink = '#1b1f24';
/** Colour of text on a house-style colour, and of the page. */
export const paper = '#ffffff';

/** The custom properties of a portal, as a style sheet. Everything else in the styles refers to these. */
export function themeCss({ accent, highlight }: Site['theme']): string {
  return `:root{--accent:${accent};--highlight:${highlight}}`;
}
