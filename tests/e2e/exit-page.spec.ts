import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const elsewhere = 'https://www.knmi.nl/';

/** Lets the page that the way out leads to be there, without a network, and keeps what was asked of it. */
async function weather(page: Page): Promise<Record<string, string>[]> {
  const asked: Record<string, string>[] = [];
  await page.route(`${elsewhere}**`, async (route) => {
    asked.push(await route.request().allHeaders());
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weer</title><h1>Weer</h1>' });
  });
  return asked;
}

const leave = (page: Page) => page.getByRole('link', { name: 'Verlaat deze site' });

test('on a portal for young people one leaves with one press, and a step back does not show what one read', async ({ page, fiction }) => {
  const asked = await weather(page);
  await page.goto(fiction.url('jong-voorbeelddam', '/'));
  await page.goto(fiction.url('jong-voorbeelddam', '/contact/'));
  await leave(page).click();
  await expect(page).toHaveURL(elsewhere);
  expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
  await page.goBack();
  await expect(page).toHaveURL(fiction.url('jong-voorbeelddam', '/'));
});

test('the screen is empty and the tab says nothing while the other page is on its way', async ({ page, fiction }) => {
  // An answer with nothing in it: the browser stays where it is.
  await page.route(`${elsewhere}**`, (route) => route.fulfill({ status: 204 }));
  await page.goto(fiction.url('jong-voorbeelddam', '/'));
  await leave(page).click();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page).toHaveTitle('www.knmi.nl');
});

test('Shift three times leaves too, and who hears the page is told how often still', async ({ page, fiction }) => {
  await weather(page);
  await page.goto(fiction.url('jong-voorbeelddam', '/'));
  const status = page.locator('exit-page').getByRole('status');
  await expect(leave(page)).toHaveAccessibleDescription('Snel weg? Druk drie keer op Shift.');
  await page.keyboard.press('Shift');
  await expect(status).toHaveText('Druk nog twee keer op Shift om weg te gaan.');
  await page.keyboard.press('Shift');
  await expect(status).toHaveText('Druk nog één keer op Shift om weg te gaan.');
  await page.keyboard.press('x');
  await expect(status).toHaveText('');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(elsewhere);
});

test('it stays in view and hides neither the end of the page nor what has focus', async ({ page, fiction }) => {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(fiction.url('jong-voorbeelddam', '/'));
    for (const place of [0, 0.5, 1]) {
      await page.evaluate((share) => {
        scrollTo(0, share * document.documentElement.scrollHeight);
      }, place);
      await expect(leave(page)).toBeInViewport({ ratio: 1 });
    }
    const [bar, last] = [await page.locator('exit-page').boundingBox(), await page.locator('footer a').last().boundingBox()];
    if (!bar || !last) throw new Error('There is no bar or no footer.');
    expect(width < 500 ? last.y + last.height <= bar.y : bar.y + bar.height <= last.y).toBe(true);
  }
});

test('on a page that shows little, such as one at 400 % zoom, it takes no room', async ({ page, fiction }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(fiction.url('jong-voorbeelddam', '/'));
  await expect(page.locator('exit-page')).toHaveCSS('position', 'static');
});

test('a portal for everybody has none', async ({ page, fiction }) => {
  await page.goto(fiction.url('voorbeelddam', '/'));
  await expect(page.locator('exit-page')).toHaveCount(0);
});

test('wherever a portal for everybody has one, it also says that the browser remembers, and where to read how to take that away', async ({
  page,
  real,
}) => {
  for (const path of ['/vraag-stellen/', '/zoeken/', '/jongeren/']) {
    await page.goto(real.url('overbetuwe', path));
    await expect(leave(page), path).toBeVisible();
    const notice = page.getByRole('main').getByText(/browser onthoudt/);
    await expect(notice, path).toBeVisible();
    await expect(notice.getByRole('link'), path).toHaveAttribute('href', '/over/sporen-wissen/');
  }
});

test('where one searches there is a way out on every portal, and no step back brings the words again', async ({ page, fiction }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await weather(page);
  await page.goto(fiction.url('voorbeelddam', '/'));
  await page.goto(fiction.url('voorbeelddam', '/zoeken/#zoek=slapen'));
  const box = page.getByRole('main').getByRole('searchbox');
  await expect(box).toHaveValue('slapen');
  // Each search that is sent is an entry of its own.
  await box.fill('mijn vader slaat me');
  await box.press('Enter');
  await expect(page).toHaveURL(/#zoek=mijn\+vader\+slaat\+me$/);
  await expect(page.locator('[data-part="danger"]')).toBeVisible();
  await expect(leave(page)).toBeInViewport({ ratio: 1 });
  await leave(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL(fiction.url('voorbeelddam', '/zoeken/'));
  await expect(box).toHaveValue('');
  // Who comes again to search is not hindered.
  await page.goto(fiction.url('voorbeelddam', '/zoeken/#zoek=slapen'));
  await page.reload();
  await expect(box).toHaveValue('slapen');
});

test('nor does a step back after leaving what was found', async ({ page, fiction }) => {
  await weather(page);
  await page.goto(fiction.url('jong-voorbeelddam', '/zoeken/#zoek=gepest'));
  await page.locator('[data-part="found"] .card__link').first().click();
  await expect(page).not.toHaveURL(/zoeken/);
  // Without haste the words are there again.
  await page.goBack();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('gepest');
  await page.goForward();
  await expect(page).not.toHaveURL(/zoeken/);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL(fiction.url('jong-voorbeelddam', '/zoeken/'));
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link that says nothing of where one came from', async ({ page, fiction }) => {
    const asked = await weather(page);
    await page.goto(fiction.url('jong-voorbeelddam', '/'));
    await expect(page.locator('.exit-page__hint')).toBeHidden();
    await expect(leave(page)).toHaveAttribute('rel', 'noreferrer');
    await leave(page).click();
    await expect(page).toHaveURL(elsewhere);
    expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
  });
});
