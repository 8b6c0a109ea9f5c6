import { expect, test } from './support/test.ts';

test('a mother finds from the home page what to do about crying, and who helps', async ({ page, real }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(real.url('overbetuwe', '/'));
  await page.getByRole('link', { name: 'Advies', exact: true }).first().click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/themas/'));
  await page.getByRole('link', { name: 'Slapen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slapen');
  await expect(page.getByRole('region', { name: 'Hulp in de buurt' }).getByRole('link').first()).toBeVisible();
  await page.getByRole('link', { name: 'Mijn baby huilt veel. Wat helpt?' }).click();
  await expect(page).toHaveURL(real.url('overbetuwe', '/artikelen/baby-huilt-veel/'));
  const nearby = page.getByRole('region', { name: 'Hulp in de buurt' });
  await nearby.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sociale-kaart\/[^/]+\/$/);
  // And back to what there is to read about it.
  await expect(page.getByRole('navigation', { name: 'Lees hierover' }).getByRole('link').first()).toBeVisible();
});

test('a page that nobody may be seen with gives nothing away in its tab or in a shared link, and can be left at once', async ({
  page,
  real,
}) => {
  await page.goto(real.url('overbetuwe', '/artikelen/geslagen-worden/'));
  await expect(page).toHaveTitle('Centrum voor Jeugd en Gezin Overbetuwe');
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
  await expect(page.locator('meta[property="og:description"]')).not.toHaveAttribute('content', /slag|sla/);
  await expect(page.getByRole('link', { name: 'Verlaat deze site' })).toBeVisible();
  await page.getByRole('link', { name: 'Zo haal je dat weg' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sporen van een bezoek wissen');
  await page.goto(real.url('overbetuwe', '/artikelen/zakgeld/'));
  await expect(page).toHaveTitle(/zakgeld/i);
  await expect(page.getByRole('link', { name: 'Verlaat deze site' })).toHaveCount(0);
});

test('the portal for young people has their articles and no others', async ({ page, real }) => {
  await page.goto(real.url('jongin-deventer', '/themas/'));
  await page.getByRole('link', { name: 'Geld en werk', exact: true }).click();
  await expect(page.getByRole('link', { name: /bijbaan/i }).first()).toBeVisible();
  expect((await page.goto(real.url('jongin-deventer', '/artikelen/zindelijk-worden/')))?.status()).toBe(404);
  expect((await page.goto(real.url('jongin-deventer', '/leeftijd/baby/')))?.status()).toBe(404);
});

test('every page about a theme or an age leads to somebody: a moment to walk in, a service, a telephone, or else asking', ({
  real,
  fiction,
}) => {
  const topics = [real, fiction].flatMap((portals) =>
    portals.sites.flatMap(({ id }) =>
      portals
        .pages(id)
        .filter(({ kind }) => kind === 'topic')
        .map(({ path }) => ({ name: `${id} ${path}`, html: portals.read(id, `${path}index.html`).toString('utf8') })),
    ),
  );
  expect(topics.length).toBeGreaterThan(100);
  const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const leads = /class="next-moment|class="directory-card|href="tel:|href="\/vraag-stellen\/"/;
  expect(topics.filter(({ html }) => !leads.test(mainOf(html))).map(({ name }) => name)).toEqual([]);
});

test('on a telephone much to read about an age can be surveyed, and help is one press away', async ({ page, real }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(real.url('overbetuwe', '/leeftijd/dreumes-en-peuter/'));
  const jump = page.getByRole('link', { name: 'Direct naar hulp in de buurt' });
  await expect(jump).toBeInViewport();
  await expect(page.getByRole('heading', { level: 3, name: 'Gedrag en grenzen', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /driftbuien/ })).toHaveCount(1);
  await jump.click();
  await expect(page.getByRole('heading', { name: 'Hulp in de buurt', exact: true })).toBeInViewport();
});

test('an article can be sent on with what the device has for that, or its address is copied', async ({ page, context, fiction }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const url = fiction.url('voorbeelddam', '/artikelen/huilende-baby/');
  const address = 'https://www.cjg-voorbeelddam.example/artikelen/huilende-baby/';
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(url);
  const part = page.getByRole('region', { name: 'Bewaren of delen' });
  await part.getByRole('button', { name: 'Kopieer het adres' }).click();
  await expect(part.getByRole('status')).toHaveText('Het adres is gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.addInitScript(() => {
    const shared = (data: ShareData) => Promise.resolve(document.documentElement.setAttribute('data-shared', data.url ?? ''));
    Object.defineProperty(Navigator.prototype, 'share', { value: shared, configurable: true });
  });
  await page.goto(url);
  await part.getByRole('button', { name: 'Deel deze pagina' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', address);
  for (const path of ['/inloop/centrum/', '/sociale-kaart/opvoedspreekuur/']) {
    await page.goto(fiction.url('voorbeelddam', path));
    await expect(page.getByRole('button', { name: 'Deel deze pagina' }), path).toBeVisible();
  }
});

test('an article that nobody may be seen with can be printed, and is neither mailed nor shared', async ({ page, fiction }) => {
  await page.goto(fiction.url('jong-voorbeelddam', '/artikelen/gepest-worden/'));
  const part = page.getByRole('region', { name: 'Bewaren', exact: true });
  await expect(part.getByRole('button')).toHaveText(['Print dit artikel']);
  await expect(page.locator('main a[href^="mailto:?"], [data-share]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is whole, and can be mailed but not printed with a button', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/artikelen/driftbuien/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('driftbuien');
    await expect(page.getByRole('link', { name: 'Mail dit artikel' })).toHaveAttribute('href', /^mailto:\?subject=/);
    await expect(page.getByRole('button', { name: 'Print dit artikel' })).toBeHidden();
    await expect(page.locator('[data-share]')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Hulp in de buurt' })).toBeVisible();
  });

  test('of an article that nobody may be seen with nothing can be kept', async ({ page, fiction }) => {
    await page.goto(fiction.url('jong-voorbeelddam', '/artikelen/gepest-worden/'));
    await expect(page.getByText('Je browser onthoudt dat je hier was')).toBeVisible();
    await expect(page.getByText('Bewaren', { exact: true })).toBeHidden();
  });
});

test('on paper an article has its text and where it comes from, and nothing to press', async ({ page, real }) => {
  await page.goto(real.url('deventer', '/artikelen/driftbuien/'));
  await page.emulateMedia({ media: 'print' });
  await expect(
    page
      .getByText('Geef niet toe.')
      .or(page.getByText(/Geef niet toe/))
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/Gecontroleerd op 29 november 2026/)).toBeVisible();
  await expect(page.getByText('Mail dit artikel')).toBeHidden();
  await expect(page.getByRole('button', { name: /lijst/ }).first()).toBeHidden();
});
