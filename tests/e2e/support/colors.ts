import type { Page } from '@playwright/test';

/** What can be measured of colours in a page, each as CSS writes it. */
export interface Colors {
  /** Red, green, blue and how solid it is, from 0 to 255. */
  channels: (color: string) => number[];
  /** Contrast as WCAG 2 has it, from 1 to 21. */
  contrast: (a: string, b: string) => number;
}

/**
 * Looks at a page with what can be measured of its colours.
 * @param look runs in the page, so it knows nothing but what it gets
 */
export const lookWithColors = <Seen>(page: Page, look: (colors: Colors) => Seen): Promise<Seen> =>
  page.evaluate<Seen>(`(${String(look)})((${String(makeColors)})())`);

/** Runs in the page. */
function makeColors(): Colors {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const channels = (color: string) => {
    if (!context) throw new Error('There is no canvas.');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  // WCAG 2: relative luminance and contrast.
  const luminance = (color: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const part = (channels(color)[i] ?? 0) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  return { channels, contrast };
}
