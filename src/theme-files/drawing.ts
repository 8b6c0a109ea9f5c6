/** A drawing of a theme folder, with its address on the portal and its size in CSS pixels. */
export interface Drawing {
  href: string;
  width: number;
  height: number;
}

/** Folder of the addresses of a theme's drawings. */
export const themeHref = '/huisstijl/';

/**
 * The size of a drawing: that of its `viewBox`, else its `width` and `height`. `undefined` when it does not say, because a page could then
 * not keep its place free.
 *
 * @param svg text of the file
 */
export function drawingSize(svg: string): { width: number; height: number } | undefined {
  const root = /<svg\b[^>]*>/i.exec(svg.replaceAll(/<!--.*?-->/gs, ''))?.[0] ?? '';
  const viewBox = /\bviewBox\s*=\s*["']\s*([^"']+)["']/i
    .exec(root)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const attribute = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, 'i').exec(root)?.[1]);
  const [width, height] = viewBox?.length === 4 ? [viewBox[2], viewBox[3]] : [attribute('width'), attribute('height')];
  if (width === undefined || height === undefined || !(width > 0) || !(height > 0)) return undefined;
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}
