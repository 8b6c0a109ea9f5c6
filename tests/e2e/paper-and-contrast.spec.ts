import { expect, test } from './support/test.ts';

test('a printed page of a place holds the facts, and nothing that works on a screen only', async ({ page, fiction }) => {
  await page.goto(fiction.url('voorbeelddam', '/inloop/centrum/'));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.skip-link', '.site-nav', '.breadcrumb', '.crisis-bar', '.site-footer ul', '.no-print']) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.times').first()).toBeVisible();
  await expect(page.locator('.week-table')).toBeVisible();
  await expect(page.getByText('Teststraat 1')).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBeLessThanOrEqual(3);
});

test('for who chooses the colours, cards and buttons keep a border and focus stays visible', async ({ page, fiction }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [path, selectors] of [
    ['/', ['.location-card', '.panel', '.action']],
    ['/inloop/centrum/', ['.panel', '.notice', '.action']],
    ['/organisaties/', ['.panel']],
  ] as const) {
    await page.goto(fiction.url('voorbeelddam', path));
    for (const selector of selectors) {
      const widths = await page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const { borderBlockEndWidth, borderBlockEndStyle, borderBlockEndColor, backgroundColor } = getComputedStyle(element);
          return borderBlockEndStyle !== 'none' && borderBlockEndColor !== backgroundColor ? parseFloat(borderBlockEndWidth) : 0;
        }),
      );
      expect(widths.length, selector).toBeGreaterThan(0);
      expect(Math.min(...widths), `${path} ${selector}`).toBeGreaterThanOrEqual(1);
    }
  }
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
});

test('who asked for less movement sees none, and nobody sees any that lasts', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/'));
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
