import type { Page } from '@playwright/test';
import { axeViolations } from './support/engines.ts';
import { expect, test } from './support/test.ts';

const site = 'voorbeelddam';
const items = (page: Page) => page.locator('agenda-list [data-over]').filter({ visible: true });
const titles = (page: Page) => items(page).getByRole('heading').allInnerTexts();

/** The page as somebody sees it at another instant than that of the build: nobody built the portal again. */
async function at(page: Page, iso: string, url: string) {
  await page.clock.setFixedTime(new Date(iso));
  await page.goto(url);
}

test.use({ viewport: { width: 360, height: 740 } });

test('the agenda lists nothing that is over, also when it was built long ago', async ({ page, fiction }) => {
  const url = fiction.url(site, '/agenda/');
  await at(page, '2027-01-19T20:59:00+01:00', url);
  expect(await titles(page)).toEqual(['Avond over slapen', 'Cursus Grenzen', 'Gezinsdag Testland']);
  await at(page, '2027-01-19T21:00:00+01:00', url);
  expect(await titles(page)).toEqual(['Cursus Grenzen', 'Gezinsdag Testland']);
  await expect(page.getByRole('heading', { name: 'januari 2027' })).toBeHidden();
  await at(page, '2027-05-22T16:00:00+02:00', url);
  expect(await titles(page)).toEqual([]);
  await expect(page.getByText('Er staat nu niets op de agenda')).toBeVisible();
});

test('what a young person tells is gone when the consent ends, also when the portal was built long before', async ({ page, fiction }) => {
  const story = fiction.url('jong-voorbeelddam', '/ervaringen/ik-durfde-het/');
  const list = fiction.url('jong-voorbeelddam', '/ervaringen/');
  await at(page, '2027-10-05T23:59:00+02:00', story);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByText('Dit verhaal staat hier niet meer.')).toBeHidden();
  await at(page, '2027-10-05T23:59:00+02:00', list);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await at(page, '2027-10-06T00:00:00+02:00', story);
  await expect(page.getByText('Dit verhaal staat hier niet meer.')).toBeVisible();
  await expect(page.locator('article')).toBeHidden();
  await at(page, '2027-10-06T00:00:00+02:00', list);
  await expect(page.getByRole('link', { name: title })).toBeHidden();
});

test('one looks at a day, a week or a month, and the address keeps it', async ({ page, fiction }) => {
  await at(page, '2027-01-18T09:00:00+01:00', fiction.url(site, '/agenda/'));
  await page.getByRole('button', { name: 'Vandaag' }).click();
  await expect(page.getByText('In deze periode is er niets.')).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText('Niets te doen');
  await page.getByRole('button', { name: 'Deze week' }).click();
  await expect(page).toHaveURL(fiction.url(site, '/agenda/#deze-week'));
  expect(await titles(page)).toEqual(['Avond over slapen']);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Deze week' })).toHaveAttribute('aria-pressed', 'true');
  expect(await titles(page)).toEqual(['Avond over slapen']);
  await page.getByRole('button', { name: 'Alles' }).click();
  await expect(page).toHaveURL(fiction.url(site, '/agenda/'));
  await expect(items(page)).toHaveCount(3);
});

test('the page of an evening says that it is over once it is, and the page of a course that it has begun', async ({ page, fiction }) => {
  await at(page, '2027-01-19T20:59:00+01:00', fiction.url(site, '/agenda/slaapavond/'));
  await expect(page.getByText('Dit is geweest.')).toBeHidden();
  await expect(page.getByText('Aanmelden kan niet meer.')).toBeVisible();
  await expect(page.getByText('Vol', { exact: true })).toBeVisible();
  await at(page, '2027-01-19T21:00:00+01:00', fiction.url(site, '/agenda/slaapavond/'));
  await expect(page.getByText('Dit is geweest.')).toBeVisible();
  // And nothing of how it was before.
  for (const text of ['Aanmelden kan niet meer.', 'Vol', 'Zet in mijn agenda'])
    await expect(page.getByText(text, { exact: true })).toBeHidden();
  await at(page, '2027-03-09T12:00:00+01:00', fiction.url(site, '/agenda/cursus-grenzen/'));
  await expect(page.getByText('Deze cursus is al begonnen.')).toBeVisible();
  await at(page, '2027-03-24T12:00:00+01:00', fiction.url(site, '/agenda/cursus-grenzen/'));
  await expect(page.getByText('Deze cursus is al begonnen.')).toBeHidden();
  await expect(page.getByText('Dit is geweest.')).toBeVisible();
});

test('news leaves the list after its last day, and its page says that it is old', async ({ page, fiction }) => {
  const [list, item] = [fiction.url(site, '/nieuws/'), fiction.url(site, '/nieuws/verbouwing/')];
  const message = page.getByRole('link', { name: 'Verbouwing van De Proefdam' });
  await at(page, '2026-12-11T23:59:00+01:00', list);
  await expect(message).toBeVisible();
  await at(page, '2026-12-11T23:59:00+01:00', item);
  await expect(page.getByText('Dit bericht is oud')).toBeHidden();
  await at(page, '2026-12-12T00:00:00+01:00', item);
  await expect(page.getByText('Dit bericht is oud')).toBeVisible();
  await at(page, '2026-12-12T00:00:00+01:00', list);
  await expect(message).toBeHidden();
  await expect(page.getByText('Er is nu geen nieuws')).toBeVisible();
});

test('a poll shows its result with numbers, and its form until its last day', async ({ page, fiction }) => {
  const url = fiction.url(site, '/poll/inloop-in-de-avond/');
  await at(page, '2026-12-01T23:59:00+01:00', url);
  const form = page.locator('form[method="post"]');
  await expect(form).toHaveAttribute('action', 'https://stemmen.voorbeelddam.example/poll');
  await expect(form.getByRole('radio')).toHaveCount(3);
  await expect(page.getByText('12 stemmen, 80 procent')).toBeVisible();
  await at(page, '2026-12-02T00:00:00+01:00', url);
  await expect(form).toBeHidden();
  await expect(page.getByText('Stemmen kon tot en met 1 december 2026.')).toBeVisible();
  await expect(page.getByText('12 stemmen, 80 procent')).toBeVisible();
});

test('a vote is sent by an ordinary form, which the policy of the portal allows', async ({ page, fiction }) => {
  const sent: string[] = [];
  await page.route('https://stemmen.voorbeelddam.example/**', async (route) => {
    sent.push(route.request().postData() ?? '');
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Dank</title><h1>Dank</h1>' });
  });
  await page.goto(fiction.url(site, '/poll/inloop-in-de-avond/'));
  await page.getByRole('radio', { name: 'Nee' }).check();
  await page.getByRole('button', { name: 'Stem' }).click();
  await expect(page.getByRole('heading', { name: 'Dank' })).toBeVisible();
  expect(sent).toEqual(['poll=inloop-in-de-avond&option=nee']);
});

test('one reads whether the telephone is answered now, or when it will be', async ({ page, fiction }) => {
  const url = fiction.url(site, '/vraag-stellen/');
  const line = page.getByRole('region', { name: 'Bellen' }).locator('opening-status');
  await at(page, '2026-11-24T10:00:00+01:00', url);
  await expect(line).toHaveText('Nu bereikbaar tot 17.00 uur');
  await at(page, '2026-11-24T08:30:00+01:00', url);
  await expect(line).toHaveText('Vandaag bereikbaar vanaf 9.00 uur');
});

test('one asks in the ways that the portal has, and a page for young people can be left at once', async ({ page, fiction }) => {
  await page.goto(fiction.url(site, '/'));
  await page.getByRole('contentinfo').getByRole('link', { name: 'Vraag stellen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stel een vraag');
  await expect(page.getByRole('link', { name: 'Naar het vragenformulier' })).toBeVisible();
  await page.goto(fiction.url('testerveen', '/jongeren/'));
  await expect(page.getByRole('link', { name: 'Verlaat deze site' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Praat met iemand' })).toBeVisible();
  await page.goto(fiction.url('jong-voorbeelddam', '/ervaringen/ik-durfde-het/'));
  await expect(page.getByText('Sam (15)')).toBeVisible();
});

test('axe finds nothing on these pages, and none is wider than a telephone', async ({ page, engines, fiction }) => {
  const pages = [
    ...['/agenda/', '/agenda/slaapavond/', '/agenda/thema/slapen/', '/nieuws/', '/nieuws/verbouwing/'].map((path) => [site, path]),
    ...['/vraag-stellen/', '/vragen/', '/vragen/niet-naar-bed/', '/poll/', '/poll/inloop-in-de-avond/'].map((path) => [site, path]),
    ['testerveen', '/jongeren/'],
    ['jong-voorbeelddam', '/ervaringen/'],
    ['jong-voorbeelddam', '/ervaringen/ik-durfde-het/'],
  ] as const;
  const faults: string[] = [];
  for (const [portal = site, path = '/'] of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(fiction.url(portal, path));
      faults.push(...(await axeViolations(page, engines)).map((fault) => `${portal}${path} ${colorScheme}: ${fault}`));
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 360) faults.push(`${portal}${path} is ${String(wide)} px wide`);
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the agenda is whole, with the year at each day; nothing is there that needs a script', async ({ page, fiction }) => {
    await page.goto(fiction.url(site, '/agenda/'));
    await expect(items(page)).toHaveCount(3);
    await expect(page.getByText('dinsdag 19 januari 2027')).toBeVisible();
    await expect(page.locator('[data-view]').filter({ visible: true })).toHaveCount(0);
    await page.goto(fiction.url(site, '/poll/inloop-in-de-avond/'));
    await expect(page.getByRole('radio')).toHaveCount(3);
  });
});
