import type { Page } from '@playwright/test';
import { aceFailures, axeViolations } from './support/engines.ts';
import { cutOff, tooSmall } from './support/layout-faults.ts';
import { expect, test } from './support/test.ts';

const results = (page: Page) => page.locator('[data-part="found"]');
const count = (page: Page) => page.locator('[data-part="count"]');
const words = (query: string) => `#${new URLSearchParams({ zoek: query }).toString()}`;
const card = (page: Page, href: string) =>
  results(page)
    .locator('li')
    .filter({ has: page.locator(`a[href="${href}"]`) });

/** What says on a card that its page is in Dutch, from the style sheet or written out. */
const marksOf = (page: Page, href: string) =>
  card(page, href)
    .getByRole('link')
    .evaluate((link) => {
      const after = [link, ...link.querySelectorAll('*')].map((part) => getComputedStyle(part, '::after').content);
      return [...after, link.textContent].flatMap((text) => text.match(/\(NL\)/g) ?? []);
    });

test('a mother searches in Ukrainian from the page of a place, and reads what is in her language before what is in Dutch', async ({
  page,
  real,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
  await page.goto(real.url('overbetuwe', '/taal/uk/inloop/elst/'));
  await page.getByRole('searchbox', { name: 'Пошук на цьому сайті' }).fill('немовля погано спить');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(real.url('overbetuwe', `/taal/uk/zoeken/${words('немовля погано спить')}`));
  await expect(count(page)).toHaveText(/^Знайдено для «немовля погано спить»: \d+$/);
  const own = card(page, '/taal/uk/artikelen/baby-slaapt-niet/').getByRole('link');
  await expect(own).toBeVisible();
  expect(await own.getAttribute('lang'), 'it is in the language of the page').toBeNull();
  await expect(results(page).locator('a[href="/artikelen/baby-slaapt-niet/"]'), 'and stands there once').toHaveCount(0);
  expect(requests.filter((url) => url.includes('немовля'))).toEqual([]);

  // Words of Dutch find the same page, and what is in Dutch only says so.
  await page.getByRole('main').getByRole('searchbox').fill('slapen');
  await expect(count(page)).toContainText('«slapen»');
  const articles = results(page).getByRole('heading', { level: 3, name: 'Поради для читання' }).locator('..').locator('.card__link');
  const found = await articles.evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('hreflang')]));
  expect(found[0]).toEqual(['/taal/uk/artikelen/baby-slaapt-niet/', null]);
  const [dutch = ''] = found.find(([, language]) => language === 'nl') ?? [];
  expect(found.findIndex(([, language]) => language === 'nl')).toBeGreaterThan(found.findLastIndex(([, language]) => language === null));
  for (const part of ['a', 'p']) await expect(card(page, dutch ?? '').locator(`${part} bdi`)).toHaveAttribute('lang', 'nl');
  // Once: behind the title, and not behind what makes one able to press the whole card.
  expect(await marksOf(page, dutch ?? '')).toEqual(['(NL)']);
  expect(await marksOf(page, '/taal/uk/artikelen/baby-slaapt-niet/')).toEqual([]);

  // A place has its page in every language; its name stays Dutch.
  await page.getByRole('main').getByRole('searchbox').fill('elst');
  const place = card(page, '/taal/uk/inloop/elst/');
  await expect(place.locator('bdi')).toHaveAttribute('lang', 'nl');
  await place.getByRole('link').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/inloop/elst/'));
});

test('whoever changes the language where one searches stays there, and words of a third language are no dead end', async ({
  page,
  real,
}) => {
  const languages = page.locator('header .language-links a');
  await page.goto(real.url('overbetuwe', '/zoeken/'));
  await languages.getByText('Українська').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/zoeken/'));
  await languages.getByText('العربية').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/ar/zoeken/'));
  await languages.getByText('Nederlands').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/zoeken/'));
  // What was typed goes along.
  await page.getByRole('main').getByRole('searchbox').fill('slapen');
  await expect(count(page)).toContainText('slapen');
  await languages.getByText('English').click();
  await expect(page).toHaveURL(real.url('overbetuwe', `/taal/en/zoeken/${words('slapen')}`));
  await expect(count(page)).toContainText('slapen');
  await languages.getByText('Nederlands').click();
  await expect(page).toHaveURL(real.url('overbetuwe', `/zoeken/${words('slapen')}`));
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('slapen');
  await page.goto(real.url('overbetuwe', `/taal/uk/zoeken/${words('tłumacz')}`));
  await expect(card(page, '/taal/pl/').getByRole('link')).toHaveAttribute('hreflang', 'pl');
});

test('somebody in danger sees the right number first, with words in the language, and can leave at once', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', `/taal/ar/zoeken/${words('ik wil dood')}`));
  const danger = page.locator('[data-part="danger"]');
  await expect(danger.locator('a:visible').first()).toContainText('0800-0113');
  await expect(danger.getByRole('heading', { level: 2 })).toHaveText('يمكنك الاتصال بمن يستطيع المساعدة');
  await expect(danger.locator('.help-lines__number').first()).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('link', { name: 'مغادرة هذا الموقع' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^يمكنك الاتصال بمن يستطيع المساعدة\. /);
});

test('nothing found is no dead end: whom to ask, and what there is in the language', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', `/taal/pl/zoeken/${words('qqxzwv')}`));
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Nic nie znaleziono dla „qqxzwv”' })).toBeVisible();
  await expect(main.getByRole('heading', { level: 3, name: 'Telefon' })).toBeVisible();
  await main.getByRole('link', { name: 'Gdzie można przyjść?' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/pl/#inloop'));
  await page.goto(real.url('overbetuwe', `/taal/pl/zoeken/${words('slapen')}&soort=boeken`));
  await expect(page.locator('[data-part="corrected"]')).toHaveText('Nie ma rodzaju „boeken”. Tutaj jest wszystko.');
});

test('when the files do not come, a notice in the language says so', async ({ page, real }) => {
  await page.route('**/zoekindex/**', (route) => route.abort());
  await page.goto(real.url('overbetuwe', `/taal/tr/zoeken/${words('uyku')}`));
  await expect(page.locator('[data-part="failed"]')).toContainText('Sözcükle arama şu anda çalışmıyor');
  await expect(page.getByRole('main').getByRole('link', { name: 'Nereye gelebilirsiniz?' })).toBeVisible();
});

for (const [language, colorScheme] of [
  ['uk', 'light'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const) {
  test(`axe finds nothing with results, with danger and with nothing found, and nothing sticks out: ${language}, ${colorScheme}`, async ({
    page,
    real,
    engines,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const query of ['slapen', 'ik wil dood', 'qqxzwv', '']) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('about:blank');
      await page.goto(real.url('overbetuwe', `/taal/${language}/zoeken/${words(query)}`));
      const answered = page.locator('[data-part="count"]:visible, [data-part="nothing"]:visible, [data-part="lists"]:visible');
      await expect(answered.first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      expect(await axeViolations(page, engines), query).toEqual([]);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await page.evaluate(cutOff), query).toEqual([]);
        expect(await page.evaluate(tooSmall), query).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(width);
      }
    }
  });
}

test('ACE finds nothing in results in two languages', async ({ page, real, engines }) => {
  await page.goto(real.url('overbetuwe', `/taal/ar/zoeken/${words('slapen')}`));
  await expect(count(page)).toContainText('slapen');
  expect(await aceFailures(page, engines)).toEqual([]);
});

test('in Arabic the words of a card in Dutch keep their order, and the card runs as all others do', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', `/taal/ar/zoeken/${words('slapen')}`));
  const directions = (href: string) =>
    card(page, href).evaluate((item) =>
      ['.card__title', 'a', 'p'].map((part) => getComputedStyle(item.querySelector(part) ?? item).direction),
    );
  await expect(card(page, '/artikelen/peuter-slaapt-niet/').locator('p bdi')).not.toBeEmpty();
  expect(await directions('/artikelen/peuter-slaapt-niet/')).toEqual(['rtl', 'rtl', 'rtl']);
  for (const part of ['a', 'p'])
    await expect(card(page, '/artikelen/peuter-slaapt-niet/').locator(`${part} bdi`)).toHaveCSS('direction', 'ltr');
  await expect(card(page, '/taal/ar/artikelen/baby-slaapt-niet/').locator('bdi')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form sends no word, and leads to a page in the language that says honestly what works', async ({ page, real }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
    await page.goto(real.url('overbetuwe', '/taal/uk/'));
    await page.getByRole('searchbox').fill('сон');
    await page.getByRole('button', { name: 'Шукати' }).click();
    await expect(page).toHaveURL(/\/taal\/uk\/zoeken\/\??$/);
    expect(asked.filter((address) => address.includes('сон'))).toEqual([]);
    const main = page.getByRole('main');
    await expect(main).toContainText('Тому з введеними словами нічого зробити не можна.', { useInnerText: true });
    await main.getByRole('link', { name: 'Моє немовля погано спить. Що я можу зробити?' }).click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/artikelen/baby-slaapt-niet/'));
    await page.goto(real.url('overbetuwe', '/taal/ar/zoeken/'));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await main.getByRole('link', { name: 'أين يمكنك الحضور؟' }).click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/taal/ar/#inloop'));
  });
});
