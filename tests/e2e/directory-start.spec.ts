import type { Route } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

const start = '**/_astro/start*.js';
const data = '**/gegevens/*.json';

for (const [name, file, answer] of [
  ['the script of the filters', start, (route: Route) => route.abort()],
  ['the data', data, (route: Route) => route.fulfill({ status: 404, body: 'nee' })],
] as const) {
  test(`without ${name} no group stands there empty, and the page says why`, async ({ page, real }) => {
    await page.route(file, answer);
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    await page.locator('[data-filter-panel] > summary').click();
    await expect(page.locator('[data-notice]')).toContainText('De filters doen het nu niet');
    await expect(page.locator('details[data-group="verwijzing"]')).toBeHidden();
    // What has links to lists still leads somewhere.
    const themes = page.locator('details[data-group="thema"]');
    await themes.locator('summary').click();
    await expect(themes.getByRole('link', { name: 'Slapen', exact: true })).toBeVisible();
  });
}

test('a script that does not come is given up, and the page says so', async ({ page, real }) => {
  await page.clock.install();
  let asked = 0;
  await page.route(start, () => {
    asked++;
  });
  await page.goto(real.url('deventer', '/sociale-kaart/'));
  await page.locator('[data-filter-panel] > summary').click();
  await expect.poll(() => asked).toBe(1);
  await page.clock.runFor(3000);
  await expect(page.locator('[data-notice]')).toContainText('Even geduld, de filters laden nog.');
  await page.clock.runFor(8000);
  await expect(page.locator('[data-notice]')).toContainText('De filters doen het nu niet');
});

test('a press on the own place is not lost while the script is still on its way', async ({ page, real }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(start, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(real.url('deventer', '/sociale-kaart/'));
  await page.locator('[data-filter-panel] > summary').click();
  await page.locator('[data-order] summary').click();
  await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click();
  held.resolve(undefined);
  await expect(page.locator('[data-location]')).toContainText('U gaf geen toestemming');
});
