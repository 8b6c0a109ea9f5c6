import { encode } from 'uqr';
import { escapeMarkup } from '../markup/escape.ts';

/** The light border that a reader needs around the code, in modules (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A QR code as SVG for in a page: black on white in every colour scheme, sharp at every size, with the quiet zone inside. It scales to
 * the width its container gives it. Holds path data and a title only. Error correction M or better, as the size allows.
 *
 * @param text What a reader gets: the absolute address of a page.
 * @param options.title What it is, for people who do not see it.
 * @throws RangeError when the text does not fit in a QR code (over 2,331 bytes).
 */
export function qrSvg(text: string, { title }: { title: string }): string {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: quietZone });
  const dark = data.map(darkRuns).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${String(size)} ${String(size)}" shape-rendering="crispEdges">` +
    `<title>${escapeMarkup(title)}</title>` +
    `<path fill="#fff" d="M0 0h${String(size)}v${String(size)}H0z"/>` +
    `<path fill="#000" d="${dark}"/></svg>`
  );
}

/** One rectangle for each run of dark modules in a row. */
function darkRuns(modules: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < modules.length; x++) {
    if (modules[x] !== true) continue;
    const start = x;
    while (modules[x + 1] === true) x++;
    const width = String(x + 1 - start);
    path += `M${String(start)} ${String(y)}h${width}v1h-${width}z`;
  }
  return path;
}
