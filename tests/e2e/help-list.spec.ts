import type { Page } from '@playwright/test';
import { aceFailures, axeViolations } from './support/engines.ts';
import { cutOff, tooSmall } from './support/layout-faults.ts';
import { expect, test } from './support/test.ts';

const phone = { width: 360, height: 740 };
const path = '/taal/uk/sociale-kaart/';
const cards = (page: Page) => page.locator('[data-has]:visible');
const title = (page: Page) => page.locator('#resultaten');

test.describe('the list of help in another language', () => {
  test.use({ viewport: phone });

  test('gets shorter by what a mother chooses, in her own language, and says how much is left', async ({ page, real, engines }) => {
    await page.goto(real.url('overbetuwe', path));
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    const all = await cards(page).count();
    expect(all).toBeGreaterThan(10);
    await expect(title(page)).toHaveText(`Знайдено: ${String(all)}`);
    await page.locator('summary', { hasText: 'Виберіть' }).click();
    await page.getByLabel('Тема').selectOption({ label: 'Сон' });
    const sleep = await cards(page).count();
    expect(sleep).toBeLessThan(all);
    await expect(title(page)).toHaveText(`Знайдено: ${String(sleep)}`);
    await expect(page.getByRole('status').filter({ hasText: 'Знайдено' })).toHaveText(`Знайдено: ${String(sleep)}`);
    await expect(page.locator('[data-filter-chosen]').first()).toHaveText('(1)');
    expect(new URL(page.url()).hash).toBe('#thema=slapen');
    await page.getByLabel('Вік').selectOption({ label: 'Немовля (до 1 року)' });
    for (const card of await cards(page).all()) {
      expect(await card.getAttribute('data-has')).toMatch(/thema=slapen.*leeftijd=baby/);
    }
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(tooSmall)).toEqual([]);
    expect(await axeViolations(page, engines)).toEqual([]);
    expect(await aceFailures(page, engines)).toEqual([]);
    // Who changes the language keeps what was chosen.
    await expect(page.locator('header .language-links a', { hasText: 'العربية' })).toHaveAttribute(
      'href',
      /\/taal\/ar\/sociale-kaart\/#thema=slapen&leeftijd=baby$/,
    );
    // A step back takes back a choice; the button takes back all.
    await page.goBack();
    await expect(page.getByLabel('Вік')).toHaveValue('');
    await expect(page.getByLabel('Тема')).toHaveValue('thema=slapen');
    await page.getByRole('button', { name: 'Скинути вибір' }).click();
    await expect(cards(page)).toHaveCount(all);
    await expect(title(page)).toBeFocused();
    expect(page.url()).toBe(real.url('overbetuwe', path));
  });

  test('opens as somebody shared it, and leaves out what it does not know', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', `${path}#thema=slapen&plaats=bestaat-niet`));
    await expect(page.getByLabel('Тема')).toHaveValue('thema=slapen');
    expect(await cards(page).count()).toBeGreaterThan(0);
    for (const card of await cards(page).all()) expect(await card.getAttribute('data-has')).toContain('thema=slapen');
  });

  test('offers no choice that would leave nothing', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', `${path}#thema=slapen`));
    await page.locator('summary', { hasText: 'Виберіть' }).click();
    const options = page.getByLabel('Вік').locator('option:not([value=""])');
    const before = await options.evaluateAll((all) =>
      all.map((one) => [(one as HTMLOptionElement).value, (one as HTMLOptionElement).disabled]),
    );
    expect(before.length).toBeGreaterThan(2);
    for (const [value, isDisabled] of before) {
      await page.goto(real.url('overbetuwe', `${path}#thema=slapen&${String(value)}`));
      await page.reload();
      expect((await cards(page).count()) === 0, String(value)).toBe(isDisabled);
      await expect(page.locator('[data-none]')).toBeVisible({ visible: isDisabled === true });
    }
  });

  test('says in Arabic the same, from right to left', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/taal/ar/sociale-kaart/#kosten=gratis'));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(title(page)).toHaveText(/^النتائج: \d+$/);
  });
});

test.describe('without a script', () => {
  test.use({ viewport: phone, javaScriptEnabled: false });

  test('the whole list is there, and subjects and ages lead to pages with what is about them', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', path));
    const all = await cards(page).count();
    await expect(title(page)).toHaveText(`Знайдено: ${String(all)}`);
    await expect(page.getByLabel('Тема', { exact: true })).toBeHidden();
    await page.locator('summary', { hasText: 'Виберіть' }).click();
    await page.locator('summary', { hasText: 'Теми' }).click();
    await page.getByRole('link', { name: 'Сон' }).click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/themas/slapen/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сон');
    await expect(page.getByRole('link', { name: 'Моє немовля погано спить. Що я можу зробити?' })).toBeVisible();
    expect(await cards(page).count()).toBeGreaterThan(0);
    // The other languages have the same page, and Dutch.
    await page.locator('header .language-links a', { hasText: 'Nederlands' }).click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/themas/slapen/'));
    await page.locator('header .language-links a', { hasText: 'العربية' }).click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/taal/ar/themas/slapen/'));
  });
});

test('a subject that nobody may be seen with has the way out in every language', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/taal/uk/themas/veilig-thuis/'));
  await expect(page.getByRole('link', { name: 'Залишити цей сайт' }).first()).toBeVisible();
  await expect(page).toHaveTitle(/^(?!.*Безпека)/);
  // The numbers to call are one press away, and so is how to take away the traces.
  await page
    .getByRole('main')
    .getByRole('link', { name: /номери допомоги/ })
    .click();
  await expect(page.locator('#hulpnummers')).toBeInViewport();
  await expect(page.getByRole('main').getByRole('link', { name: 'Як це видалити' })).toHaveAttribute('hreflang', 'nl');
  await page.goto(real.url('overbetuwe', '/taal/uk/themas/slapen/'));
  await expect(page.getByRole('link', { name: 'Залишити цей сайт' })).toHaveCount(0);
});

test('a subject is found by its name in the language', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', `/zoeken/#zoek=${encodeURIComponent('розлучення')}`));
  await expect(page.locator('[data-part="found"] a[href="/taal/uk/themas/scheiding/"]')).toHaveAttribute('lang', 'uk');
});
