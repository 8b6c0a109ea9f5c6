import { expect, test } from './support/test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on a telephone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test('a service is at most three presses from home, and says for whom it is, where, when and how to go on', async ({ page, real }) => {
      await page.goto(real.url('overbetuwe', '/'));
      await page.getByRole('link', { name: 'Hulp vinden' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp vinden');
      const card = page.locator('.directory-card').filter({ hasText: 'Binnenlopen met een vraag' });
      await expect(card).toContainText('Geen verwijzing nodig');
      await expect(card).toContainText('Elst');
      await expect(card).toContainText('Gecontroleerd op 21 november 2026');
      await card.getByRole('link').click();
      await expect(page).toHaveURL(real.url('overbetuwe', '/sociale-kaart/inloop/'));
      const main = page.locator('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText('Binnenlopen met een vraag');
      await expect(main.locator('.location-card')).toHaveCount(2);
      await expect(main).toContainText('donderdag van 14.00 tot 16.00 uur');
      await expect(main.getByRole('heading', { name: 'Klopt dit niet?' })).toBeVisible();
    });

    test('the list of a subject is three presses from the map, and has only what is about it', async ({ page, real }) => {
      await page.goto(real.url('deventer', '/sociale-kaart/'));
      const all = await page.locator('.directory-card').count();
      await page.locator('[data-filter-panel] > summary').click();
      const choices = page.getByRole('navigation', { name: 'Filters' });
      await choices.locator('summary').filter({ hasText: 'Onderwerp' }).click();
      if (javaScriptEnabled) await choices.getByRole('checkbox', { name: /^Slapen/ }).check();
      else await choices.getByRole('link', { name: 'Slapen', exact: true }).click();
      await expect(page).toHaveURL(real.url('deventer', `/sociale-kaart/${javaScriptEnabled ? '?thema=slapen' : 'thema/slapen/'}`));
      const cards = page.locator('.directory-card');
      const count = await cards.count();
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${String(count)} result`) })).toBeVisible();
      await expect(cards.filter({ hasText: 'Consultatiebureau' })).toHaveCount(1);
    });
  });
}

test('by keyboard alone one gets from home to a list and to a service', async ({ page, real }) => {
  await page.goto(real.url('oldebroek', '/'));
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent.trim());
      if (text === name) return;
    }
    throw new Error(`The focus never came to ${name}.`);
  };
  await tabTo('Hulp vinden');
  await page.keyboard.press('Enter');
  await page.waitForURL(real.url('oldebroek', '/sociale-kaart/'));
  await tabTo('Onderwerp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /^Scheiding/ })).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === 'scheiding'))
      break;
  }
  await page.keyboard.press('Space');
  await page.waitForURL(real.url('oldebroek', '/sociale-kaart/?thema=scheiding'));
  const name = await page.locator('.directory-card a').first().innerText();
  await tabTo(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('local services come first, then those of the region', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/sociale-kaart/'));
  const layers = await page.locator('.directory-card__checked').allTextContents();
  const order = layers.map((text) => ['Uit de buurt', 'Uit de regio', 'Landelijk'].findIndex((layer) => text.includes(layer)));
  expect(order).toEqual([...order].sort());
  expect(new Set(order).size).toBeGreaterThan(1);
});

test('JongInDeventer has only what is for young people, and no list of who it is for', async ({ page, real }) => {
  await page.goto(real.url('jongin-deventer', '/sociale-kaart/'));
  await expect(page.locator('main')).toContainText('Een vraag online stellen');
  await expect(page.locator('main')).not.toContainText('Consultatiebureau');
  await expect(page.getByRole('navigation', { name: 'Filters' }).locator('summary')).not.toContainText(['Voor wie']);
  for (const path of ['/sociale-kaart/consultatiebureau/', '/organisaties/kraamzorg/', '/sociale-kaart/voor/ouders/']) {
    expect((await real.fetch('jongin-deventer', path)).status, path).toBe(404);
    expect((await real.fetch('deventer', path)).status, path).toBe(200);
  }
});

test('no list is empty, every card leads to a page, and every service is on a list', ({ real, fiction }) => {
  const faults: string[] = [];
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) {
      const pages = portals.pages(id);
      const services = new Set(pages.filter(({ kind }) => kind === 'service').map(({ path }) => path));
      const listed = new Set<string>();
      for (const { path, kind } of pages) {
        if (kind !== 'directory' && kind !== 'directory-list') continue;
        // A template is what cards are made from; nobody sees it.
        const html = portals
          .read(id, `${path}index.html`)
          .toString()
          .replaceAll(/<template[\s\S]*?<\/template>/g, '');
        const cards = [...html.matchAll(/<a class="card__link" href="([^"]+)"/g)].map(([, href = '']) => href);
        for (const href of cards) {
          if (services.has(href)) listed.add(href);
          else faults.push(`${id} ${path} leads to ${href}`);
        }
        const isKind = /^\/sociale-kaart\/[a-z]+\/$/.test(path);
        if (!isKind && cards.length === 0) faults.push(`${id} ${path} is empty`);
      }
      for (const path of services) if (!listed.has(path)) faults.push(`${id}: nothing leads to ${path}`);
    }
  }
  expect(faults).toEqual([]);
});

test('an organisation is a press away from what it offers, both ways, and keeps its place on the list', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/organisaties/#organisatie-stmg'));
  await page
    .locator('#organisatie-stmg')
    .getByRole('link', { name: /STMG|Stichting Thuiszorg/ })
    .first()
    .click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/organisaties/stmg/'));
  await page.locator('main').getByRole('link', { name: 'Consultatiebureau' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/sociale-kaart/consultatiebureau/'));
  await page
    .locator('main')
    .getByRole('link', { name: /Stichting Thuiszorg/ })
    .click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/organisaties/stmg/'));
});

test('what can be pressed on the card of an organisation lies above the link of the card', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/organisaties/'));
  const card = page.locator('#organisatie-stmg');
  await card.locator('summary').click();
  await card.getByRole('link', { name: 'Consultatiebureau' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/sociale-kaart/consultatiebureau/'));
});

test('the home page leads to all help by subject', async ({ page, real }) => {
  await page.goto(real.url('beemster', '/'));
  await page.getByRole('link', { name: 'Bekijk alle hulp per onderwerp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Onderwerpen');
  await expect(page.locator('main .choice-list__item')).not.toHaveCount(0);
});

test('a place leads to what can be done there', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/inloop/elst/'));
  await page.locator('main').getByRole('link', { name: 'Binnenlopen met een vraag' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/sociale-kaart/inloop/'));
});
