import { drawingSize } from '../../../src/theme-files/drawing.ts';
import { note } from '../parts/elements.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** A drawing that stands beside a house style, as a picture, in which no script runs; of one that is not there, that. */
export function themeDrawing(
  { themeFile }: PreviewContext,
  name: string | undefined,
  attributes: { class: string; alt: string },
): PreviewContent {
  if (name === undefined) return undefined;
  const svg = themeFile(name);
  const size = svg === undefined ? undefined : drawingSize(svg);
  if (svg === undefined || size === undefined) return note(previewNl.noThemeFile(name));
  return el('img', { ...attributes, ...size, src: `data:image/svg+xml,${encodeURIComponent(svg.toWellFormed())}` });
}
