/** Colours `#rrggbb` of a picture in the house style of a portal. Dark or white letters can be read on each. */
export interface ImageColors {
  /** The ground. */
  accent: string;
  /** Surfaces that stand out; dark letters can be read on them. */
  highlight: string;
}

/** The size of the square in which the mark is drawn. */
export const markSize = 34;

/** The mark of the portals, a house with a heart, as SVG elements in a square of {@link markSize}. */
export const mark = (house: string, heart: string) =>
  `<path fill="${house}" stroke="${house}" stroke-width="2" stroke-linejoin="round" d="M17 3 31 14.5V30a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V14.5z"/>` +
  `<path fill="${heart}" d="M17 27c-5-4-8-6.6-8-10a4.3 4.3 0 0 1 8-2.2A4.3 4.3 0 0 1 25 17c0 3.4-3 6-8 10z"/>`;
