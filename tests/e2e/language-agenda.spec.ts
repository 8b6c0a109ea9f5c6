import type { Page } from '@playwright/test';
import { aceFailures, axeViolations, unfold } from './support/engines.ts';
import { cutOff, tooSmall } from './support/layout-faults.ts';
import { dutchWords, ownWords } from './support/own-words.ts';
import { expect, test } from './support/test.ts';

const site = 'voorbeelddam';
const items = (page: Page) => page.locator('agenda-list [data-over]').filter({ visible: true });
const titles = (page: Page) => items(page).getByRole('heading').allInnerTexts();
const walkIn = (page: Page) => page.locator('section[aria-labelledby="binnenlopen"]');
const languageLinks = (page: Page) => page.locator('header .language-links a');
/** What the style sheet puts behind an element. */
const markOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content.replaceAll(/[^A-Z()]/g, ''));

/** The page as somebody sees it at another instant than that of the build. */
async function at(page: Page, iso: string, url: string) {
  await page.clock.setFixedTime(new Date(iso));
  await page.goto(url);
}

test.use({ viewport: { width: 360, height: 740 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a mother who reads only Ukrainian sees day by day when she can walk in, and goes on to the place', async ({ page, real }) => {
      await page.goto(real.url('overbetuwe', '/taal/uk/'));
      await page.getByRole('main').getByRole('link', { name: 'Коли можна прийти: усі дні' }).click();
      await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/agenda/'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Календар подій');
      await expect(
        walkIn(page)
          .getByText(/четвер, \d+ грудня 2026 року/i)
          .first(),
      ).toBeVisible();
      await walkIn(page).getByRole('link', { name: 'Inloop Elst' }).first().click();
      await expect(page).toHaveURL(real.url('overbetuwe', '/taal/uk/inloop/elst/'));
    });

    test('whoever changes the language stays in the agenda', async ({ page, fiction }) => {
      await page.goto(fiction.url(site, '/agenda/'));
      await languageLinks(page).getByText('العربية').click();
      await expect(page).toHaveURL(fiction.url(site, '/taal/ar/agenda/'));
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await languageLinks(page).getByText('English').click();
      await expect(page).toHaveURL(fiction.url(site, '/taal/en/agenda/'));
      await languageLinks(page).getByText('Nederlands').click();
      await expect(page).toHaveURL(fiction.url(site, '/agenda/'));
    });
  });
}

test('the agenda in another language lists nothing that is over, also when it was built long ago', async ({ page, fiction }) => {
  const url = fiction.url(site, '/taal/en/agenda/');
  for (const iso of ['2027-01-18T12:00:00+01:00', '2027-01-19T20:59:00+01:00']) {
    await at(page, iso, url);
    expect((await titles(page)).map((title) => title.trim())).toEqual(['Evening about sleep', 'Cursus Grenzen', 'Gezinsdag Testland']);
  }
  await at(page, '2027-01-19T21:00:00+01:00', url);
  expect((await titles(page)).map((title) => title.trim())).toEqual(['Cursus Grenzen', 'Gezinsdag Testland']);
  await expect(page.getByRole('heading', { name: 'January 2027' })).toBeHidden();
  await at(page, '2027-05-22T16:00:00+02:00', url);
  expect(await titles(page)).toEqual([]);
  await expect(page.getByText('There is nothing in the calendar now')).toBeVisible();
  await expect(walkIn(page)).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'How to reach us' }).click();
  await expect(page).toHaveURL(fiction.url(site, '/taal/en/#bellen'));
});

test('a walk-in session is there one day before and on the day, until it is over', async ({ page, fiction }) => {
  const url = fiction.url(site, '/taal/en/agenda/#vandaag');
  const session = walkIn(page).getByText('13:30–16:00').filter({ visible: true });
  await at(page, '2026-12-13T15:59:00+01:00', url);
  await expect(session).toHaveCount(0);
  await page.goto('about:blank');
  await at(page, '2026-12-14T15:59:00+01:00', url);
  await expect(session).toHaveCount(1);
  await page.goto('about:blank');
  await at(page, '2026-12-14T16:00:00+01:00', url);
  await expect(walkIn(page)).toBeHidden();
  await expect(page.getByText('There is nothing in this period.')).toBeVisible();
  await page.getByRole('button', { name: 'Everything' }).click();
  await expect(page).toHaveURL(fiction.url(site, '/taal/en/agenda/'));
  await expect(walkIn(page).locator('li[data-gathers]').filter({ visible: true }).first()).toContainText('Tuesday 15 December 2026');
});

test('the views say in the language how much there is', async ({ page, fiction }) => {
  await at(page, '2027-01-18T20:00:00+01:00', fiction.url(site, '/taal/ar/agenda/'));
  const status = page.getByRole('status').first();
  await page.getByRole('button', { name: 'اليوم' }).click();
  await expect(status).toHaveText('لا توجد نتائج');
  await page.getByRole('button', { name: 'هذا الأسبوع' }).click();
  const ofWeek = await items(page).count();
  expect(ofWeek).toBeGreaterThan(1);
  await expect(status).toHaveText(`عدد النتائج: ${String(ofWeek)}`);
  expect((await titles(page)).map((title) => title.trim())).toEqual(['أمسية عن النوم']);
  await page.getByRole('button', { name: 'الكل' }).click();
  await expect(status).toHaveText(`عدد النتائج: ${String(await items(page).count())}`);
});

test('what is Dutch in it is marked as Dutch, and links to pages and files in Dutch say so', async ({ page, fiction, real }) => {
  for (const language of ['en', 'ar']) {
    await page.goto(fiction.url(site, `/taal/${language}/agenda/`));
    const words = await page.evaluate(ownWords);
    expect(words.length).toBeGreaterThan(50);
    expect(
      words.filter((text) => dutchWords.test(text)),
      language,
    ).toEqual([]);
    await expect(page.locator('.agenda-card bdi[lang="nl"]', { hasText: 'Cursus Grenzen' })).toBeVisible();
  }
  await expect(page.locator('.agenda-card__link').first()).toHaveAttribute('hreflang', 'nl');
  await expect(page.getByRole('link', { name: 'ملف التقويم (ics)' })).toHaveAttribute('href', '/agenda.ics');
  await expect(page.getByRole('link', { name: 'ملف التقويم (ics)' })).toHaveAttribute('hreflang', 'nl');
  const marks = ['.agenda-card__link > span', '.agenda-card__link', '.nl-button[hreflang] > .nl-button__label', '.nl-button[hreflang]'];
  expect(await Promise.all(marks.map((selector) => markOf(page, selector)))).toEqual(['(NL)', '', '(NL)', '']);
  // A place has its page in the language.
  await page.goto(real.url('overbetuwe', '/taal/pl/agenda/'));
  expect(await walkIn(page).locator('a[hreflang]').count()).toBe(0);
});

for (const language of ['ar', 'en']) {
  test(`the agenda in ${language} can be used by people with a disability, and nothing of it is cut off`, async ({
    page,
    fiction,
    engines,
  }) => {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(fiction.url(site, `/taal/${language}/agenda/`));
      await page.evaluate(unfold);
      expect(await page.evaluate(cutOff), String(width)).toEqual([]);
      expect(await page.evaluate(tooSmall), String(width)).toEqual([]);
    }
    expect(await axeViolations(page, engines)).toEqual([]);
    expect(await aceFailures(page, engines)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, engines, { rules: 'colours' })).toEqual([]);
  });
}

test('the agenda is found by words of a language', async ({ page, real }) => {
  for (const [query, language] of [
    ['календар', 'uk'],
    ['kiedy można przyjść', 'pl'],
    ['etkinlikler', 'tr'],
    ['جدول الأنشطة', 'ar'],
    ['what’s on', 'en'],
  ] as const) {
    await page.goto(real.url('overbetuwe', `/zoeken/#zoek=${encodeURIComponent(query)}`));
    await expect(page.locator(`[data-part="found"] a[href="/taal/${language}/agenda/"]`), query).toHaveAttribute('lang', language);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the agenda is whole, with the year at each day, and says on which day it was made', async ({ page, fiction }) => {
    await page.goto(fiction.url(site, '/taal/ar/agenda/'));
    const main = page.getByRole('main');
    expect(await main.locator('noscript > p').textContent()).toBe('آخر تحديث: 24 نوفمبر 2026');
    await expect(main.getByRole('heading', { name: 'يناير 2027' })).toBeVisible();
    await expect(main.locator('article.agenda-card')).toHaveCount(3);
    for (const day of await walkIn(page).locator('.agenda-card__when').allTextContents()) expect(day.trim()).toMatch(/202[67]$/);
    await expect(main.getByRole('button')).toHaveCount(0);
  });
});
