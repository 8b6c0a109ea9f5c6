import type { Page } from '@playwright/test';
import { axeViolations } from './support/engines.ts';
import { expect, test } from './support/test.ts';

// What ends by itself on pages about something else: the portals were built on 24 November 2026, and nobody built them again.

const site = 'voorbeelddam';

/** The page as somebody sees it at another instant than that of the build. */
async function at(page: Page, iso: string, url: string) {
  await page.clock.setFixedTime(new Date(iso));
  await page.goto(url);
}

const band = (page: Page) => page.locator('.campaign-band');
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });
/** The titles of what can be seen in a part of the page. */
const titles = (page: Page, name: string | RegExp) =>
  section(page, name).getByRole('heading', { level: 3 }).filter({ visible: true }).allInnerTexts();

/** The room between the header and the first thing below it, in pixels. */
const roomAboveHero = (page: Page) =>
  page.evaluate(() => {
    const [header, hero] = ['header', '.hero'].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
    return Math.round((hero?.top ?? Number.NaN) - (header?.bottom ?? Number.NaN));
  });

test.use({ viewport: { width: 360, height: 740 } });

test('a campaign stands on the home page through its last day; then its band and what was chosen are gone, and take no room', async ({
  page,
  fiction,
}) => {
  const url = fiction.url(site, '/');
  for (const iso of ['2027-02-27T12:00:00+01:00', '2027-02-28T23:59:00+01:00']) {
    await at(page, iso, url);
    await expect(band(page)).toBeVisible();
    await expect(section(page, 'Een warme winter')).toBeVisible();
    expect(await roomAboveHero(page)).toBeGreaterThan(40);
  }
  await at(page, '2027-03-01T00:00:00+01:00', url);
  await expect(band(page)).toBeHidden();
  await expect(section(page, 'Een warme winter')).toBeHidden();
  expect(await roomAboveHero(page)).toBe(0);
});

test('the headline of a campaign is the first link of the page itself, and leads to what was chosen', async ({ page, fiction }) => {
  await at(page, '2026-11-24T10:00:00+01:00', fiction.url(site, '/'));
  const heading = page.getByRole('heading', { level: 2, name: 'Een warme winter' });
  await expect(heading).not.toBeInViewport();
  await expect(page.locator('main').getByRole('link').first()).toHaveText('Een warme winter');
  await page.locator('main').getByRole('link').first().click();
  await expect(heading).toBeInViewport();
});

test('what was chosen for a campaign goes when it is over itself, while the campaign goes on', async ({ page, fiction }) => {
  const url = fiction.url(site, '/');
  const name = 'Een warme winter';
  await at(page, '2026-12-10T12:00:00+01:00', url);
  expect(await titles(page, name)).toEqual(['Nieuw in Voorbeelddam', 'Verbouwing van De Proefdam', 'Avond over slapen']);
  await at(page, '2026-12-11T23:59:00+01:00', url);
  expect(await titles(page, name)).toEqual(['Nieuw in Voorbeelddam', 'Verbouwing van De Proefdam', 'Avond over slapen']);
  await at(page, '2026-12-12T00:00:00+01:00', url);
  expect(await titles(page, name)).toEqual(['Nieuw in Voorbeelddam', 'Avond over slapen']);
  await at(page, '2027-01-19T20:59:00+01:00', url);
  expect(await titles(page, name)).toEqual(['Nieuw in Voorbeelddam', 'Avond over slapen']);
  await at(page, '2027-01-20T00:00:00+01:00', url);
  expect(await titles(page, name)).toEqual(['Nieuw in Voorbeelddam']);
});

test('a campaign for young people too is on their page as long, with what is for them', async ({ page, fiction }) => {
  const [home, youth] = [fiction.url('testerveen', '/'), fiction.url('testerveen', '/jongeren/')];
  const name = /^Samen zorgen we in Testerveen/;
  for (const iso of ['2026-12-03T12:00:00+01:00', '2026-12-04T23:59:00+01:00']) {
    await at(page, iso, home);
    expect(await titles(page, name)).toEqual([
      'Mijn baby huilt veel. Wat kan ik doen?',
      'Ik word gepest',
      'Landelijke proefdag op 5 december',
    ]);
    await at(page, iso, youth);
    await expect(band(page).getByRole('link', { name })).toHaveAttribute('href', '#campagne');
    expect(await titles(page, name)).toEqual(['Ik word gepest', 'Landelijke proefdag op 5 december']);
  }
  for (const url of [home, youth]) {
    await at(page, '2026-12-05T00:00:00+01:00', url);
    await expect(band(page)).toBeHidden();
    await expect(page.getByRole('heading', { name })).toBeHidden();
  }
});

test('the home page has each message through its last day, and no heading above nothing', async ({ page, fiction }) => {
  const url = fiction.url(site, '/');
  const both = ['Verbouwing van De Proefdam', 'Landelijke proefdag op 5 december'];
  for (const [iso, expected] of [
    ['2026-12-04T12:00:00+01:00', both],
    ['2026-12-05T23:59:00+01:00', both],
    ['2026-12-06T00:00:00+01:00', both.slice(0, 1)],
    ['2026-12-10T12:00:00+01:00', both.slice(0, 1)],
    ['2026-12-11T23:59:00+01:00', both.slice(0, 1)],
  ] as const) {
    await at(page, iso, url);
    expect(await titles(page, 'Nieuws'), iso).toEqual(expected);
  }
  await at(page, '2026-12-12T00:00:00+01:00', url);
  await expect(page.getByRole('heading', { name: 'Nieuws', exact: true })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Al het nieuws' })).toBeHidden();
});

test('the home page has what is to do until it is over, or until a course has begun, and no heading above nothing', async ({
  page,
  fiction,
}) => {
  const url = fiction.url(site, '/');
  const all = ['Avond over slapen', 'Cursus Grenzen', 'Gezinsdag Testland'];
  for (const [iso, expected] of [
    ['2027-01-18T12:00:00+01:00', all],
    ['2027-01-19T20:59:00+01:00', all],
    ['2027-01-19T21:00:00+01:00', all.slice(1)],
    ['2027-03-01T12:00:00+01:00', all.slice(1)],
    ['2027-03-02T19:59:00+01:00', all.slice(1)],
    ['2027-03-03T00:00:00+01:00', all.slice(2)],
    ['2027-05-22T15:59:00+02:00', all.slice(2)],
  ] as const) {
    await at(page, iso, url);
    expect(await titles(page, 'Binnenkort te doen'), iso).toEqual(expected);
  }
  await at(page, '2027-05-23T00:00:00+02:00', url);
  await expect(page.getByRole('heading', { name: 'Binnenkort te doen' })).toBeHidden();
});

test('the page of a theme loses what is over, and the way to it', async ({ page, fiction }) => {
  const url = fiction.url(site, '/themas/opvoeden/');
  const parts = page.getByRole('navigation', { name: 'Op deze pagina' });
  const toNews = parts.getByRole('link', { name: 'Nieuws' });
  const toEvents = parts.getByRole('link', { name: 'Binnenkort te doen' });
  for (const iso of ['2026-12-10T12:00:00+01:00', '2026-12-11T23:59:00+01:00']) {
    await at(page, iso, url);
    expect(await titles(page, 'Nieuws')).toEqual(['Verbouwing van De Proefdam']);
    await expect(toNews).toBeVisible();
  }
  await at(page, '2026-12-12T00:00:00+01:00', url);
  await expect(page.getByRole('heading', { name: 'Nieuws', exact: true })).toBeHidden();
  await expect(toNews).toBeHidden();
  for (const iso of ['2027-01-18T12:00:00+01:00', '2027-01-19T20:59:00+01:00']) {
    await at(page, iso, url);
    expect(await titles(page, 'Binnenkort te doen')).toEqual(['Avond over slapen']);
    await expect(toEvents).toBeVisible();
  }
  await at(page, '2027-01-20T00:00:00+01:00', url);
  await expect(page.getByRole('heading', { name: 'Binnenkort te doen' })).toBeHidden();
  await expect(toEvents).toBeHidden();
});

test('the home page leads to a poll through its last day', async ({ page, fiction }) => {
  const url = fiction.url(site, '/');
  const question = page.getByText('Komt u ook in de avond naar de inloop?');
  for (const iso of ['2026-11-30T12:00:00+01:00', '2026-12-01T23:59:00+01:00']) {
    await at(page, iso, url);
    await expect(question).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bekijk de poll' })).toBeVisible();
  }
  await at(page, '2026-12-02T00:00:00+01:00', url);
  await expect(question).toBeHidden();
  await expect(page.getByRole('link', { name: 'Bekijk de poll' })).toBeHidden();
});

test('axe finds nothing on pages with a campaign, and none is wider than a small telephone', async ({ page, engines, fiction }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const faults: string[] = [];
  for (const [portal, path] of [
    [site, '/'],
    ['jong-voorbeelddam', '/'],
    ['testerveen', '/jongeren/'],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await at(page, '2026-11-24T10:00:00+01:00', fiction.url(portal, path));
      await expect(band(page)).toBeVisible();
      faults.push(...(await axeViolations(page, engines)).map((fault) => `${portal}${path} ${colorScheme}: ${fault}`));
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320) faults.push(`${portal}${path} is ${String(wide)} px wide`);
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a campaign has its band and what was chosen', async ({ page, fiction }) => {
    await page.goto(fiction.url(site, '/'));
    await expect(band(page).getByRole('link', { name: 'Een warme winter' })).toBeVisible();
    await expect(section(page, 'Een warme winter')).toContainText('Verbouwing van De Proefdam');
  });
});
