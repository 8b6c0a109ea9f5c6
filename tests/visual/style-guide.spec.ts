import { expect, test } from '@playwright/test';
import { servePortals } from '../../scripts/lib/serve.ts';
import { fictionNow } from '../e2e/support/test-builds.ts';

/**
 * Two themes that differ most, light and dark, wide and narrow, each once. Every combination would be four times as many pictures to keep and to
 * look at, and what depends on the combination (contrast, what is cut off) has tests of its own in every theme.
 */
const looks = [
  { site: 'overbetuwe', colorScheme: 'light', width: 1280 },
  { site: 'jongin-deventer', colorScheme: 'dark', width: 360 },
] as const;

for (const { site, colorScheme, width } of looks) {
  test(`every component looks as was accepted: ${site}, ${colorScheme}, ${width} px`, async ({ page }) => {
    const dist = process.env['VISUAL_DIST'];
    if (dist === undefined) throw new Error('Start this with npm run test:visual.');
    const server = await servePortals(dist, 0);
    await page.clock.setFixedTime(fictionNow);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`http://${site}.localhost:${server.port}/stijlgids/`);
    await page.evaluate(() => document.fonts.ready);
    const components = await page.locator('[data-component]').all();
    expect(components.length).toBeGreaterThan(30);
    for (const component of components) {
      const id = (await component.getAttribute('data-component')) ?? '';
      // Alone on the page: the height of those above it, in parts of a pixel, would move its letters.
      await page.evaluate((alone) => {
        for (const one of document.querySelectorAll<HTMLElement>('[data-component]'))
          one.style.display = one.dataset['component'] === alone ? '' : 'none';
      }, id);
      await expect.soft(component, id).toHaveScreenshot([`${site}-${colorScheme}-${width}`, `${id}.png`]);
    }
    await server.close();
  });
}
