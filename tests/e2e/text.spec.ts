import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test.ts';

const path = '/over/alle-blokken/';

test.beforeEach(async ({ page, fiction }) => {
  await page.goto(fiction.url('voorbeelddam', path));
});

test('a table that is too wide scrolls by itself, with a keyboard too; one that fits is no stop', async ({ page }) => {
  const [narrow, wide] = [page.locator('.scroll-region').first(), page.locator('.scroll-region').last()];
  await page.setViewportSize({ width: 320, height: 740 });
  await expect(wide).toHaveAttribute('tabindex', '0');
  await expect(page.getByRole('region', { name: 'Tabel' })).toHaveCount(1);
  await expect(narrow).not.toHaveAttribute('tabindex');
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // With fewer columns it fits.
  await wide.locator('tr > :nth-child(n + 2)').evaluateAll((cells) => {
    for (const cell of cells) cell.remove();
  });
  await expect(wide).not.toHaveAttribute('tabindex');
  await expect(wide).not.toHaveAttribute('role');
});

test('columns stand as the editor aligned them, without a style attribute', async ({ page }) => {
  await expect(page.locator('main [style]')).toHaveCount(0);
  await expect(page.getByRole('cell', { name: '9.00 uur' })).toHaveCSS('text-align', 'end');
  await expect(page.getByRole('cell', { name: 'nee' }).first()).toHaveCSS('text-align', 'center');
});

test('every block of an editor says what it is for', async ({ page }) => {
  const note = (text: string) => page.getByRole('note').filter({ hasText: text });
  await expect(note('Loop eens binnen.')).toContainText('Tip');
  await expect(note('Neem een legitimatie mee.')).toContainText('Let goed op');
  await expect(page.getByText('Stichting Proef', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: '088-0000006' })).toHaveAttribute('href', /^tel:/);
  await expect(page.getByRole('link', { name: 'Inloop Centrum' })).toHaveAttribute('href', '/inloop/centrum/');
  await expect(page.getByText('(video op video.voorbeelddam.example)')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Groeiboekje' })).toHaveAttribute('download');
  await expect(page.getByText('(PDF)')).toBeVisible();
  await expect(page.getByText('Ja, graag.')).toBeVisible();
  await expect(page.getByText('Het kost niets.')).toBeHidden();
  await page.getByText('Wat kost het?').click();
  await expect(page.getByText('Het kost niets.')).toBeVisible();
});

test('one goes to a note and back', async ({ page }) => {
  await page.getByRole('link', { name: '1', exact: true }).click();
  await expect(page.locator(':target')).toContainText('Een noot.');
  await page.getByRole('link', { name: 'Terug naar de plek in de tekst (1)' }).click();
  await expect(page.locator(':target')).toHaveText('1');
});

test('what is folded in is on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Het kost niets.')).toBeVisible();
});

test('people with a disability can use all of it', async ({ page }) => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))].join(' '))).toEqual([]);
    }
  }
});
