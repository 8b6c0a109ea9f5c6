import type { Page } from '@playwright/test';

/** Where the focus came. */
export interface Stop {
  /** Place in the document, -1 when nothing has focus. */
  index: number;
  name: string;
  faults: string[];
}

/** Runs in the page: what has focus, and whether one can see that. */
export function focused(): Stop {
  const element = document.activeElement;
  if (!element || element === document.body) return { index: -1, name: 'the page', faults: [] };
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    colorSpace: 'srgb',
    willReadFrequently: true,
  });
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
  let ground = element.parentElement;
  while (ground?.parentElement && (channels(getComputedStyle(ground).backgroundColor)[3] ?? 0) < 255) ground = ground.parentElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const faults: string[] = [];
  // A ring of two colours is seen on any ground: one of them always stands out.
  const ring = /^(rgba?\([^)]*\)|color\([^)]*\)|oklch\([^)]*\)) 0px 0px 0px [2-9](?:\.\d+)?px/.exec(style.boxShadow)?.[1];
  const groundColor = getComputedStyle(ground ?? document.body).backgroundColor;
  const seen = [style.outlineColor, ...(ring === undefined ? [] : [ring])].some((color) => contrast(color, groundColor) >= 3);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('has no outline');
  else if (!seen) faults.push(`has an outline that is hard to see: ${style.outlineColor} on ${groundColor}`);
  // Of a large field the browser shows where one writes; of anything else it shows all.
  const shown = Math.min(box.bottom, innerHeight - 2) - Math.max(box.top, 2);
  if (shown < Math.min(box.height, 88) - 1 || box.width < 1) faults.push(`stands outside the window: from ${box.top} to ${box.bottom}`);
  const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + Math.min(box.height / 2, 12));
  if (!top || !(element.contains(top) || top.contains(element))) faults.push(`is covered by ${top?.tagName ?? 'nothing'}`);
  return { index: [...document.querySelectorAll('*')].indexOf(element), name: element.textContent.trim().slice(0, 40), faults };
}

/** More than any page has. */
const mostStops = 1500;

/**
 * Presses a key until the focus leaves the page or comes back to where it began.
 * @throws when it never does
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < mostStops; i++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focused);
    if (stop.index === -1 || stop.index === stops[0]?.index) return stops;
    stops.push(stop);
    if (stops.at(-2)?.index === stop.index) throw new Error(`The focus stays where it is: ${stop.name}`);
  }
  const last = stops.slice(-3).map(({ name }) => name);
  throw new Error(`The focus never leaves the page: ${last.join(', ')}`);
}

/** Runs in the page: the places in the document of all that can have focus, in order. Of a group of round buttons one can. */
export function expectedStops(): number[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll<HTMLInputElement>('*')].flatMap((element, index) => {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') || !element.checkVisibility()) return [];
    if (element.matches(':disabled, [tabindex="-1"]')) return [];
    if (element.type !== 'radio') return [index];
    const key = `${element.name} ${element.form?.id ?? ''}`;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name, form, disabled }) => name === element.name && form === element.form && !disabled,
    );
    const chosen = group.find(({ checked }) => checked) ?? group[0];
    if (chosen !== element || seen.has(key)) return [];
    seen.add(key);
    return [index];
  });
}
