import type { Page } from '@playwright/test';
import { type Colors, lookWithColors } from './colors.ts';

/** Where the focus came. */
export interface Stop {
  /** Place in what one sees of the document, -1 when nothing has focus. A script may add to its head. */
  index: number;
  name: string;
  faults: string[];
}

/** Runs in the page: what has focus, and whether one can see that. */
function focused({ channels, contrast }: Colors): Stop {
  const element = document.activeElement;
  if (!element || element === document.body) return { index: -1, name: 'the page', faults: [] };
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
  const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), Math.max(box.top, 2) + Math.min(box.height / 2, 12));
  if (!top || !(element.contains(top) || top.contains(element))) faults.push(`is covered by ${top?.tagName ?? 'nothing'}`);
  return { index: [...document.body.querySelectorAll('*')].indexOf(element), name: element.textContent.trim().slice(0, 40), faults };
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
    const stop = await lookWithColors(page, focused);
    if (stop.index === -1 || stop.index === stops[0]?.index) return stops;
    stops.push(stop);
    if (stops.at(-2)?.index === stop.index) throw new Error(`The focus stays where it is: ${stop.name}`);
  }
  const last = stops.slice(-3).map(({ name }) => name);
  throw new Error(`The focus never leaves the page: ${last.join(', ')}`);
}

/**
 * Runs in the page: the places in it of all that can have focus, in order. Of a group of round buttons one can: the one that is chosen, or else the
 * first that one comes to.
 */
export function expectedStops(pressed: 'Tab' | 'Shift+Tab'): number[] {
  const seen = new Set<string>();
  return [...document.body.querySelectorAll<HTMLInputElement>('*')].flatMap((element, index) => {
    if (
      !element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      return [];
    if (element.matches(':disabled, [tabindex="-1"]')) return [];
    if (element.type !== 'radio') return [index];
    const key = `${element.name} ${element.form?.id ?? ''}`;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name, form, disabled }) => name === element.name && form === element.form && !disabled,
    );
    const chosen = group.find(({ checked }) => checked) ?? group.at(pressed === 'Tab' ? 0 : -1);
    if (chosen !== element || seen.has(key)) return [];
    seen.add(key);
    return [index];
  });
}
