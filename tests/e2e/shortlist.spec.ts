import type { BrowserContext, Page } from '@playwright/test';
import { aceFailures, axeViolations } from './support/engines.ts';
import { expect, test } from './support/test.ts';

const site = 'voorbeelddam';
const youth = 'jong-voorbeelddam';
const listPath = '/mijn-lijst/';

test.use({ viewport: { width: 360, height: 740 } });

/** Everything that the portal keeps on the device. */
const kept = (page: Page) =>
  page.evaluate(() => [
    ...Object.entries(localStorage),
    ...Object.keys(sessionStorage),
    ...(document.cookie === '' ? [] : [document.cookie]),
  ]);

/** What is said to who hears the page: by the stars, or on the page of the list. */
const said = (page: Page) => page.locator('[data-star-status], [data-part="status"]');
const star = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const names = (page: Page) => page.locator('[data-part="cards"] h3').allInnerTexts();
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

/** Makes the browser refuse storage, as one does that blocks all data of sites. */
const refuseStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });

test('nothing is kept before a press, one key with ids after it, and no key once the list is wiped', async ({ page, fiction }) => {
  for (const path of ['/sociale-kaart/', '/sociale-kaart/alles/', '/organisaties/alles/', listPath, `${listPath}?d=alles`]) {
    await page.goto(fiction.url(site, path));
    await expect(page.locator('[data-star-status], [data-part="static"]').first()).toBeAttached();
    expect(await kept(page), path).toEqual([]);
  }
  await page.goto(fiction.url(site, '/sociale-kaart/'));
  await star(page, 'Zet Dienst met alles op mijn lijst').click();
  await expect(said(page)).toContainText('Dienst met alles staat op uw lijst. De lijst staat alleen op dit apparaat.');
  expect(await kept(page)).toEqual([['mijn-lijst', 'alles']]);
  await page.goto(fiction.url(site, listPath));
  await page.getByRole('button', { name: 'Wis mijn lijst' }).click();
  await expect(page.getByRole('heading', { name: 'Uw lijst is leeg' })).toBeVisible();
  await expect(said(page)).toContainText('Er staat niets meer op dit apparaat');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await kept(page)).toEqual([]);
  await expect(page).toHaveURL(fiction.url(site, listPath));
});

test('a list keeps its order, is counted beside the results and not in the title, and something can be taken off with the keyboard', async ({
  page,
  fiction,
}) => {
  await page.goto(fiction.url(site, '/sociale-kaart/'));
  await expect(page.getByRole('link', { name: 'Mijn lijst', exact: true })).toBeVisible();
  const stars = page.locator('[data-star]');
  const chosen = [2, 0, 1];
  const wanted = [];
  for (const index of chosen) {
    wanted.push(await stars.nth(index).getAttribute('data-name'));
    await stars.nth(index).focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('link', { name: 'Mijn lijst (3)' })).toHaveCount(2);
  await page.getByRole('link', { name: 'Mijn lijst (3)' }).first().click();
  await expect(part(page, 'count')).toHaveText('3 op de lijst');
  expect(await names(page)).toEqual(wanted);
  await expect(page).toHaveTitle(/^Mijn lijst \| /);
  await page.getByRole('button', { name: `Haal ${wanted[0] ?? ''} van de lijst` }).focus();
  await page.keyboard.press('Enter');
  await expect(part(page, 'count')).toHaveText('2 op de lijst');
  expect(await names(page)).toEqual(wanted.slice(1));
  await expect(page.getByRole('button', { name: `Haal ${wanted[1] ?? ''} van de lijst` })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Mijn lijst (2)' }).first()).toBeVisible();
});

test('the star of a service page says what it does, and takes the service off again', async ({ page, fiction }) => {
  await page.goto(fiction.url(site, '/sociale-kaart/alles/'));
  await star(page, 'Zet op mijn lijst').click();
  await star(page, 'Haal van mijn lijst').click();
  await expect(said(page)).toHaveText('Dienst met alles staat niet meer op uw lijst.');
  expect(await kept(page)).toEqual([]);
});

test('stars of cards that a script adds are told by cards:changed', async ({ page, fiction }) => {
  await page.goto(fiction.url(site, '/sociale-kaart/'));
  await star(page, 'Zet Dienst met alles op mijn lijst').click();
  await page.evaluate(() => {
    const card = document.querySelector('[data-star="alles"]')?.closest('li');
    const copy = card?.cloneNode(true) as HTMLElement;
    copy.querySelector('[data-star]')?.removeAttribute('data-kept');
    copy.id = 'copy';
    card?.parentElement?.append(copy);
    copy.dispatchEvent(new CustomEvent('cards:changed', { bubbles: true }));
  });
  await expect(page.locator('#copy [data-star]')).toHaveAttribute('data-kept', '');
  await page.locator('#copy [data-star]').click();
  await expect(page.locator('[data-star="alles"]').first()).not.toHaveAttribute('data-kept', '');
});

test('a list that somebody sent is looked at without keeping it, and is added to the own list on a press only', async ({
  page,
  fiction,
}) => {
  await page.goto(fiction.url(site, '/sociale-kaart/alles/'));
  await star(page, 'Zet op mijn lijst').click();
  await page.goto(fiction.url(site, `${listPath}#d=opvoedspreekuur,alles,is-gestopt`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een gedeelde lijst');
  await expect(part(page, 'gone-text')).toContainText('bestaat hier niet meer: is-gestopt');
  await expect(part(page, 'count')).toHaveText('2 op de lijst');
  await expect(page.getByRole('button', { name: 'Wis mijn lijst' })).toBeHidden();
  expect(await kept(page)).toEqual([['mijn-lijst', 'alles']]);
  await page.getByRole('button', { name: 'Zet erbij op mijn lijst' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst');
  expect(await kept(page)).toEqual([['mijn-lijst', 'alles,opvoedspreekuur,is-gestopt']]);
  await page.getByRole('button', { name: 'Haal weg van mijn lijst' }).click();
  expect(await kept(page)).toEqual([['mijn-lijst', 'alles,opvoedspreekuur']]);
});

test('an address that nobody made here changes nothing', async ({ page, fiction }) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  const many = Array.from({ length: 500 }, (_, index) => `id-${String(index)}`).join(',');
  for (const hostile of ['%3Cimg%20src=x%20onerror=alert(1)%3E', '../../etc/passwd', 'x'.repeat(1000), many, '%E0%A4%A', '']) {
    await page.goto(fiction.url(site, `${listPath}?d=${hostile}`));
    await expect(part(page, 'static')).toBeHidden();
    await expect(part(page, 'results')).toBeHidden();
    expect(await kept(page)).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
  }
  expect(complaints).toEqual([]);
});

test('a list can be mailed, copied and has everything to go by', async ({ page, context, fiction }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fiction.url(site, `${listPath}?d=alles`));
  const card = part(page, 'cards');
  for (const words of [
    '088-0000011',
    'Plekstraat 1',
    'Elke woensdag van 13.00 tot 14.00 uur.',
    '€ 12,50 (per keer)',
    'Gecontroleerd op 2 november 2026',
  ]) {
    await expect(card).toContainText(words);
  }
  const href = (await part(page, 'mail').getAttribute('href')) ?? '';
  const body = new URL(href).searchParams.get('body') ?? '';
  for (const words of ['Dienst met alles', '088-0000011', 'Plekstraat 1', '/sociale-kaart/alles/', '/mijn-lijst/#d=alles'])
    expect(body).toContain(words);
  await page.getByRole('button', { name: 'Kopieer het adres' }).click();
  await expect(said(page)).toHaveText('Het adres is gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fiction.url(site, `${listPath}#d=alles`));
});

test('on paper there are the services with phone, place and times, the help numbers and the address of the portal', async ({
  page,
  fiction,
}) => {
  await page.goto(fiction.url(site, `${listPath}?d=alles,opvoedspreekuur`));
  await expect(part(page, 'count')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const words of [
    'Dienst met alles',
    '088-0000011',
    'Plekstraat 1',
    'Elke woensdag',
    'Zo begint u',
    'Waar en wanneer',
    'cjg-voorbeelddam.example/mijn-lijst/#d=alles,opvoedspreekuur',
  ]) {
    await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
  }
  await expect(page.locator('.crisis-bar')).toBeVisible();
  await expect(page.getByText('Printen of doorsturen')).toBeHidden();
  await expect(page.getByText('Wat bewaren we van uw lijst?')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a list that is opened over another one is shown, and what is on it is not sent to the server', async ({ page, fiction }) => {
  // Everything that leaves the browser, with what a server sees of it: the address up to `#`, what names the page it came from, and what is sent.
  const sent: string[] = [];
  page.on('request', (request) => {
    const { href, hash } = new URL(request.url());
    const address = hash === '' ? href : href.slice(0, -hash.length);
    sent.push([address, request.headers()['referer'] ?? '', request.postData() ?? ''].join(' '));
  });
  await page.goto(fiction.url(site, `${listPath}#d=alles`));
  await expect(part(page, 'count')).toHaveText('1 op de lijst');
  await page.evaluate(() => {
    location.hash = '#d=opvoedspreekuur,alles';
  });
  await expect(part(page, 'count')).toHaveText('2 op de lijst');
  const before = sent.length;
  await page.reload();
  await expect(part(page, 'count')).toHaveText('2 op de lijst');
  await expect(page).toHaveURL(fiction.url(site, `${listPath}#d=opvoedspreekuur,alles`));
  // The page and the services were asked for, both times.
  expect(before).toBeGreaterThan(1);
  expect(sent.length).toBeGreaterThan(before);
  expect(sent.filter((line) => /alles|opvoedspreekuur/.test(line))).toEqual([]);
});

test('where the browser keeps nothing the list lives in its address, and the page says so', async ({ page, context, fiction }) => {
  await refuseStorage(context);
  await page.goto(fiction.url(site, '/sociale-kaart/'));
  await star(page, 'Zet Dienst met alles op mijn lijst').click();
  await expect(said(page)).toContainText('Deze browser bewaart niets');
  await page.locator('.star-note a').click();
  await expect(page).toHaveURL(fiction.url(site, `${listPath}#d=alles`));
  await expect(page.getByText('Deze browser bewaart geen lijst')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst');
  await page.getByRole('button', { name: /^Haal Dienst met alles/ }).click();
  await expect(page).toHaveURL(fiction.url(site, listPath));
  await expect(page.getByRole('heading', { name: 'Uw lijst is leeg' })).toBeVisible();
});

test('when the services cannot be fetched the list still leads to their pages, and can be tried again', async ({ page, fiction }) => {
  await page.route('**/mijn-lijst/gegevens/*', (route) => route.abort());
  await page.goto(fiction.url(site, `${listPath}?d=alles`));
  await expect(page.getByText('De lijst kan nu niet opgehaald worden')).toBeVisible();
  await expect(page.getByRole('link', { name: 'alles', exact: true })).toHaveAttribute('href', '/sociale-kaart/alles/');
  await page.unroute('**/mijn-lijst/gegevens/*');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(part(page, 'count')).toHaveText('1 op de lijst');
});

test('a portal for young people says first that others may see the list', async ({ page, fiction }) => {
  await page.goto(fiction.url(youth, listPath));
  await expect(page.getByRole('region', { name: 'Wat bewaren we van je lijst?' }).getByRole('listitem').first()).toContainText(
    'wie jouw telefoon of computer ook gebruikt, kan je lijst zien',
  );
  await expect(page.getByRole('link', { name: 'Verlaat deze site' })).toBeVisible();
});

test('both engines find nothing with a list, a shared list, an empty one and stars in use', async ({ page, engines, fiction }) => {
  const faults: string[] = [];
  const look = async () => faults.push(...(await axeViolations(page, engines)), ...(await aceFailures(page, engines)));
  await page.goto(fiction.url(site, '/sociale-kaart/'));
  await star(page, 'Zet Dienst met alles op mijn lijst').click();
  await look();
  for (const search of ['', '?d=alles,opvoedspreekuur,is-gestopt', '?d=-']) {
    await page.goto(fiction.url(site, `${listPath}${search}`));
    await expect(part(page, 'static')).toBeHidden();
    await expect(part(page, 'count')).not.toBeEmpty();
    await look();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is for and how else to do that; there are no stars', async ({ page, fiction }) => {
    await page.goto(fiction.url(site, listPath));
    await expect(page.getByText('Deze lijst werkt alleen met JavaScript')).toBeVisible();
    await expect(page.getByText('Stuur het adres van die pagina naar iemand.')).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await page.goto(fiction.url(site, '/sociale-kaart/'));
    await expect(page.locator('[data-star]').filter({ visible: true })).toHaveCount(0);
  });
});
