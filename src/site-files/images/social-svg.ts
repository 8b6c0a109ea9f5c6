import { contrastRatio } from '../../theme/contrast.ts';
import { fitText, type Paragraph } from './fit-text.ts';
import type { Lettering } from './lettering.ts';
import { mark, markSize, type ImageColors } from './mark.ts';

/** What the preview picture of a page says. */
export interface SocialText {
  /** The name of the portal, or of the place. */
  title: string;
  /** Lines below it: what the portal is for, or where and when one can come. */
  lines: readonly string[];
  /** Above the title: the name of the portal on the picture of a place. */
  above?: string;
  /** On a surface of its own: that the portal is an example. */
  badge?: string;
}

/** Width and height in pixels, as social networks and chat programs like it. */
export const socialSize = { width: 1200, height: 630 } as const;

const margin = 72;
const textWidth = 700;
const ink = '#1b1f24';
const white = '#ffffff';
const circle = { x: 1035, y: 360, radius: 235 };

/** The picture that social networks and chat programs show with a link, as an SVG without text elements. */
export function socialSvg(text: SocialText, { accent, highlight }: ImageColors, lettering: Lettering): string {
  const { width, height } = socialSize;
  const letterColor = contrastRatio(accent, white) >= contrastRatio(accent, ink) ? white : ink;
  const badge = text.badge === undefined ? undefined : badgeSvg(text.badge, highlight, lettering);
  const top = badge === undefined ? margin : margin + badge.height + 28;
  const room = height - margin - top;
  const { lines, height: used } = fitText(paragraphsOf(text), { width: textWidth, height: room, measure: lettering.width });
  const start = top + (room - used) / 2;
  const letters = lines.map(({ text: line, weight, size, baseline }) => lettering.outline(line, weight, size, margin, start + baseline));
  const scale = (circle.radius * 1.05) / markSize;
  const corner = { x: circle.x - (markSize * scale) / 2, y: circle.y - (markSize * scale) / 2 - 12 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${accent}" d="M0 0h${width}v${height}H0z"/>`,
    `<circle cx="${circle.x}" cy="${circle.y}" r="${circle.radius + 90}" fill="${letterColor}" fill-opacity="0.1"/>`,
    `<circle cx="${circle.x}" cy="${circle.y}" r="${circle.radius}" fill="${highlight}"/>`,
    `<g transform="translate(${corner.x} ${corner.y}) scale(${scale})">${mark(accent, white)}</g>`,
    badge?.svg ?? '',
    `<path fill="${letterColor}" d="${letters.join('')}"/>`,
    '</svg>',
  ].join('');
}

function paragraphsOf({ title, lines, above }: SocialText): Paragraph[] {
  return [
    ...(above === undefined ? [] : [{ text: above, weight: 'regular', size: 36, gap: 0 } as const]),
    { text: title, weight: 'bold', size: 82, gap: 0.1 },
    ...lines.map((text, index): Paragraph => ({ text, weight: 'regular', size: 42, gap: index === 0 ? 0.6 : 0.2 })),
  ];
}

function badgeSvg(text: string, highlight: string, lettering: Lettering): { svg: string; height: number } {
  const size = 30;
  const height = 54;
  const padding = 22;
  const width = lettering.width(text, 'bold', size) + 2 * padding;
  return {
    height,
    svg:
      `<rect x="${margin}" y="${margin}" width="${width}" height="${height}" rx="10" fill="${highlight}"/>` +
      `<path fill="${ink}" d="${lettering.outline(text, 'bold', size, margin + padding, margin + 37)}"/>`,
  };
}
