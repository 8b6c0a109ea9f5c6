import type { Page } from '@playwright/test';
import { aceFailures, axeViolations } from './support/engines.ts';
import { expect, test } from './support/test.ts';

const pages = ['', 'vijf-functies/', 'zorgstructuur/', 'verwijsindex/', 'afstemmen-en-opschalen/', 'wie-bellen/', 'overzicht/'].map(
  (page) => `/professionals/${page}`,
);

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a teacher finds from the foot of the page which steps there are, and who decides when help is stuck', async ({
      page,
      fiction,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(fiction.url('voorbeelddam', '/'));
      await page.getByRole('contentinfo').getByRole('link', { name: 'Voor professionals' }).click();
      await expect(page).toHaveURL(fiction.url('voorbeelddam', '/professionals/'));
      await page.getByRole('link', { name: 'De zorgstructuur' }).click();

      const diagram = page.getByRole('list', { name: 'In één oogopslag' });
      await expect(diagram.locator('> li')).toHaveCount(2);
      await diagram.getByRole('link', { name: 'Leerlingen' }).click();
      await expect(page).toHaveURL(/#route-zorg-op-school$/);
      const school = page.getByRole('region', { name: 'Leerlingen' });
      await expect(school.locator('ol').getByRole('listitem')).toHaveText([
        /De intern begeleider/,
        /Het schoolteam.*Wie leidt: De schooldirecteur/s,
      ]);

      await page.getByRole('navigation', { name: 'Meer voor professionals' }).getByRole('link', { name: 'Afstemmen en opschalen' }).click();
      const ladder = page.getByRole('region', { name: 'Als de hulp vastloopt' }).locator('ol').getByRole('listitem');
      await expect(ladder).toHaveText([/Wie beslist: De casusregisseur met het gezin/, /Wie beslist: De wethouder/]);
      expect(await isTooWide(page)).toBe(false);
    });

    test('the matrix has a block for each task on a telephone, in which each cell names its level; else it has columns', async ({
      page,
      fiction,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(fiction.url('voorbeelddam', '/professionals/overzicht/'));
      const table = page.getByRole('table', { name: 'Hulp per taak en per zwaarte' });
      await expect(table.getByRole('rowheader')).toHaveText([
        'Informatie en advies',
        'Signaleren',
        'Toeleiden naar hulp',
        'Lichte hulp bij opvoeden',
        'Zorg op elkaar afstemmen',
      ]);
      const levels = ['Voor iedereen', 'Bij extra vragen of zorgen', 'Bij problemen', 'Bij zware of meer problemen tegelijk'];
      const task = table.getByRole('row', { name: 'Signaleren' });
      for (const level of levels) await expect(task.getByText(level, { exact: true })).toBeVisible();
      const outside = () =>
        page
          .locator('.scroll-region')
          .evaluate((region) => region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight);
      expect(await outside(), 'nothing has to be scrolled to').toBe(false);

      await page.setViewportSize({ width: 1280, height: 900 });
      const columns = table.getByRole('columnheader');
      await expect(columns).toContainText(['Taak', ...levels]);
      await expect(task.getByText(levels[0] ?? '', { exact: true })).toBeHidden();
      await table.getByRole('link', { name: 'Schoolteam' }).click();
      await expect(page).toHaveURL(fiction.url('voorbeelddam', '/sociale-kaart/schoolteam/'));
      await page.getByRole('main').getByRole('link', { name: 'Alles voor professionals' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor professionals');
    });
  });
}

test('what a referral index holds, and what it does not, is told to everybody who works with it', async ({ page, fiction }) => {
  await page.goto(fiction.url('voorbeelddam', '/professionals/verwijsindex/'));
  const index = page.getByRole('region', { name: 'Verwijsindex Testpunt' });
  await expect(index.getByRole('definition')).toHaveText([
    'Testpunt',
    'Naam, geboortedatum.',
    'Wat er aan de hand is. Geen verhaal, geen oordeel en geen dossier.',
    'Wie bij een aangesloten organisatie werkt.',
    'Ouders horen het vooraf.',
    'GGD Testland',
  ]);
  await expect(page.getByRole('main')).toContainText('Melden of opzoeken kan hier niet.');
});

test('a number to call can be pressed', async ({ page, fiction }) => {
  await page.goto(fiction.url('voorbeelddam', '/professionals/wie-bellen/'));
  await expect(page.getByRole('article', { name: 'Stichting Proef' }).getByRole('link', { name: '088-0000006' })).toHaveAttribute(
    'href',
    'tel:0880000006',
  );
  await expect(page.getByRole('region', { name: 'Bellen met het CJG' }).getByRole('link', { name: '088-0000000' })).toBeVisible();
});

test('a portal that is for others has no such pages', async ({ page, fiction }) => {
  expect((await page.goto(fiction.url('jong-voorbeelddam', '/professionals/')))?.status()).toBe(404);
  await page.goto(fiction.url('jong-voorbeelddam', '/'));
  await expect(page.getByRole('link', { name: 'Voor professionals' })).toHaveCount(0);
});

test('the pages have nothing that an engine for accessibility objects to, on a telephone and on a wide screen', async ({
  page,
  fiction,
  engines,
}) => {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pages) {
      await page.goto(fiction.url('voorbeelddam', path));
      expect(await isTooWide(page), `${path} at ${String(width)} px`).toBe(false);
      found.push(...(await axeViolations(page, engines)), ...(await aceFailures(page, engines)));
    }
  }
  expect(found).toEqual([]);
});

test('on paper the whole matrix is on the sheet', async ({ page, fiction }) => {
  // The width of A4 within its margins, at 96 px to an inch.
  await page.setViewportSize({ width: 695, height: 1000 });
  await page.goto(fiction.url('voorbeelddam', '/professionals/overzicht/'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('table').evaluate((table) => table.getBoundingClientRect().right <= window.innerWidth)).toBe(true);
  await expect(page.getByRole('link', { name: 'Schoolteam' })).toBeVisible();
});
