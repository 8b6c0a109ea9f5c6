import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

interface Stop {
  /** Place in the document, -1 when nothing has focus. */
  index: number;
  name: string;
  faults: string[];
}

/** Runs in the page: what has focus, and whether one can see that. */
function focused(): Stop {
  const element = document.activeElement;
  if (!element || element === document.body) return { index: -1, name: 'the page', faults: [] };
  const channels = (color: string) => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { colorSpace: 'srgb' });
    if (!context) throw new Error('There is no canvas.');
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
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
  };
  let ground = element.parentElement;
  while (ground?.parentElement && (channels(getComputedStyle(ground).backgroundColor)[3] ?? 0) < 255) ground = ground.parentElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const faults: string[] = [];
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('has no outline');
  else if (contrast(style.outlineColor, getComputedStyle(ground ?? document.body).backgroundColor) < 3) {
    faults.push(`has an outline that is hard to see: ${style.outlineColor}`);
  }
  if (box.top < 2 || box.bottom > innerHeight - 2 || box.width < 1)
    faults.push(`stands outside the window: from ${box.top} to ${box.bottom}`);
  const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + Math.min(box.height / 2, 12));
  if (!top || !(element.contains(top) || top.contains(element))) faults.push(`is covered by ${top?.tagName ?? 'nothing'}`);
  return { index: [...document.querySelectorAll('*')].indexOf(element), name: element.textContent.trim().slice(0, 40), faults };
}

/** Presses Tab until the focus leaves the page or comes back to where it began. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focused);
    if (stop.index === -1 || stop.index === stops[0]?.index) return stops;
    stops.push(stop);
  }
  throw new Error(
    `The focus never leaves the page: ${stops
      .slice(-3)
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

const pages = (real: Portals, fiction: Portals) => [
  real.url('overbetuwe', '/'),
  real.url('overbetuwe', '/inloop/elst/'),
  real.url('jongin-deventer', '/organisaties/'),
  fiction.url('voorbeelddam', '/inloop/centrum/'),
  fiction.url('voorbeelddam', '/contact/'),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with only a keyboard one gets everywhere, in the order of the page, and sees where one is (${colorScheme})`, async ({
    page,
    real,
    fiction,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const url of pages(real, fiction)) {
      await test.step(url, async () => {
        await page.goto(url);
        const stops = await walk(page, 'Tab');
        expect(stops[0]?.name).toBe('Naar de inhoud');
        expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
        const expected = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap((element, index) =>
            element.matches('a[href], button, input, select, textarea, summary') && element.checkVisibility() ? [index] : [],
          ),
        );
        expect(stops.map(({ index }) => index)).toEqual(expected);
        expect(stops.length).toBeGreaterThan(10);
      });
    }
  });
}

test('the way back with the keyboard leads along the same stops', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/inloop/elst/'));
  const forth = await walk(page, 'Tab');
  await page.goto(real.url('overbetuwe', '/inloop/elst/'));
  const back = await walk(page, 'Shift+Tab');
  expect(back.map(({ index }) => index).reverse()).toEqual(forth.map(({ index }) => index));
});

test('the skip link is hidden until it has focus, and leads past the menu', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/'));
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeInViewport();
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('what can be unfolded can be unfolded with the keyboard', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/organisaties/'));
  const details = page.locator('details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('open');
  await page.keyboard.press('Space');
  await expect(details).not.toHaveAttribute('open');
});
