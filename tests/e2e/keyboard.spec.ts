import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { expectedStops, walk } from './support/keyboard-walk.ts';
import type { Portals } from './support/portals.ts';

/** One page of each kind, of portals that have much on them and look different. */
const pagesOf = (portals: Portals, site: string) => portals.pageOfEachKind(site).map(({ path }) => portals.url(site, path));

/** Opens a page as it stays. A list of services changes once, when something of it is first used; what is walked is the list after that. */
async function open(page: Page, url: string) {
  await page.goto(url);
  const order = page.locator('portal-directory #volgorde');
  if ((await order.count()) === 0) return;
  await order.dispatchEvent('change');
  await expect(page.locator('portal-directory [data-show]')).not.toHaveAttribute('hidden');
}

for (const [from, site, colorScheme, key] of [
  ['real', 'jongin-deventer', 'dark', 'Shift+Tab'],
  ['fiction', 'voorbeelddam', 'light', 'Tab'],
  ['fiction', 'voorbeelddam', 'dark', 'Shift+Tab'],
] as const) {
  test(`with ${key} one gets everywhere on ${site}, in the order of the page, and sees where one is (${colorScheme})`, async ({
    page,
    real,
    fiction,
  }) => {
    // Some of these pages have a hundred stops, and each is a press and a look.
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const url of pagesOf(from === 'real' ? real : fiction, site)) {
      await test.step(url, async () => {
        await open(page, url);
        const expected = await page.evaluate(expectedStops, key);
        const walked = await walk(page, key);
        const stops = key === 'Tab' ? walked : walked.reverse();
        expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
        expect(stops.map(({ index }) => index)).toEqual(expected);
        expect(stops.length).toBeGreaterThan(0);
        // A poster is a sheet of paper with one way back. In another language the first stop is called otherwise.
        if (!/\/poster\/$|\/taal\/./.test(url)) expect(stops[0]?.name).toBe('Naar de inhoud');
      });
    }
  });
}

test('every component of the style guide can be reached with the keyboard, and shows that it is', async ({ page, guide }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(guide.url('overbetuwe', '/stijlgids/'));
  const expected = await page.evaluate(expectedStops, 'Tab' as const);
  const stops = await walk(page, 'Tab');
  expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(stops.map(({ index }) => index)).toEqual(expected);
});

test('a focus that cannot be seen, or that stays where it is, is found', async ({ page }) => {
  await page.setContent('<style>a { outline: none }</style><p><a href="#a">een</a> <a href="#b">twee</a></p>');
  expect((await walk(page, 'Tab')).map(({ name, faults }) => [name, faults])).toEqual([
    ['een', ['has no outline']],
    ['twee', ['has no outline']],
  ]);
  await page.setContent('<style>a:focus { outline: 3px solid }</style><p><a href="#a">een</a> <a href="#b">twee</a></p>');
  await page.evaluate(() =>
    document.addEventListener(
      'keydown',
      (event) => event.key === 'Tab' && document.activeElement?.textContent === 'twee' && event.preventDefault(),
    ),
  );
  await expect(walk(page, 'Tab')).rejects.toThrow('The focus stays where it is: twee');
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
