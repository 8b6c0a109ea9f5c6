import type { Page } from '@playwright/test';
import { axeViolations } from './support/engines.ts';
import { expect, test } from './support/test.ts';

const results = (page: Page) => page.locator('[data-part="found"]');
const count = (page: Page) => page.locator('[data-part="count"]');
const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

test.describe('on a wide screen', () => {
  test('the box in the header finds a page without sending the words, by keyboard alone', async ({ page, real }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(real.url('overbetuwe', '/'));
    await page.getByRole('searchbox', { name: 'Zoeken op deze site' }).focus();
    await page.keyboard.type('scheidng');
    await page.keyboard.press('Enter');
    await expect(count(page)).toHaveText(/^\d+ resultaten voor “scheidng”$/);
    await expect(page).toHaveURL(real.url('overbetuwe', '/zoeken/#zoek=scheidng'));
    await expect(page.locator('[data-part="corrected"]')).toHaveText('U typte “scheidng”. Wij zochten naar “scheiding”.');
    await expect(results(page).locator('.card__link').first()).toHaveText('Scheiding');
    await field(page).fill('slapen');
    await expect(results(page).locator('mark').first()).toBeVisible();
    await expect(page).toHaveURL(real.url('overbetuwe', '/zoeken/#zoek=slapen'));
    expect(requests.filter((url) => url.includes('scheid'))).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });

  test('what one can come with, on the home page, leads to what there is about it', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/'));
    await page.getByRole('link', { name: 'Slapen en huilen' }).click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/zoeken/#zoek=Slapen+en+huilen'));
    await expect(results(page).locator('.card__link', { hasText: 'Slapen' }).first()).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Slapen en huilen' })).toBeVisible();
  });

  test('what somebody types before the script has come is looked for once it is there', async ({ page, real }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('**/_astro/search-page*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(real.url('overbetuwe', '/zoeken/'), { waitUntil: 'commit' });
    await field(page).fill('slapen');
    held.resolve(undefined);
    await expect(count(page)).toContainText('slapen');
    await expect(field(page)).toHaveValue('slapen');
    await expect(page).toHaveURL(real.url('overbetuwe', '/zoeken/#zoek=slapen'));
  });

  test('words in the address of a form without a script are looked for too, and leave the address that is sent', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/zoeken/?zoek=slapen'));
    await expect(count(page)).toContainText('slapen');
    await expect(page).toHaveURL(real.url('overbetuwe', '/zoeken/#zoek=slapen'));
    await expect(field(page)).toHaveValue('slapen');
  });

  test('results come while one types, kinds have an address, and back and forward bring them back', async ({ page, real }) => {
    await page.goto(real.url('deventer', '/zoeken/'));
    await field(page).pressSequentially('school');
    await expect(count(page)).toContainText('“school”');
    const link = results(page).getByRole('link', { name: /^Hulp en activiteiten \(\d+\)$/ });
    const [, total = ''] = /\((\d+)\)/.exec((await link.textContent()) ?? '') ?? [];
    await link.click();
    await expect(results(page).locator('.card')).toHaveCount(Number(total));
    await expect(results(page).locator('[aria-current]')).toBeFocused();
    await expect(page).toHaveURL(/soort=hulp/);
    await field(page).fill('schulden');
    await field(page).press('Enter');
    await expect(count(page)).toBeFocused();
    await page.goBack();
    await expect(field(page)).toHaveValue('school');
    await page.goBack();
    await expect(field(page)).toHaveValue('school');
    await page.goForward();
    await page.reload();
    await expect(results(page)).toBeVisible();
  });

  test('nothing found is no dead end: other words, all lists, and whom to ask', async ({ page, real }) => {
    await page.goto(real.url('jongin-deventer', '/zoeken/#zoek=qqxzwv'));
    await expect(page.getByRole('heading', { name: 'Niets gevonden voor “qqxzwv”' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Niets gevonden voor “qqxzwv”');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Alle hulp en activiteiten' })).toBeVisible();
    await expect(main.getByRole('link', { name: /0800-0432/ }).first()).toBeVisible();
    await expect(main.getByRole('link', { name: 'Alle manieren om ons te bereiken' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Verlaat deze site' })).toBeVisible();
  });

  test('words that nearly are words of the site are offered', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/zoeken/#zoek=peutrdrp'));
    const offered = page.locator('[data-part="meant"] a, [data-part="corrected"]').first();
    await expect(offered).toBeVisible();
  });

  test('somebody in danger sees the right number first, whatever else is found', async ({ page, real }) => {
    const danger = page.locator('[data-part="danger"]');
    for (const [words, number] of [
      ['ik wil dood', '0800-0113'],
      ['mijn vader slaat me', '0800-2000'],
      ['weggelopen van huis', '0800-0432'],
      ['ik ben verkracht', '0800-0188'],
      ['noodgeval', '112'],
    ] as const) {
      await page.goto(real.url('overbetuwe', `/zoeken/#${new URLSearchParams({ zoek: words }).toString()}`));
      await expect(field(page)).toHaveValue(words);
      await expect(danger.locator('a:visible').first()).toContainText(number);
      const box = await danger.locator('a:visible').first().boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await field(page).fill('slapen');
    await expect(danger).toBeHidden();
  });

  test('whatever is in the address is text', async ({ page, real }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      '$& $1 %',
      'a'.repeat(1000),
      '\ud83d',
      '" onfocus=alert(1) x="',
    ]) {
      await page.goto('about:blank');
      await page.goto(`${real.url('overbetuwe', '/zoeken/')}#zoek=${hostile.isWellFormed() ? encodeURIComponent(hostile) : '%ED%A0%BD'}`);
      await expect(page.locator('[data-part="count"]:visible, [data-part="nothing"]:visible')).toHaveCount(1);
      await expect(page.locator('main img[src="x"]')).toHaveCount(0);
    }
    await page.goto(real.url('overbetuwe', '/zoeken/#zoek=slapen&soort=boeken'));
    await expect(page.locator('[data-part="corrected"]')).toContainText('“boeken” bestaat niet');
    expect(complaints).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing with results, with danger and with nothing found, ${colorScheme}`, async ({ page, real, engines }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const words of ['slapen', 'ik wil dood', 'qqxzwv', '']) {
        await page.goto('about:blank');
        await page.goto(real.url('overbetuwe', `/zoeken/#zoek=${encodeURIComponent(words)}`));
        await expect(
          page.locator('[data-part="count"]:visible, [data-part="nothing"]:visible, [data-part="lists"]:visible').first(),
        ).toBeVisible();
        expect(await axeViolations(page, engines), words).toEqual([]);
      }
    });
  }
});

test.describe('on a portal that nobody built again', () => {
  for (const [what, site, words, title, last, after] of [
    ['an evening', 'voorbeelddam', 'slaapavond', 'Avond over slapen', '2027-01-19T20:59:00+01:00', '2027-01-19T21:00:00+01:00'],
    ['a course', 'voorbeelddam', 'cursus grenzen', 'Cursus Grenzen', '2027-03-02T19:59:00+01:00', '2027-03-02T20:00:00+01:00'],
    ['a message', 'voorbeelddam', 'verbouwing', 'Verbouwing van De Proefdam', '2026-12-11T23:59:00+01:00', '2026-12-12T00:00:00+01:00'],
    ['a place', 'voorbeelddam', 'markthal', 'Inloop Markthal', '2027-01-29T23:59:00+01:00', '2027-01-30T00:00:00+01:00'],
    ['help', 'voorbeelddam', 'opvoedcursus', 'Cursus Opvoeden in Testland', '2027-06-30T23:59:00+02:00', '2027-07-01T00:00:00+02:00'],
    ['a story', 'jong-voorbeelddam', 'durfde', 'Ik durfde het te zeggen', '2027-10-05T23:59:00+02:00', '2027-10-06T00:00:00+02:00'],
  ] as const) {
    test(`${what} is found until it is over, and not from then on`, async ({ page, fiction }) => {
      const link = results(page).getByRole('link', { name: title, exact: true });
      const answered = page.locator('[data-part="count"]:visible, [data-part="nothing"]:visible');
      const dayBefore = new Date(Date.parse(last) - 86_400_000);
      const dayAfter = new Date(Date.parse(after) + 86_400_000);
      for (const [at, isFound] of [
        [dayBefore, true],
        [new Date(last), true],
        [new Date(after), false],
        [dayAfter, false],
      ] as const) {
        await page.clock.setFixedTime(at);
        await page.goto('about:blank');
        await page.goto(fiction.url(site, `/zoeken/#${new URLSearchParams({ zoek: words }).toString()}`));
        await expect(answered).toHaveCount(1);
        await expect(link, at.toISOString()).toHaveCount(isFound ? 1 : 0);
      }
    });
  }
});

test.describe('when the files do not come', () => {
  for (const [how, answer] of [
    ['fail', 'abort'],
    ['are of another version', '{"v":99}'],
  ] as const) {
    test(`they ${how}: one quiet notice, the numbers, the lists, and another try`, async ({ page, real }) => {
      let broken = true;
      await page.route('**/zoekindex/**', (route) => {
        if (!broken) return route.continue();
        return answer === 'abort' ? route.abort() : route.fulfill({ body: answer, contentType: 'application/json' });
      });
      await page.goto(real.url('overbetuwe', '/zoeken/#zoek=mishandeling'));
      const main = page.getByRole('main');
      await expect(page.locator('[data-part="failed"]')).toBeVisible();
      await expect(page.getByRole('main').getByRole('status')).toHaveText('Bel iemand die kan helpen. Zoeken op woorden lukt nu niet');
      await expect(page.locator('[data-part="danger"] a:visible').first()).toContainText('0800-2000');
      await expect(main.getByRole('link', { name: 'Alle hulp en activiteiten' })).toBeVisible();
      broken = false;
      await main.getByRole('button', { name: 'Probeer het nog eens' }).click();
      await expect(count(page)).toContainText('mishandeling');
    });
  }

  test('they stall: the notice comes all the same', async ({ page, real }) => {
    await page.clock.install();
    await page.route('**/zoekindex/**', () => new Promise(() => undefined));
    await page.goto(real.url('overbetuwe', '/zoeken/#zoek=slapen'));
    await page.waitForFunction(() => customElements.get('search-page') !== undefined);
    await page.clock.runFor(16_000);
    await expect(page.locator('[data-part="failed"]')).toBeVisible();
  });

  test('the script does not come: the lists and the notice do', async ({ page, real }) => {
    await page.clock.install();
    await page.route(/\/_astro\/.*\.js/, (route) => route.abort());
    await page.goto(real.url('overbetuwe', '/zoeken/#zoek=slapen'));
    // At once: the clock stands still.
    await expect(page.locator('[data-part="failed"]')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Alle hulp en activiteiten' })).toBeVisible();
  });

  test('the script is never answered: after a while the lists and the notice are there', async ({ page, real }) => {
    await page.clock.install();
    await page.route(/\/_astro\/.*\.js/, () => undefined);
    await page.goto(real.url('overbetuwe', '/zoeken/#zoek=slapen'), { waitUntil: 'commit' });
    await expect(page.locator('[data-part="waiting"]')).toBeVisible();
    await page.clock.runFor(9000);
    await expect(page.locator('[data-part="failed"]')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Alle hulp en activiteiten' })).toBeVisible();
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the header has a link to the search, which pushes nothing away, and the page fits', async ({ page, real }) => {
    for (const site of ['overbetuwe', 'deventer', 'jongin-deventer']) {
      await page.goto(real.url(site, '/'));
      const link = page.getByRole('banner').getByRole('link', { name: 'Zoeken' });
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await expect(page.getByRole('searchbox')).toBeHidden();
      await link.click();
      await expect(page).toHaveURL(real.url(site, '/zoeken/#zoek'));
      await expect(field(page)).toBeFocused();
    }
    await page.goto(real.url('overbetuwe', '/zoeken/#zoek=ik+wil+dood'));
    await expect(results(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form sends no word, and leads to a page that says honestly what works', async ({ page, real }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(real.url('overbetuwe', '/'));
    await page.getByRole('searchbox').fill('slapen');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/\/zoeken\/\??$/);
    expect(asked.filter((address) => address.includes('slapen'))).toEqual([]);
    const main = page.getByRole('main');
    await expect(main).toContainText('Met de woorden die u typte, kunnen we dus niets doen.', { useInnerText: true });
    await main.getByRole('link', { name: 'Slapen', exact: true }).click();
    await expect(page).toHaveURL(real.url('overbetuwe', '/sociale-kaart/thema/slapen/'));
  });
});
