import type { Page } from '@playwright/test';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import { faultsOf } from './support/axe.ts';
import { expect, openDesk, openNew, test, type Desk } from './support/test.ts';

test('our own parts have no fault: the choice of a municipality, the bar and every form', async ({ page, desk }) => {
  test.setTimeout(300_000);
  await page.goto(desk.url);
  await expect(page.getByRole('button', { name: 'Voorbeelddam' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await openDesk(page, desk);
  expect(await faultsOf(page, '.cms-bar')).toEqual([]);
  for (const collection of collectionNames) {
    await openNew(page, desk, collection);
    // What is closed is looked at too.
    await page.locator('.cms-own details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const one of all) one.open = true;
    });
    expect(await faultsOf(page, '.cms-own'), collection).toEqual([]);
  }
});

test('a form that is filled in, with faults in it, has none', async ({ page, desk }) => {
  await openDesk(page, desk, '/collections/voorbeelddam.locations/entries/centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  await name.fill('');
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  expect(await faultsOf(page, '.cms-own')).toEqual([]);
});

/** The pages of Decap around our own parts. What it does wrong there (decaporg/decap-cms#1333) is mended in `decap-contrast.css` and `landmarks.ts`. */
const pages: Record<string, (page: Page, desk: Desk) => Promise<void>> = {
  login: async (page, desk) => {
    await page.goto(desk.url);
    await page.getByRole('button', { name: 'Voorbeelddam' }).click();
    await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  },
  list: (page, desk) => openDesk(page, desk),
  editor: async (page, desk) => {
    await openDesk(page, desk, '/collections/voorbeelddam.news/new');
    await expect(page.locator('.cms-own').first()).toBeVisible();
  },
};

test('the pages around them have none either', async ({ page, desk }) => {
  const found: Record<string, string[]> = {};
  for (const [name, open] of Object.entries(pages)) {
    await page.goto('about:blank');
    await page.evaluate(() => 0);
    await page.context().clearCookies();
    await page.goto(desk.url);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await open(page, desk);
    // Landmarks come a moment after the page.
    await page.waitForTimeout(500);
    found[name] = [...new Set((await faultsOf(page)).map((fault) => fault.split(':')[0] ?? ''))].sort();
  }
  expect(found).toEqual({ login: [], list: [], editor: [] });
});
