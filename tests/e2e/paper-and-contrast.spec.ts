import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

/** How many sheets of A4 a page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** What somebody reads on paper, on one line. */
async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
}

/** Runs in the page: what has to stand on paper too. */
function facts() {
  const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const all = (selector: string) => [...document.querySelectorAll(selector)].map(text).filter((found) => found !== '');
  return {
    example: all('.banner'),
    name: all('h1'),
    times: all('.location-times__rule'),
    week: all('.week-table tbody :is(th, td)'),
    sections: all('main section:not(.no-print) :is(h2, li, dt, dd)'),
    help: all('.crisis-bar :is(h2, strong)'),
    checked: all('.provenance').map((line) => line.replace(/\..*/, '')),
    siteName: all('.wordmark'),
  };
}

async function faultsOnPaper(page: Page, portals: Portals, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path } of portals.pages(site).filter(({ kind }) => kind === 'location')) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(portals.url(site, path));
    const expected = await page.evaluate(facts);
    const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
    const printed = await printedText(page);
    const wanted = [...Object.values(expected).flat(), address.replace('https://', '').replace(/\/$/, '')];
    faults.push(...wanted.filter((text) => !printed.includes(text)).map((text) => `${site} ${path} does not print “${text}”`));
    if (expected.help.length < 4) faults.push(`${site} ${path} has no help numbers`);
    const count = await sheets(page);
    if (count !== 1) faults.push(`${site} ${path} prints on ${count} sheets`);
  }
  return faults;
}

test('every page of a place prints on one A4, with all there is to know, the help numbers and its own address', async ({
  page,
  real,
  fiction,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const portals of [real, fiction]) for (const { id } of portals.sites) faults.push(...(await faultsOnPaper(page, portals, id)));
  expect(faults).toEqual([]);
});

const screenOnly = 'nav, button, .nl-skip-link, .breadcrumb, .site-footer a, a[href$=".ics"], a[href$="/poster/"]';

/** Runs in the page: the elements that can be seen, each as it begins. */
const visible = (selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0)
    .map(({ outerHTML }) => outerHTML.slice(0, 100));

test('nothing that works on a screen only is printed', async ({ page, real, fiction }) => {
  for (const [portals, site] of [
    [real, 'overbetuwe'],
    [fiction, 'voorbeelddam'],
  ] as const) {
    for (const { path, kind } of portals.pageOfEachKind(site)) {
      if (kind === 'poster') continue;
      await page.emulateMedia({ media: 'screen' });
      await page.goto(portals.url(site, path));
      const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
      const printed = await printedText(page);
      expect(await page.evaluate(visible, screenOnly), path).toEqual([]);
      await expect(page.locator('.wordmark')).toBeVisible();
      expect(printed, path).toContain(address.replace('https://', '').replace(/\/$/, ''));
      expect(printed, path).toContain('112');
    }
  }
});

test('what was folded in stands on paper', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/organisaties/'));
  const folded = page.locator('details:not([open]) dd').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});

test('a place that is open now does not say so on paper, where it stays true for an hour only', async ({ page, fiction }) => {
  // A Thursday afternoon: open from 14.00 to 17.00.
  await page.clock.setFixedTime('2026-11-26T15:00:00+01:00');
  await page.goto(fiction.url('voorbeelddam', '/inloop/centrum/'));
  const status = page.locator('opening-status');
  await expect(status).toHaveText('Nu open tot 17.00 uur');
  const printed = await printedText(page);
  expect(printed).not.toMatch(/nu open|vandaag/i);
  expect(printed).toContain('donderdag 26 november 14.00–17.00');
});

test('who has a dark screen prints dark letters on white paper', async ({ page, fiction }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(fiction.url('voorbeelddam', '/inloop/centrum/'));
  const colors = await page
    .locator('h1, .wordmark, .location-details__lead, .utrecht-alert, .nl-button, .week-table td, .crisis-bar a, .site-footer p')
    .evaluateAll(
      // The lightest of the three parts of a colour.
      (elements) =>
        elements.map((element) => Math.max(...(getComputedStyle(element).color.match(/[\d.]+/g) ?? ['255']).slice(0, 3).map(Number))),
    );
  expect(colors.length).toBeGreaterThan(10);
  expect(Math.max(...colors)).toBeLessThan(0x60);
});

test('a button prints the page', async ({ page, fiction }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(fiction.url('voorbeelddam', '/inloop/centrum/'));
  await page.getByRole('button', { name: 'Deze pagina afdrukken' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('the button comes without anything on the page moving', async ({ page, fiction }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const address = fiction.url('voorbeelddam', '/inloop/centrum/');
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  await page.goto(address);
  await expect(page.locator('[data-print] button')).toBeVisible();
  const after = await heightOf();
  await page.locator('[data-print]').evaluate((control: HTMLElement) => (control.hidden = true));
  await expect(page.locator('[data-print] button')).toBeHidden();
  expect(await heightOf()).toBe(after);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button to print, and no room for one; the poster is there', async ({ page, fiction }) => {
    await page.goto(fiction.url('voorbeelddam', '/inloop/centrum/'));
    await expect(page.getByRole('link', { name: /Poster/ })).toBeVisible();
    await expect(page.locator('[data-print]')).toHaveCount(1);
    await expect(page.locator('[data-print]')).toHaveCSS('display', 'none');
  });
});

test('for who chooses the colours, cards and buttons keep a border and focus stays visible', async ({ page, fiction }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [path, selectors] of [
    ['/', ['.answer-card', '.nl-button']],
    ['/inloop/', ['.location-card', '.opening-status', '.nl-button']],
    ['/inloop/centrum/', ['.location-facts', '.opening-status', '.utrecht-alert', '.nl-button']],
    ['/organisaties/', ['.card', '.nl-button']],
  ] as const) {
    await page.goto(fiction.url('voorbeelddam', path));
    for (const selector of selectors) {
      const widths = await page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const { borderBlockEndWidth, borderBlockEndStyle, borderBlockEndColor, backgroundColor } = getComputedStyle(element);
          return borderBlockEndStyle !== 'none' && borderBlockEndColor !== backgroundColor ? parseFloat(borderBlockEndWidth) : 0;
        }),
      );
      expect(widths.length, selector).toBeGreaterThan(0);
      expect(Math.min(...widths), `${path} ${selector}`).toBeGreaterThanOrEqual(1);
    }
  }
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
});

test('who asked for less movement sees none, and nobody sees any that lasts', async ({ page, fiction }) => {
  // A day on which it is open: what comes up softly then is all that moves of itself.
  await page.clock.setFixedTime('2026-11-26T15:00:00+01:00');
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    document.addEventListener('animationstart', ({ animationName }) => moved.push(animationName));
  });
  const movedWith = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(fiction.url('voorbeelddam', '/'));
    await expect(page.locator('.next-moment__when')).toHaveAttribute('data-state', /^(?:open|today)$/);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    return page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
  };
  expect(await movedWith('reduce')).toEqual([]);
  expect(await movedWith('no-preference')).toEqual(['next-moment-appear']);
});
