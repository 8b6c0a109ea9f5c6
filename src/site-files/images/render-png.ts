import { Resvg } from '@resvg/resvg-js';

/**
 * Draws an SVG as a PNG of a width in pixels. The SVG has shapes only: fonts of the machine play no part, so every machine gives the same
 * bytes.
 */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
  return new Uint8Array(png);
}
