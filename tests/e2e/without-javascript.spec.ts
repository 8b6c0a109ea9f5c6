import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test('the page itself never says that a place is open now or today, because nobody knows when it is read', async ({ real, fiction }) => {
  const stale: string[] = [];
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) {
      for (const { path, kind } of portals.pages(id)) {
        const html = portals.read(id, path === '/bestaat/niet/' ? '404.html' : `${path}index.html`).toString();
        // What the script may say stands in attributes.
        const words = html.replaceAll(/<script[^]*?<\/script>|<style[^]*?<\/style>|<[^>]*>/g, ' ');
        // An article may say what to do today or tomorrow: that is about its reader, not about a place. So do the views of the agenda, which a
        // script shows.
        const isReading = /^(?:article|topic|question|experience|event|news-item|agenda|agenda-list)$/.test(kind);
        const found = words.match(
          isReading ? /nu open|(?:vandaag|morgen) (?:open|van \d)/gi : /nu open|vandaag|morgen\b|over (?:\d+|een) (?:uur|minu)/gi,
        );
        if (found) stale.push(`${id} ${path}: ${found.join(', ')}`);
      }
    }
  }
  expect(stale).toEqual([]);
});

test('the times, the next opening with its date and the week stand on the page', async ({ page, fiction }) => {
  await page.goto(fiction.url('voorbeelddam', '/inloop/centrum/'));
  const status = page.locator('opening-status');
  await expect(status).toBeVisible();
  // Made on a Tuesday.
  await expect(status).toHaveText(/Eerstvolgende keer:\s+woensdag 25 november\D*9\.00\D*12\.00/);
  await expect(page.locator('.location-times__rule').first()).toContainText('maandag');
  await expect(page.getByRole('row', { name: /donderdag 26 november/ })).toContainText(/14\.00\D*17\.00/);
  await expect(page.locator('main')).toContainText('Studiedag');
  await expect(page.getByText('Kerstsluiting')).toBeVisible();
});

test('lists of what is to come say on which day they were made, where nothing can leave them', async ({ page, browser, fiction }) => {
  const scripted = await browser.newPage({ javaScriptEnabled: true });
  for (const path of ['/', '/inloop/', '/agenda/', '/agenda/thema/slapen/']) {
    await page.goto(fiction.url('voorbeelddam', path));
    // What stands in a `noscript` is no text to Playwright.
    await expect(page.locator('main noscript > p'), path).toBeVisible();
    expect(await page.locator('main noscript > p').textContent(), path).toBe('Bijgewerkt op 24 november 2026');
    await scripted.goto(fiction.url('voorbeelddam', path));
    await expect(scripted.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(scripted.locator('main noscript > p'), path).toHaveCount(0);
  }
  await scripted.close();
});

test('menu, phone, calendar and poster work', async ({ page, fiction }) => {
  await page.goto(fiction.url('voorbeelddam', '/'));
  await page.getByRole('link', { name: 'Contact', exact: true }).first().click();
  await expect(page.getByRole('link', { name: '088-0000000' })).toHaveAttribute('href', 'tel:0880000000');
  await page.goto(fiction.url('voorbeelddam', '/inloop/centrum/'));
  await page.getByRole('link', { name: /Poster/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what an organisation does can be unfolded', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/organisaties/'));
  const details = page.locator('details').first();
  await expect(details.locator('dd').first()).toBeHidden();
  await details.locator('summary').click();
  await expect(details.locator('dd').first()).toBeVisible();
});
