import type { Page } from '@playwright/test';
import { aceFailures, axeViolations } from './support/engines.ts';
import { cutOff, tooSmall } from './support/layout-faults.ts';
import { dutchWords, ownWords } from './support/own-words.ts';
import { expect, fictionNow, test } from './support/test.ts';

const phone = { width: 360, height: 740 };

const languageLinks = (page: Page) => page.locator('header .language-links a');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test('a mother who reads only Ukrainian finds her page in the first screen of a phone, and the way back', async ({ page, real }) => {
      await page.goto(real.url('overbetuwe', '/'));
      const link = page.getByRole('link', { name: 'Українська' });
      await expect(link).toBeInViewport({ ratio: 1 });
      await link.click();
      await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Допомога у вихованні та розвитку дітей');
      // When one can come is in the first screen too.
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeInViewport({ ratio: 1 });
      await expect(page.locator('opening-status').first()).toBeInViewport();
      await expect(page.getByRole('heading', { level: 3, name: 'Inloop Elst' })).toBeVisible();
      await expect(page.getByText('Щочетверга з 14:00 до 16:00.')).toBeVisible();
      await expect(page.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
      // The same page in the other languages, and Dutch.
      expect(
        await languageLinks(page).evaluateAll((links) => links.map((one) => [one.getAttribute('href'), one.getAttribute('hreflang')])),
      ).toEqual([['/', 'nl'], ...['en', 'uk', 'pl', 'tr', 'ar'].map((language) => [`/taal/${language}/`, language])]);
      await languageLinks(page).getByText('العربية').click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await languageLinks(page).getByText('Nederlands').click();
      await expect(page).toHaveURL(real.url('overbetuwe', '/'));
    });
  });
}

test('whoever changes the language stays on the page of a place, and finds there what the Dutch page says', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/inloop/elst/'));
  await languageLinks(page).getByText('Українська').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/inloop/elst/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloop Elst');
  await expect(page.getByRole('main').getByText('Щочетверга з 14:00 до 16:00.')).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(8);
  await languageLinks(page).getByText('العربية').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/ar/inloop/elst/'));
  await languageLinks(page).getByText('Nederlands').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/inloop/elst/'));
  // What is a part of the page of the language leads there.
  await page.goto(real.url('overbetuwe', '/contact/'));
  await languageLinks(page).getByText('Polski').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/pl/#bellen'));
  await expect(page.locator('#bellen')).toBeInViewport();
});

test('an article that is translated stays in sight in the other language, and leads to somebody to talk to', async ({
  page,
  real,
  engines,
}) => {
  await page.setViewportSize(phone);
  await page.goto(real.url('overbetuwe', '/artikelen/baby-slaapt-niet/'));
  await languageLinks(page).getByText('Українська').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/artikelen/baby-slaapt-niet/'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(/[А-яіїєґ]/);
  expect((await page.evaluate(ownWords)).filter((text) => dutchWords.test(text.replaceAll(/\([^)]*\)/g, '')))).toEqual([]);
  expect(await page.evaluate(cutOff)).toEqual([]);
  expect(await axeViolations(page, engines)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Куди можна прийти?' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/#inloop'));
  // From the page of the language one finds it too.
  await page.getByRole('main').locator('a[href="/taal/uk/artikelen/baby-slaapt-niet/"]').click();
  await page.goto(real.url('overbetuwe', `/zoeken/#zoek=${encodeURIComponent('немовля погано спить')}`));
  await expect(page.locator('[data-part="found"] a[href="/taal/uk/artikelen/baby-slaapt-niet/"]')).toBeVisible();
});

test('a mother reads in Ukrainian for whom a service is and how to start, and goes on to where it is', async ({ page, real, engines }) => {
  await page.setViewportSize(phone);
  await page.goto(real.url('overbetuwe', '/taal/uk/inloop/elst/'));
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Прийти із запитанням' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/sociale-kaart/inloop/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Прийти із запитанням');
  await expect(main.getByText('вагітність – 23 роки', { exact: false })).toBeVisible();
  await expect(main.getByText('Щочетверга з 14:00 до 16:00.')).toBeVisible();
  expect(await page.evaluate(cutOff)).toEqual([]);
  expect(await axeViolations(page, engines)).toEqual([]);
  expect(await aceFailures(page, engines)).toEqual([]);
  await main.getByRole('link', { name: 'Inloop Elst' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/inloop/elst/'));
  // Who reads the page in Dutch finds it in the header, and with words of the language.
  await page.goto(real.url('overbetuwe', '/sociale-kaart/inloop/'));
  await languageLinks(page).getByText('Türkçe').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/tr/sociale-kaart/inloop/'));
  await main.getByRole('link', { name: 'Hollandaca' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/sociale-kaart/inloop/'));
  await page.goto(real.url('overbetuwe', `/zoeken/#zoek=${encodeURIComponent('przyjdź z pytaniem')}`));
  await expect(page.locator('[data-part="found"] a[href="/taal/pl/sociale-kaart/inloop/"]')).toBeVisible();
});

/** The addresses in Dutch of one page of each kind that there is in other languages. */
const dutchPaths = [
  '/',
  '/agenda/',
  '/zoeken/',
  '/inloop/elst/',
  '/sociale-kaart/inloop/',
  '/sociale-kaart/bureau-jeugdzorg/',
  '/sociale-kaart/',
  '/themas/',
  '/themas/slapen/',
  '/leeftijd/baby/',
];

for (const language of ['en', 'uk', 'pl', 'tr', 'ar']) {
  test(`a page in another language says nothing in Dutch that is not marked as Dutch: ${language}`, async ({ page, real }) => {
    await page.clock.install({ time: new Date('2026-12-01T14:30:00+01:00') });
    for (const path of dutchPaths.map((of) => `/taal/${language}${of}`)) {
      await page.goto(real.url('overbetuwe', path));
      const words = await page.evaluate(ownWords);
      expect(words.length).toBeGreaterThan(50);
      expect(
        words.filter((text) => dutchWords.test(text)),
        path,
      ).toEqual([]);
    }
  });
}

test('a script says in the language of the page that a place is open now, and names the next day once it is not', async ({
  page,
  fiction,
}) => {
  const status = page.locator('opening-status').first();
  for (const [language, next] of [
    ['en', /^Next time: \p{L}+day, .*\d/u],
    // With the digits of telephones and doors.
    ['ar', /\p{Script=Arabic}+، \d+ \p{Script=Arabic}+/u],
  ] as const) {
    await page.clock.setFixedTime(fictionNow);
    await page.goto(fiction.url('voorbeelddam', `/taal/${language}/`));
    const [open, until] = await status.evaluate((element) => [
      (element as HTMLElement).dataset.open ?? '',
      (element as HTMLElement).dataset.until,
    ]);
    expect(open).toContain('%:%');
    const end = Number(until);
    await page.clock.setFixedTime(new Date(end - 60_000));
    await page.reload();
    await expect(status).toHaveText(new RegExp(`^${open.replace('%:%', '\\d{1,2}:\\d\\d')}$`));
    await page.clock.setFixedTime(new Date(end + 60_000));
    await page.reload();
    await expect(status).toHaveText(next);
    // The times of a page that nobody made again for a year are over.
    await page.clock.setFixedTime(new Date(end + 400 * 86_400_000));
    await page.reload();
    await expect(status).toBeHidden();
  }
});

for (const [portals, site, path] of [
  ...dutchPaths.map((of) => ['real', 'overbetuwe', `/taal/ar${of}`] as const),
  ['fiction', 'jong-voorbeelddam', '/taal/ar/'],
  ['fiction', 'jong-voorbeelddam', '/taal/ar/inloop/centrum/'],
] as const) {
  test(`${site}${path} runs from right to left, and nothing of it sticks out or is cut off`, async ({ page, real, fiction, engines }) => {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto((portals === 'real' ? real : fiction).url(site, path));
      expect(await page.evaluate(cutOff), String(width)).toEqual([]);
      expect(await page.evaluate(tooSmall), String(width)).toEqual([]);
      const name = await page.locator('.wordmark').boundingBox();
      expect((name?.x ?? 0) + (name?.width ?? 0), 'the name stands on the right').toBeGreaterThan(width / 2);
    }
    expect(await axeViolations(page, engines)).toEqual([]);
    expect(await aceFailures(page, engines)).toEqual([]);
  });
}

test('numbers keep their order in a line that runs the other way', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/taal/ar/'));
  await expect(page.locator('.crisis-bar__number').first()).toHaveAttribute('dir', 'ltr');
});

test('links to pages in Dutch say so, and Dutch names are marked', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/taal/pl/'));
  const main = page.getByRole('main');
  const inDutch = page.getByRole('region', { name: 'Strony po niderlandzku' }).getByRole('link', { name: 'Znajdź pomoc' });
  await expect(inDutch).toHaveAttribute('hreflang', 'nl');
  const mark = await inDutch
    .locator('span')
    .last()
    .evaluate((words) => getComputedStyle(words, '::after').content.replaceAll(/[^A-Z()]/g, ''));
  expect(mark).toBe('(NL)');
  await expect(main.locator('bdi[lang="nl"]', { hasText: 'De Plataan' }).first()).toBeVisible();
  await expect(page.locator('.wordmark')).toHaveAttribute('lang', 'nl');
  // Home in the language.
  await page.goto(real.url('overbetuwe', '/taal/pl/inloop/elst/'));
  await page.locator('.wordmark').click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/taal/pl/'));
});

test('in a list of links, what says that a page is in Dutch stands behind the last word of a name that takes two lines', async ({
  page,
  real,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(real.url('overbetuwe', '/taal/uk/sociale-kaart/inloop/'));
  const link = page.getByRole('main').getByRole('link', { name: 'Stichting Thuiszorg Midden Gelderland' });
  await expect(link).toHaveAttribute('hreflang', 'nl');
  const name = link.locator('span').first();
  const marks = await Promise.all(
    [link, name].map((part) => part.evaluate((element) => getComputedStyle(element, '::after').content.replaceAll(/[^A-Z()]/g, ''))),
  );
  expect(marks).toEqual(['', '(NL)']);
  expect(await name.evaluate((element) => element.textContent), 'no space at which the mark could break off').toMatch(/Gelderland$/);
});

test('search engines are told of each language on every such page', async ({ page, real }) => {
  const alternates = () =>
    page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]));
  const expected = [
    ['nl', '/'],
    ['en', '/taal/en/'],
    ['tr', '/taal/tr/'],
    ['ar', '/taal/ar/'],
    ['x-default', '/taal/'],
  ];
  for (const path of ['/taal/', '/taal/en/', '/taal/ar/']) {
    await page.goto(real.url('deventer', path));
    expect(await alternates(), path).toEqual(expected);
  }
  await page.goto(real.url('deventer', '/taal/en/inloop/vijfhoek/'));
  expect(await alternates()).toEqual([
    ['nl', '/inloop/vijfhoek/'],
    ...['en', 'tr', 'ar'].map((language) => [language, `/taal/${language}/inloop/vijfhoek/`]),
  ]);
});

test('the page with all languages names each in itself', async ({ page, real }) => {
  await page.goto(real.url('deventer', '/taal/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp in uw taal');
  const named = page.getByRole('main').locator('a[hreflang]');
  expect(await named.evaluateAll((links) => links.map((link) => [link.textContent.trim(), link.getAttribute('lang')]))).toEqual([
    ['English', 'en'],
    ['Türkçe', 'tr'],
    ['العربية', 'ar'],
  ]);
});

test('a page in another language is found by words of that language', async ({ page, real }) => {
  for (const [query, language] of [
    ['допомога', 'uk'],
    ['pomoc', 'pl'],
    ['yardım', 'tr'],
    ['مساعدة', 'ar'],
    ['help in english', 'en'],
  ] as const) {
    await page.goto(real.url('overbetuwe', `/zoeken/#zoek=${encodeURIComponent(query)}`));
    const hit = page.locator(`[data-part="found"] a[href="/taal/${language}/"]`);
    await expect(hit, query).toHaveAttribute('lang', language);
  }
});
