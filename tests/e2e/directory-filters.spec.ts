import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const panel = (page: Page) => page.locator('[data-filter-panel]');
const cards = (page: Page) => page.locator('[data-cards] .directory-card');
const results = (page: Page) => page.locator('#resultaten');

/** The number that the heading of the list gives. */
const amount = async (page: Page) => Number(/^\d+/.exec(await results(page).innerText())?.[0]);

/** Opens the filters, on a telephone, and one group of them. */
async function openGroup(page: Page, key: string) {
  const isOpen = await panel(page).evaluate((element: HTMLDetailsElement) => element.open);
  if (!isOpen) await panel(page).locator('> summary').click();
  const group = page.locator(`details[data-group="${key}"]`);
  if (!(await group.evaluate((element: HTMLDetailsElement) => element.open))) await group.locator('summary').click();
  return group;
}

test.describe('the filters of the social map, on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('ask for nothing before they are used, and keep nothing', async ({ page, real, context }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/gegevens/') || url.includes('/start.'))).toEqual([]);
    const group = await openGroup(page, 'thema');
    await expect(group.getByRole('checkbox').first()).toBeVisible();
    expect(asked.filter((url) => url.includes('/gegevens/'))).toHaveLength(2);
    expect(asked.every((url) => url.startsWith(real.url('deventer', '/')))).toBe(true);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('of a village leave help by phone, online or at home one press away', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/sociale-kaart/'));
    const also = page.locator('[data-no-place]');
    await expect(also).toBeHidden();
    const places = await openGroup(page, 'plaats');
    await places.getByRole('checkbox', { name: /^Elst/ }).check();
    await expect(also).toBeVisible();
    const there = await amount(page);
    const more = Number(/\((\d+) resultaten\)/.exec(await also.innerText())?.[1]);
    await also.getByRole('link').click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/sociale-kaart/?plaats=elst&plaats=zonder-vaste-plek'));
    await expect(results(page)).toBeFocused();
    expect(await amount(page)).toBe(there + more);
    await expect(also).toBeHidden();
    // The page of the village has it without a script as well.
    await page.goto(real.url('overbetuwe', '/sociale-kaart/plaats/elst/'));
    await expect(also.getByRole('link')).toHaveAttribute('href', '/sociale-kaart/plaats/zonder-vaste-plek/');
    await page.goto(real.url('overbetuwe', '/sociale-kaart/plaats/zonder-vaste-plek/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp en advies zonder vaste plek');
  });

  test('combine, count, stand in the address and come back with it', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    const all = await amount(page);
    const themes = await openGroup(page, 'thema');
    await themes.getByRole('checkbox', { name: /^Slapen/ }).check();
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/?thema=slapen'));
    const sleeping = await amount(page);
    expect(sleeping).toBeLessThan(all);
    await expect(cards(page)).toHaveCount(sleeping);
    // A second value of the group adds, a value of another group takes away: as many as its number said.
    const ages = await openGroup(page, 'leeftijd');
    const baby = ages.getByRole('checkbox', { name: /^Baby/ });
    const said = Number(
      await ages
        .locator('.choice', { has: page.getByRole('checkbox', { name: /^Baby/ }) })
        .locator('.choice__count > span')
        .first()
        .innerText(),
    );
    await baby.check();
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/?thema=slapen&leeftijd=baby'));
    expect(await amount(page)).toBe(said);
    await expect(panel(page).locator('> summary')).toContainText('Filters (2)');
    const names = await cards(page).locator('h3').allTextContents();
    await page.reload();
    await expect(cards(page).locator('h3')).toHaveText(names);
    await expect(page.locator('[data-chips] li')).toHaveCount(2);
    // Back, step by step, and forward again.
    await page.goBack();
    await expect(results(page)).toHaveText(new RegExp(`^${String(sleeping)} `));
    await page.goBack();
    await expect(results(page)).toHaveText(new RegExp(`^${String(all)} `));
    await expect(page.locator('[data-chips]')).toBeHidden();
    await page.goForward();
    await expect(cards(page)).toHaveCount(sleeping);
  });

  test('of every group leave as many as the value says', async ({ page, fiction }) => {
    await page.goto(fiction.url('voorbeelddam', '/sociale-kaart/'));
    await openGroup(page, 'thema');
    const all = await amount(page);
    const groups = await page
      .locator('details[data-group]')
      .evaluateAll((found) => found.map((group) => (group as HTMLElement).dataset['group'] ?? ''));
    expect(groups).toEqual(
      expect.arrayContaining(['thema', 'leeftijd', 'voor', 'plaats', 'open', 'kosten', 'verwijzing', 'manier', 'taal', 'toegankelijk']),
    );
    for (const key of groups) {
      const group = await openGroup(page, key);
      const choices = group.locator('.choice');
      // Of a value the number comes with the filters; the one that leaves the fewest is chosen.
      const counts = async () =>
        (await choices.locator('.choice__count > span:first-child').allInnerTexts()).map((text) => Number(text) || Infinity);
      await expect.poll(async () => Math.min(...(await counts())), key).toBeLessThanOrEqual(all);
      const found = await counts();
      const least = Math.min(...found);
      const choice = choices.nth(found.indexOf(least));
      await choice.locator('input').check();
      expect(await amount(page), key).toBe(least);
      await expect(cards(page), key).toHaveCount(Math.min(least, 40));
      await choice.locator('input').uncheck();
      expect(await amount(page), key).toBe(all);
    }
  });

  test('are taken away by a press on what is chosen, with the focus on what is left', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/?thema=slapen&leeftijd=baby'));
    const chips = page.locator('[data-chips]');
    await chips.getByRole('link', { name: 'Verwijder filter Slapen' }).click();
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/?leeftijd=baby'));
    await expect(chips.getByRole('link', { name: /^Verwijder filter Baby/ })).toBeFocused();
    await chips.getByRole('link', { name: 'Wis alle filters' }).click();
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/'));
    await expect(results(page)).toBeFocused();
    await expect(chips).toBeHidden();
  });

  test('say why a value cannot be chosen, and leave it where it is', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/?thema=slapen'));
    for (const key of ['leeftijd', 'voor', 'plaats', 'open', 'manier', 'functie']) {
      const group = await openGroup(page, key);
      await expect(group.getByRole('checkbox').first()).toBeVisible();
      if ((await group.locator('[aria-disabled]:not(:checked)').count()) === 0) continue;
      const box = group.locator('[aria-disabled]').first();
      await expect(box).toBeEnabled({ enabled: false });
      await box.click({ force: true });
      await expect(box).not.toBeChecked();
      await expect(page.locator('[data-status]')).toContainText('geen resultaten met wat');
      await expect(group.locator('[data-refused]')).toContainText('Haal eerst een andere keuze weg.');
      await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/?thema=slapen'));
      return;
    }
    throw new Error('No value of any group leaves nothing.');
  });

  test('begin on the list of a subject with that subject, and change its title when it becomes wider', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/thema/slapen/'));
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const ages = await openGroup(page, 'leeftijd');
    await ages.getByRole('checkbox', { name: /^Baby/ }).check();
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/thema/slapen/?leeftijd=baby'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('link', { name: 'Verwijder filter Slapen' }).click();
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/?leeftijd=baby'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp vinden');
    const way = page.locator('.breadcrumb li');
    await expect(way).toHaveText(['Home', 'Hulp vinden']);
    await expect(way.first()).toBeVisible();
    await page.goBack();
    await expect(way.last()).toHaveText(title);
    await expect(way).toHaveCount(4);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('search as one types, whatever the slips, without a step in the history', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    await page.locator('#zoek-kaart').pressSequentially('slaapn', { delay: 30 });
    await expect(cards(page).filter({ hasText: 'Consultatiebureau' })).toHaveCount(1);
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/#zoek=slaapn'));
    await page.keyboard.press('Enter');
    await expect(results(page)).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBeLessThan(4);
    // The words stand in the box. Beside another choice they are a choice that can be taken away.
    const words = page.getByRole('link', { name: /^Verwijder filter .slaapn/ });
    await expect(words).toHaveCount(0);
    await (await openGroup(page, 'leeftijd')).getByRole('checkbox', { name: /^Baby/ }).click();
    await words.click();
    await expect(page.locator('#zoek-kaart')).toHaveValue('');
  });

  test('come into sight on a small screen at the first letter, once', async ({ page, real }) => {
    // What a keyboard leaves of a telephone.
    await page.setViewportSize({ width: 360, height: 460 });
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    await page.locator('#zoek-kaart').pressSequentially('sl', { delay: 30 });
    await expect(page.locator('#zoek-kaart')).toBeInViewport();
    await expect(cards(page).first().locator('h3')).toBeInViewport();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.locator('#zoek-kaart').pressSequentially('apen', { delay: 30 });
    await expect(page).toHaveURL(/slapen$/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('leave the list as it is at one letter, and keep up with somebody who types on', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    const all = await amount(page);
    const box = page.locator('#zoek-kaart');
    await box.pressSequentially('s');
    await expect(page.locator('[data-group="thema"]')).toBeAttached();
    expect(await amount(page)).toBe(all);
    await expect(page.locator('[data-none]')).toBeHidden();
    // Each letter takes the place of the work of the one before it.
    await box.pressSequentially('lapen');
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/#zoek=slapen'));
    const found = await amount(page);
    await expect(cards(page)).toHaveCount(found);
    await expect(page.locator('[data-show] button')).toHaveText(new RegExp(`\\b${String(found)}\\b`));
    expect(new Set(await cards(page).locator('h3').allTextContents()).size).toBe(found);
    // Away and back: a card that was taken out still says when it is open.
    const lines = await page.locator('[data-cards] opening-status').allTextContents();
    await box.fill('xqzwv');
    await expect(results(page)).toHaveText('0 resultaten');
    await expect(cards(page)).toHaveCount(0);
    await box.fill('slapen');
    await expect(cards(page)).toHaveCount(found);
    expect(await page.locator('[data-cards] opening-status').allTextContents()).toEqual(lines);
  });

  test('show the whole list when one rests, and at once when one goes to it', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    const all = await amount(page);
    const box = page.locator('#zoek-kaart');
    await box.pressSequentially('ou');
    await expect(page).toHaveURL(/#zoek=ou$/);
    // More than is drawn between two keys. The search of the site may come later, and finds more.
    await expect.poll(async () => (await amount(page)) > 8 && (await cards(page).count()) === Math.min(await amount(page), 40)).toBe(true);
    await box.fill('xqzwv');
    await expect(cards(page)).toHaveCount(0);
    await box.fill('ou');
    await page.keyboard.press('Enter');
    expect(await cards(page).count()).toBe(Math.min(await amount(page), 40));
    await box.fill('');
    await expect(cards(page)).toHaveCount(Math.min(all, 40));
    expect(await amount(page)).toBe(all);
  });

  test('never end in nothing: what can be done stands there', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/#zoek=xqzwv'));
    await expect(results(page)).toHaveText('0 resultaten');
    for (const [name, path] of [
      ['Zoek op de hele site', '/zoeken/'],
      ['Stel een vraag', '/vraag-stellen/'],
      ['Inloop', '/inloop/'],
    ] as const)
      await expect(page.locator('[data-none]').getByRole('link', { name })).toHaveAttribute('href', path);
    await expect(page.getByRole('link', { name: 'Wis alle filters' })).toBeVisible();
  });

  test('keep what one types from the server, and give it back', async ({ page, real }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(real.url('deventer', '/sociale-kaart/?thema=opvoeden'));
    await page.locator('#zoek-kaart').pressSequentially('cursus', { delay: 30 });
    const address = real.url('deventer', '/sociale-kaart/?thema=opvoeden#zoek=cursus');
    await expect(page).toHaveURL(address);
    const found = await amount(page);
    expect(found).toBeGreaterThan(0);
    await page.reload();
    await expect(page.locator('#zoek-kaart')).toHaveValue('cursus');
    await expect(results(page)).toHaveText(new RegExp(`^${String(found)} `));
    // A part of the page is no other list.
    await page.evaluate(() => {
      location.hash = '#inhoud';
    });
    await expect(results(page)).toHaveText(new RegExp(`^${String(found)} `));
    await page.goBack();
    await expect(page).toHaveURL(address);
    await page.getByRole('link', { name: 'Verwijder filter Opvoeden' }).click();
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/#zoek=cursus'));
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(page.locator('[data-chips] li')).toHaveCount(2);
    expect(asked.filter((url) => url.includes('cursus'))).toEqual([]);
    // Another words in the address of the page that is open.
    await page.evaluate(() => {
      location.hash = '#zoek=slapen';
    });
    await expect(page.locator('#zoek-kaart')).toHaveValue('slapen');
  });

  test('put words that came after ? behind #', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/?zoek=slapen&leeftijd=baby'));
    await expect(page).toHaveURL(real.url('deventer', '/sociale-kaart/?leeftijd=baby#zoek=slapen'));
    await expect(page.locator('[data-chips] li')).toHaveCount(2);
  });

  test('show the numbers to call when somebody is in danger', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    const danger = page.locator('[data-part="danger"]');
    await page.locator('#zoek-kaart').fill('ik wil doot');
    await expect(danger.locator('a:visible').first()).toContainText('0800-0113');
    await expect(page.locator('[data-status]')).toContainText('Bel iemand die kan helpen');
    await page.locator('#zoek-kaart').fill('slapen');
    await expect(danger).toBeHidden();
    await page.goto(real.url('deventer', '/sociale-kaart/thema/opvoeden/#zoek=mishandeling'));
    await expect(danger.locator('a:visible').first()).toContainText('0800-2000');
  });

  test('show the numbers also when the index does not come', async ({ page, real }) => {
    await page.route('**/zoekindex/**', (route) => route.abort());
    await page.goto(real.url('deventer', '/sociale-kaart/#zoek=mishandeling'));
    await expect(page.locator('[data-part="danger"] a:visible').first()).toContainText('0800-2000');
    await expect(page.locator('[data-notice]')).toContainText('Een deel van het zoeken doet het nu niet');
  });

  test('lead to the search of the site when they cannot start', async ({ page, real }) => {
    await page.route('**/gegevens/**', (route) => route.abort());
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    await page.locator('#zoek-kaart').fill('slapen');
    await expect(page.locator('[data-notice]')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(real.url('deventer', '/zoeken/#zoek=slapen'));
  });
});

test.describe('the cards of the script', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('are those of the server', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    const shape = () =>
      page.locator('[data-cards] > li').evaluateAll((items) =>
        items.map((item) => {
          const copy = item.cloneNode(true) as HTMLElement;
          // The line of opening times is written anew by its own script; the code of the hours stays.
          for (const status of copy.querySelectorAll('opening-status')) {
            status.removeAttribute('data-until');
            status.removeAttribute('data-state');
            status.removeAttribute('hidden');
            status.textContent = '';
          }
          return copy.innerHTML.replace(/\s*([<>])\s*/g, '$1').replace(/\s+/g, ' ');
        }),
      );
    const made = await shape();
    const group = await openGroup(page, 'leeftijd');
    // A value that everything has left, so that the list is drawn anew.
    await page.locator('[data-order] summary').click();
    await page.locator('#volgorde').selectOption('gecontroleerd');
    await expect(page).toHaveURL(/volgorde=gecontroleerd/);
    await expect(cards(page)).toHaveCount(made.length);
    // The stars come when the list is whole.
    await expect(page.locator('[data-cards] [data-star][hidden]')).toHaveCount(0);
    expect([...(await shape())].sort()).toEqual([...made].sort());
    await expect(group).toBeVisible();
  });
});

test.describe('distance', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('is measured from a village, in words', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/sociale-kaart/'));
    await panel(page).locator('> summary').click();
    await page.locator('[data-order] summary').click();
    await page.locator('#bij').selectOption('elst');
    await expect(page).toHaveURL(/volgorde=afstand&bij=elst/);
    await expect(cards(page).first()).toContainText(/ongeveer \d+ km|minder dan 500 meter/);
  });

  test('is measured from where one is only after a press, and says so when that is refused', async ({ page, real, context }) => {
    await page.goto(real.url('overbetuwe', '/sociale-kaart/'));
    await panel(page).locator('> summary').click();
    await page.locator('[data-order] summary').click();
    await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click();
    await expect(page.locator('[data-location]')).toContainText('U gaf geen toestemming');
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 51.92, longitude: 5.85 });
    await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click();
    await expect(page.locator('[data-location]')).toContainText('gemeten vanaf uw locatie');
    await expect(cards(page).first()).toContainText(/ongeveer|minder dan/);
    // Where somebody is never stands in the address.
    expect(new URL(page.url()).search).not.toMatch(/51|5\.85/);
  });
});

for (const [name, answer] of [
  ['is not there', { status: 404, body: 'nee' }],
  ['is broken', { status: 200, body: '{"v":1,"d":"2026' }],
  ['is of another version', { status: 200, body: '{"v":99}' }],
] as const) {
  test(`when the data ${name}, the page stays as it was and says so`, async ({ page, real }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/gegevens/*.json', (route) => route.fulfill(answer));
    await page.goto(real.url('deventer', '/sociale-kaart/'));
    const before = await cards(page).count();
    const themes = page.locator('details[data-group="thema"]');
    await themes.locator('summary').click();
    await expect(page.locator('[data-notice]')).toContainText('De filters doen het nu niet');
    await expect(cards(page)).toHaveCount(before);
    await expect(themes.getByRole('link', { name: 'Slapen', exact: true })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('when the data stalls, the page says so after a while', async ({ page, real }) => {
  await page.clock.install();
  await page.route('**/gegevens/*.json', () => undefined);
  await page.goto(real.url('deventer', '/sociale-kaart/?thema=slapen'));
  await page.waitForTimeout(500);
  await page.clock.runFor(11_000);
  await expect(page.locator('[data-notice]')).toContainText('De filters doen het nu niet');
  await expect(cards(page)).not.toHaveCount(0);
});

test('an address with nonsense, HTML or a thousand characters changes nothing and is told as text', async ({ page, real }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  const bad = encodeURIComponent('<img src=x onerror=alert(1)>');
  await page.goto(real.url('deventer', `/sociale-kaart/?thema=${bad}&leeftijd=${'a'.repeat(1000)}&zoek=`));
  await expect(page.locator('[data-notice]')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-notice] img')).toHaveCount(0);
  expect(dialogs).toBe(0);
  await expect(page.locator('[data-chips]')).toBeHidden();
  for (const address of [`?zoek=${bad}`, `#zoek=${bad}`, `#zoek=${'a'.repeat(1000)}`, '#zoek=%ED%A0%BD%E0%A4%A', '#zoek=%24%26&zoek=x']) {
    await page.goto('about:blank');
    await page.goto(real.url('deventer', `/sociale-kaart/${address}`));
    if (address.includes(bad)) await expect(page.locator('[data-chips]')).toContainText('<img src=x');
    else await expect(page.locator('[data-chips] li')).toHaveCount(1);
    await expect(page.locator('[data-chips] img')).toHaveCount(0);
  }
  expect(dialogs).toBe(0);
});

test('by keyboard alone one filters, and goes to the list', async ({ page, real }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(real.url('deventer', '/sociale-kaart/'));
  await panel(page).locator('> summary').focus();
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 5; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.parentElement?.dataset['group'] === 'thema')) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('details[data-group="thema"]').getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?thema=/);
  await page.locator('[data-show] button').focus();
  await page.keyboard.press('Enter');
  await expect(results(page)).toBeFocused();
  await expect(panel(page)).not.toHaveAttribute('open');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with filters open and chosen, axe finds nothing in ${colorScheme}`, async ({ page, real, engines }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(real.url('deventer', '/sociale-kaart/?thema=slapen&leeftijd=baby&open=fout'));
    await openGroup(page, 'plaats');
    await page.locator('[data-order] summary').click();
    await page.evaluate(engines.axe);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the box leads to the search of the site', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/thema/slapen/'));
    await page.locator('#zoek-kaart').fill('druk');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\??$/);
  });

  test('no control shows that needs it', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/sociale-kaart/?thema=slapen'));
    await panel(page).locator('> summary').click();
    await expect(page.locator('[data-order]')).toBeHidden();
    await expect(page.locator('[data-group="kosten"]')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Gebruik mijn locatie' })).toBeHidden();
    await expect(page.locator('details[data-group="thema"]')).toBeVisible();
  });
});
