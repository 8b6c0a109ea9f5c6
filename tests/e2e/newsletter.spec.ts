import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { inlineBlocks } from '../../src/site-files/headers/inline-blocks.ts';
import { axeViolations } from './support/engines.ts';
import { runScript } from './support/test-builds.ts';
import type { Portals } from './support/portals.ts';
import { expect, fictionNow, test } from './support/test.ts';

/** Makes the mail of an issue as an editor does. @returns the paths of its files without the extension */
async function makeMail(fiction: Portals, site: string, info: TestInfo): Promise<string> {
  const folder = info.outputPath('mail');
  const { code, output } = await runScript('newsletter.ts', [
    ...[site, '2026-11', '--content', dirname(fiction.dist)],
    ...['--now', fictionNow, '--out', folder],
  ]);
  expect(code, output).toBe(0);
  return join(folder, `${site}-2026-11`);
}

test.describe('without JavaScript, on a telephone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a mother goes from any page to the newsletter, reads an issue and finds what it names', async ({ page, fiction }) => {
    await page.goto(fiction.url('voorbeelddam', '/contact/'));
    await page.getByRole('contentinfo').getByRole('link', { name: 'Nieuwsbrief', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuwsbrief');
    await expect(page.getByRole('link', { name: 'Meld u aan voor de nieuwsbrief' })).toHaveAttribute(
      'href',
      'https://nieuwsbrief.cjg-voorbeelddam.example/',
    );
    await page.getByRole('link', { name: 'Nieuws van het CJG, november' }).click();
    await expect(page).toHaveURL(fiction.url('voorbeelddam', '/nieuwsbrief/2026-11/'));
    await expect(page.getByText('Verschenen op 20 november 2026')).toBeVisible();
    for (const part of ['Nieuws', 'Te doen', 'Om te lezen'])
      await expect(page.getByRole('region', { name: part, exact: true })).toBeVisible();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.getByRole('link', { name: 'Avond over slapen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avond over slapen');
  });

  test('the page with news leads to it, and a portal without a form says how to follow it', async ({ page, fiction }) => {
    await page.goto(fiction.url('voorbeelddam', '/nieuws/'));
    await page.getByRole('main').getByRole('link', { name: 'De nieuwsbrief' }).click();
    await expect(page).toHaveURL(fiction.url('voorbeelddam', '/nieuwsbrief/'));
    await page.goto(fiction.url('jong-voorbeelddam', '/nieuwsbrief/'));
    await expect(page.getByRole('link', { name: /Meld je aan/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'RSS-feed van de nieuwsbrief' })).toBeVisible();
    await page.goto(fiction.url('jong-voorbeelddam', '/nieuwsbrief/2026-11/'));
    // What is for parents is not on a portal for young people, and nothing is said of it.
    await expect(page.getByText('Verbouwing')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Nieuws', exact: true })).toHaveCount(0);
  });
});

test('an issue stays what was sent, and says of an event that it has been', async ({ page, fiction }) => {
  const card = page.getByRole('article', { name: 'Avond over slapen, dinsdag 19 januari 2027' });
  for (const [time, isPast] of [
    ['2027-01-18T21:00:00+01:00', false],
    ['2027-01-19T20:59:00+01:00', false],
    ['2027-01-19T21:00:00+01:00', true],
    ['2027-01-20T21:00:00+01:00', true],
  ] as const) {
    await page.clock.setFixedTime(time);
    await page.goto(fiction.url('voorbeelddam', '/nieuwsbrief/2026-11/'));
    await expect(card.getByText('Dit is geweest.'), time).toBeVisible({ visible: isPast });
    await expect(card.getByRole('link', { name: 'Avond over slapen' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Verbouwing van De Proefdam' })).toBeVisible();
  }
  await expect(page.getByText('Dit is geweest.').filter({ visible: true })).toHaveCount(1);
});

test('the pages break no rule for accessibility on a telephone, in light and dark', async ({ page, fiction, engines }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const site of ['voorbeelddam', 'jong-voorbeelddam']) {
    for (const path of ['/nieuwsbrief/', '/nieuwsbrief/2026-11/']) {
      await page.goto(fiction.url(site, path));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page, engines), `${site} ${path} ${colorScheme}`).toEqual([]);
      }
    }
  }
});

test('an issue can be read as plain text, and the feed names it', async ({ fiction }) => {
  const text = await fiction.fetch('voorbeelddam', '/nieuwsbrief/2026-11.txt');
  expect(text).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
  expect(text.body.toString()).toContain('https://www.cjg-voorbeelddam.example/agenda/slaapavond/');
  expect(text.body.toString()).not.toContain('aangemeld');
  const feed = await fiction.fetch('voorbeelddam', '/nieuwsbrief.xml');
  expect(feed.body.toString()).toContain('https://www.cjg-voorbeelddam.example/nieuwsbrief/2026-11/');
  expect((await fiction.fetch('testerveen', '/nieuwsbrief/')).status).toBe(404);
});

test('the mail is on the website as text alone, the same as the command makes: no page links to it, and the policy of the pages does not allow its styles', async ({
  fiction,
}, info) => {
  const html = readFileSync(`${await makeMail(fiction, 'voorbeelddam', info)}.html`, 'utf8');
  const { styles } = inlineBlocks(html);
  expect(styles.length).toBeGreaterThan(0);
  const policy = fiction.read('voorbeelddam', '_headers').toString();
  expect(policy).toContain('style-src');
  for (const style of styles) expect(policy).not.toContain(createHash('sha256').update(style).digest('base64'));
  const files = globSync('nieuwsbrief/**/*.*', { cwd: join(fiction.dist, 'voorbeelddam') }).map((file) => file.replaceAll('\\', '/'));
  expect(files.sort()).toEqual([
    'nieuwsbrief/2026-11.txt',
    'nieuwsbrief/2026-11/index.html',
    'nieuwsbrief/index.html',
    'nieuwsbrief/mail/2026-11.txt',
  ]);
  const mail = await fiction.fetch('voorbeelddam', '/nieuwsbrief/mail/2026-11.txt');
  expect(mail).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
  expect(mail.body.toString()).toBe(html);
  for (const page of ['nieuwsbrief/index.html', 'nieuwsbrief/2026-11/index.html', 'nieuwsbrief.xml']) {
    expect(fiction.read('voorbeelddam', page).toString()).not.toContain('nieuwsbrief/mail');
  }
});

for (const width of [360, 640]) {
  test(`the mail is readable ${String(width)} px wide, in light and dark, fetches nothing and breaks no rule for accessibility`, async ({
    page,
    fiction,
    engines,
  }, info) => {
    const name = await makeMail(fiction, 'voorbeelddam', info);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewportSize({ width, height: 740 });
    await page.goto(pathToFileURL(`${name}.html`).href);
    expect(requests).toHaveLength(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuws van het CJG, november');
    await expect(page.getByText('omdat u zich hebt aangemeld')).toBeVisible();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // A mail stands in the page of the program that shows it: that one has the landmarks.
      expect(await axeViolations(page, engines, { without: ['landmark-one-main', 'region'] })).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = await page.evaluate(() =>
      [document.body, document.querySelector('[role="article"]')].map((one) => one && getComputedStyle(one).backgroundColor),
    );
    // Around the sheet as well: a light frame around a dark mail would shine.
    for (const color of ground) expect(Math.max(...(color?.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(80);
  });
}
