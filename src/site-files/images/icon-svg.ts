import { mark, markSize, type ImageColors } from './mark.ts';

/** The icon of a portal on a ground that may be any colour: the tab of a browser, a list of bookmarks. */
export function iconSvg({ accent, highlight }: ImageColors): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markSize} ${markSize}">${mark(accent, highlight)}</svg>`;
}

/**
 * The icon with a ground of its own, for phones that cut it to the shape they like: the mark lies within the circle of 80 % that is never cut
 * away (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export function maskableIconSvg({ accent, highlight }: ImageColors): string {
  const room = 52;
  const offset = (room - markSize) / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${room} ${room}"><path fill="${accent}" d="M0 0h${room}v${room}H0z"/>` +
    `<g transform="translate(${offset} ${offset - 1})">${mark(highlight, accent)}</g></svg>`
  );
}
