import type { Page } from '@playwright/test';
import { axeViolations } from './support/engines.ts';
import { expect, fictionNow, test } from './support/test.ts';

const site = 'voorbeelddam';
const items = (page: Page) => page.locator('agenda-list [data-over]').filter({ visible: true });
const cards = (page: Page) => page.locator('article.agenda-card').filter({ visible: true });
const titles = (page: Page) => items(page).getByRole('heading').allInnerTexts();
const walkIn = (page: Page) => page.getByRole('region', { name: 'Binnenlopen' });
/** “Maandag 23 november 2026: 9.00–12.00 Inloop Centrum (Voorbeelddam)”, of the days that can be seen. */
const walkInDays = async (page: Page) =>
  (await walkIn(page).locator('li[data-gathers]').filter({ visible: true }).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));

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
  await expect(walkIn(page)).toBeHidden();
});

test('a walk-in session is in the agenda until it is over, also when the portal was built long before', async ({ page, fiction }) => {
  const url = fiction.url(site, '/agenda/#vandaag');
  const session = walkIn(page).getByText('13.30–16.00');
  await at(page, '2026-12-13T15:59:00+01:00', url);
  await expect(session.filter({ visible: true })).toHaveCount(0);
  // The day itself folds out on the page as it was built, three weeks before.
  await page.goto('about:blank');
  await at(page, '2026-12-14T15:59:00+01:00', url);
  await expect(session.filter({ visible: true })).toHaveCount(1);
  expect((await walkInDays(page)).length).toBe(1);
  await page.goto('about:blank');
  await at(page, '2026-12-14T16:00:00+01:00', url);
  await expect(walkIn(page)).toBeHidden();
  await expect(page.getByText('In deze periode is er niets.')).toBeVisible();
  await page.getByRole('button', { name: 'Alles' }).click();
  await expect(walkIn(page)).toBeVisible();
  expect((await walkInDays(page))[0]).toMatch(/^dinsdag 15 december 2026/i);
});

test('each period has all walk-in sessions of it, and always a week of days is there at once', async ({ page, fiction }) => {
  await at(page, '2026-12-07T08:00:00+01:00', fiction.url(site, '/agenda/'));
  const more = walkIn(page).getByRole('group');
  await expect(more).not.toHaveAttribute('open');
  expect(await walkInDays(page)).toHaveLength(7);
  await page.getByRole('button', { name: 'Deze week' }).click();
  const week = (await walkInDays(page)).join();
  // Centrum is closed on this Monday; the hour for those with an appointment is not there.
  expect(week).toMatch(/woensdag 9 december 2026 9\.00–12\.00 Inloop Centrum \(Voorbeelddam\)/i);
  expect(week).not.toMatch(/maandag 7 december 2026[^,]*Inloop Centrum/i);
  expect(week).not.toContain('12.00–13.00');
  expect(week).not.toContain('14 december');
  await expect(more).toBeHidden();
  await page.getByRole('button', { name: 'Deze maand' }).click();
  await expect(more).toHaveAttribute('open');
  const month = await walkInDays(page);
  expect(month.at(-1)).toMatch(/^donderdag 24 december 2026 10\.00–12\.00 Inloop Centrum \(Voorbeelddam\) 13\.00–14\.00/i);
  // Of the events none is in this month: what is counted are the sessions.
  await expect(page.getByRole('status').first()).toHaveText(`${String(await items(page).count())} keer iets te doen`);
});

test('an agenda without events has the walk-in sessions', async ({ page, real }) => {
  const opened = new Date(real.now.getTime() + 60_000);
  await at(page, opened.toISOString(), real.url('overbetuwe', '/agenda/'));
  await expect(walkIn(page).getByRole('link', { name: 'Inloop Elst' }).first()).toBeVisible();
  await expect(page.getByText('Er staat nu niets op de agenda')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Inlooptijden (ics)' })).toHaveAttribute('href', '/inloop.ics');
});

test('one can enrol through the last day, for a course and for a waiting list, and in what is full on no day', async ({
  page,
  fiction,
}) => {
  const box = page.getByRole('region', { name: 'Aanmelden' });
  const course = fiction.url(site, '/agenda/cursus-grenzen/');
  for (const iso of ['2027-02-27T12:00:00+01:00', '2027-02-28T23:59:00+01:00']) {
    await at(page, iso, course);
    await expect(box.getByText('Aanmelden kan tot en met 28 februari 2027.')).toBeVisible();
    await expect(box.getByRole('link', { name: 'aanmelden@cjg-voorbeelddam.example' })).toBeVisible();
    await expect(box.getByText('Aanmelden kan niet meer.')).toBeHidden();
  }
  await at(page, '2027-03-01T00:00:00+01:00', course);
  await expect(box.getByText('Aanmelden kan niet meer.')).toBeVisible();
  await expect(box.getByRole('link')).toHaveCount(0);
  await expect(box.getByText('tot en met')).toBeHidden();

  const list = fiction.url(site, '/agenda/gezinsdag/');
  for (const iso of ['2027-05-14T12:00:00+02:00', '2027-05-15T23:59:00+02:00']) {
    await at(page, iso, list);
    await expect(box.getByText('U kunt zich aanmelden voor de wachtlijst. Dat kan tot en met 15 mei 2027.')).toBeVisible();
    await expect(box.getByRole('link', { name: 'Kom op de wachtlijst' })).toBeVisible();
  }
  await at(page, '2027-05-16T00:00:00+02:00', list);
  await expect(box.getByText('Aanmelden voor de wachtlijst kan niet meer.')).toBeVisible();
  await expect(box.getByRole('link')).toHaveCount(0);

  await at(page, '2027-01-16T12:00:00+01:00', fiction.url(site, '/agenda/slaapavond/'));
  await expect(box).toHaveText(/^\s*Aanmelden\s+Aanmelden kan niet meer\.\s*$/);
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
  // On the evening of a Monday, when nobody can walk in any more.
  await at(page, '2027-01-18T20:00:00+01:00', fiction.url(site, '/agenda/'));
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
  await expect(cards(page)).toHaveCount(3);
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
  // While one can vote.
  await page.clock.setFixedTime(fictionNow);
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
  // On a page that nobody built again too, with the hours.
  await at(page, '2026-12-09T20:00:00+01:00', url);
  await expect(line).toHaveText('Eerstvolgende keer: donderdag 10 december, van 9.00 tot 12.30 uur');
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
    await expect(cards(page)).toHaveCount(3);
    expect(await walkInDays(page)).toHaveLength(7);
    await walkIn(page).getByText('Meer dagen').click();
    expect((await walkInDays(page)).length).toBeGreaterThan(30);
    await expect(cards(page).getByText('dinsdag 19 januari 2027')).toBeVisible();
    await expect(page.locator('[data-view]').filter({ visible: true })).toHaveCount(0);
    await page.goto(fiction.url(site, '/poll/inloop-in-de-avond/'));
    await expect(page.getByRole('radio')).toHaveCount(3);
  });
});
