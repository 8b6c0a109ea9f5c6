import type { Page } from '@playwright/test';
import { readHtml } from '../../scripts/lib/check-site/html/elements.ts';
import { languageAddress } from '../../src/sites/language-in-address.ts';
import { missingPath } from './support/portals.ts';
import { expect, test } from './support/test.ts';

/** The words that can be read without scrolling, and not behind the way out at the foot of a telephone. */
function firstScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const seen: string[] = [];
    const exit = document.querySelector('.exit-page')?.getBoundingClientRect().top ?? 0;
    const foot = exit > window.innerHeight / 2 ? exit : window.innerHeight;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('script, style, .visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      if (rects.length > 0 && rects.every(({ top, bottom }) => top >= 0 && bottom <= foot)) seen.push(node.nodeValue ?? '');
    }
    return seen.join(' ').replaceAll(/\s+/g, ' ');
  });
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a resident of Overbetuwe reads where and when to walk in without scrolling', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/'));
    const text = await firstScreen(page);
    expect(text).toMatch(/Elst.*donderdag van 14\.00 tot 16\.00 uur/);
    expect(text).toMatch(/Herveld.*dinsdag van 14\.00 tot 16\.00 uur/);
    expect(text).toContain('De Plataan');
  });

  test('a resident of Beemster reads where to go, and that the times are not known', async ({ page, real }) => {
    await page.goto(real.url('beemster', '/'));
    const text = await firstScreen(page);
    expect(text).toContain('Middelwijck');
    expect(text).toContain('Middenbeemster');
    expect(text).toContain('De tijden zijn nog niet bekend');
  });

  test('a resident of Oldebroek, who cannot walk in anywhere, reads where to go instead', async ({ page, real }) => {
    await page.goto(real.url('oldebroek', '/'));
    const text = await firstScreen(page);
    for (const name of ['Stichting Jeugd Noord Veluwe', 'Icare', 'GGD', 'huisarts']) expect(text).toContain(name);
  });

  for (const [javaScriptEnabled, answer] of [
    [true, /Vandaag open vanaf 10\.00 uur/],
    // As long as it gets.
    [false, /Eerstvolgende keer: dinsdag 24 november van 10\.00 tot 12\.30 uur/],
  ] as const) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      for (const site of ['voorbeelddam', 'jong-voorbeelddam']) {
        test(`a campaign at the top of ${site} leaves the next moment to walk in on the first screen`, async ({ page, fiction }) => {
          await page.clock.setFixedTime(new Date('2026-11-24T08:00:00+01:00'));
          await page.goto(fiction.url(site, '/'));
          const text = await firstScreen(page);
          expect(text).toMatch(new RegExp(`Een warme winter.*${answer.source}`));
          // As many letters as a headline may have.
          await page.locator('.campaign-band span').evaluate((headline) => {
            headline.textContent = 'Samen zorgen we in dit dorp voor een school waar niemand bang is om te komen nu.';
          });
          expect(await firstScreen(page)).toMatch(answer);
        });
      }
    });
  }

  test('a campaign with a long headline leaves where to go instead on the first screen', async ({ page, fiction }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'));
    await page.goto(fiction.url('testerveen', '/'));
    expect(await firstScreen(page)).toMatch(/Samen zorgen we.*nog geen gebouw gevonden.*Bel GGD Testland/);
  });
});

test('Oldebroek offers no place, no calendar and no times that its source does not give', async ({ page, real }) => {
  await page.goto(real.url('oldebroek', '/inloop/'));
  await expect(page.locator('main')).toContainText('nog geen inlooppunt bekend');
  await expect(page.locator('main').getByRole('link', { name: 'Icare' })).toHaveAttribute('href', '/organisaties/icare/');
  await expect(page.locator('.location-card, opening-status, [href$=".ics"]')).toHaveCount(0);
});

for (const site of ['deventer', 'jongin-deventer']) {
  test(`${site} shows the three walk-in points of Deventer, each with times that are not known`, async ({ page, real }) => {
    await page.goto(real.url(site, '/'));
    await expect(page.locator('.walk-in-places li')).toContainText(['Keizerslanden', 'Rivierenwijk', 'Vijfhoek']);
    await expect(page.locator('.answer-card')).toContainText('De tijden zijn nog niet bekend');
    await page.goto(real.url(site, '/inloop/'));
    const cards = page.locator('.location-card').filter({ has: page.getByRole('link', { name: /^Inloop / }) });
    await expect(cards).toHaveCount(3);
    for (const name of ['Rivierenwijk', 'Keizerslanden', 'Vijfhoek']) {
      await expect(cards.filter({ hasText: `Inloop ${name}` })).toContainText('De tijden zijn nog niet bekend');
    }
    await expect(cards.filter({ hasText: 'Rivierenwijk' })).toContainText('Deze plek is tijdelijk');
    await expect(page.locator('opening-status')).toHaveCount(0);
    await page.goto(real.url(site, '/inloop/rivierenwijk/'));
    await expect(page.locator('main')).toContainText('twee uur per week');
    await expect(page.locator('main').getByRole('link', { name: 'Carinova' })).toBeVisible();
    await expect(page.locator('[href$=".ics"]')).toHaveCount(0);
  });
}

test('JongInDeventer shows what is for young people: their subjects, their helpers, their own page, and no place for parents', async ({
  page,
  real,
}) => {
  const site = 'jongin-deventer';
  await page.goto(real.url(site, '/'));
  const topics = page.locator('.topic-list');
  await expect(topics).toContainText('Vrienden en pesten');
  await expect(topics).not.toContainText('Slapen en huilen');

  await page.goto(real.url(site, '/organisaties/'));
  const names = await page.locator('main h3').allTextContents();
  const listed = (name: string) => names.some((one) => one.includes(name));
  for (const name of ['Carinova', 'Coach', 'De Kij', 'Raster Groep', 'De Kindertelefoon']) expect(listed(name), name).toBe(true);
  for (const name of ['Kraamzorg', 'Verloskundigen', 'peuterspeelzalen', 'Justitie']) expect(listed(name), name).toBe(false);

  await page.goto(real.url(site, '/over/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over JongInDeventer');
  await expect(page.locator('main')).not.toContainText('zwangerschap');
  await expect(page.locator('main').getByRole('link', { name: 'basismodel' })).toHaveCount(0);

  await page.goto(real.url(site, '/inloop/'));
  await expect(page.locator('main')).not.toContainText('Consultatiebureau');
  for (const path of ['/inloop/consultatiebureau-de-bron/', '/inloop/consultatiebureau-de-bron.ics', '/over/basismodel/']) {
    expect((await real.fetch(site, path)).status, path).toBe(404);
    expect((await real.fetch('deventer', path)).status, path).toBe(200);
  }
  expect((await real.fetch('deventer', '/over/jongindeventer/')).status).toBe(404);
});

test('the walk-in page says each village once, above its points, and leads to it where one has to scroll', async ({ page, real }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(real.url('overbetuwe', '/inloop/'));
  const areas = page.locator('.areas section');
  // The fixed instant of the build is a Tuesday morning.
  await expect(areas.getByRole('heading', { level: 2 })).toHaveText(['Herveld', 'Elst']);
  await expect(areas.nth(1).getByRole('heading', { level: 3 })).toHaveText(['Inloop Elst']);
  await expect(areas.nth(1)).toContainText('In De Plataan');
  await expect(areas.nth(1)).not.toContainText('De Plataan, Elst');
  await expect(page.getByRole('navigation', { name: 'Per dorp of wijk' })).toHaveCount(0);

  await page.goto(real.url('deventer', '/inloop/'));
  await page.getByRole('navigation', { name: 'Per dorp of wijk' }).getByRole('link', { name: 'Vijfhoek' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Vijfhoek' })).toBeInViewport();

  await page.goto(real.url('beemster', '/inloop/'));
  await expect(page.getByRole('heading', { level: 2, name: 'Inloop' })).toHaveCount(1);
});

test('JongInDeventer calls young people “je”, and never “u”', ({ real }) => {
  const faults: string[] = [];
  let informal = 0;
  // Pages in another language speak in their own way.
  for (const { path } of real.pages('jongin-deventer').filter((page) => languageAddress(page.path) === undefined)) {
    const html = real.read('jongin-deventer', path === missingPath ? '404.html' : `${path}index.html`).toString();
    // The words that a script will show are in JSON; its own code is not for people.
    const shown = html.replaceAll(/<script(?![^>]*application\/json)[^>]*>.*?<\/script>/gs, '');
    const text = readHtml(shown).find(({ name }) => name === 'body')?.text ?? '';
    faults.push(...[...text.matchAll(/.{0,30}\b(?:u|uw)\b.{0,30}/gi)].map(([found]) => `${path} ${found.replaceAll(/\s+/g, ' ')}`));
    informal += /\b(?:je|jou|jouw|jij)\b/i.test(text) ? 1 : 0;
  }
  expect(faults).toEqual([]);
  expect(informal).toBeGreaterThan(10);
});

test('Overbetuwe lists its own partners before the national organisations, and the walk-in page leads to each place', async ({
  page,
  real,
}) => {
  await page.goto(real.url('overbetuwe', '/organisaties/'));
  const headings = await page.locator('main h2').allInnerTexts();
  expect(headings[0]).toBe('Kernpartners');
  expect(headings.at(-1)).toBe('Landelijke organisaties');
  await page.goto(real.url('overbetuwe', '/inloop/'));
  await page.getByRole('link', { name: 'Inloop Elst' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/inloop/elst/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloop Elst');
  await expect(page.locator('main')).toContainText('consultatiebureau');
});
