/** Colour of text on a light ground. */
export const ink = '#1b1f24';
/** Colour of text on a house-style colour, and of the page. */
export const paper = '#ffffff';
