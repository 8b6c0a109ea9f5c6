/**
 * What a script adds to a page or changes on it. The text in these is left out when a page with JavaScript is compared with the same page
 * without; everything else must be there without. One line for each, with why that is no loss.
 */
export const enhancements: readonly string[] = [
  // Says whether a place is open now; without a script it gives the date of the next opening.
  'opening-status',
  // The filters of the social map; without a script each of them has a list of its own, and the search box leads to the site search.
  '[data-search]',
  '[data-group]',
  '[data-order]',
  // The list of a visitor is in the browser; without a script its page says how else to print or send something.
  '[data-star]',
  'short-list',
  // The choices in a list of help; without a script the subjects and ages beside it have a page each.
  '[data-choices]',
  // What is said from some moment on; without a script the page keeps saying until when it is.
  '[data-once]',
  // The views of the agenda; without a script the whole agenda is there.
  '[data-views]',
  // The button that prints, and a part with nothing but that; a browser can print by itself.
  '[data-print]',
  '[data-print-part]',
  // The button that sends the page on; a browser shows its address.
  '[data-share]',
  // The mark of today in the week; without a script no day is marked, because nobody knows when the page is read.
  '[data-today-mark]',
  // What searching with a script is like; without one the page says what works in its place.
  '[data-part="hint"]',
  // The map, and the link to it; all places on it stand in the page, with their addresses.
  'portal-map',
  '[href="#kaart"]',
];
