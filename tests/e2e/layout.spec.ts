import type { Page } from '@playwright/test';
import { cutOff, styleWith, textSpacing, tooSmall, windows, zoomed } from './support/layout-faults.ts';
import { expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

const portalsToLookAt = [
  ['real', 'overbetuwe'],
  ['real', 'deventer'],
  ['real', 'jongin-deventer'],
  ['real', 'beemster'],
  ['real', 'oldebroek'],
  ['fiction', 'voorbeelddam'],
  ['fiction', 'jong-voorbeelddam'],
  ['fiction', 'testerveen'],
] as const;

/** The portal that has every kind of page: of the others a page that is zoomed in is as wide as on a small telephone. */
const everything = 'voorbeelddam';

async function faultsOfPages(page: Page, portals: Portals, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, kind } of portals.pagesThatDiffer(site)) {
    await page.goto(portals.url(site, path));
    for (const { name, width, height } of windows.filter((one) => one.name !== zoomed || site === everything)) {
      await page.setViewportSize({ width, height });
      // A poster is a sheet of paper that is shown smaller on a small screen; its own test looks at what is cut off.
      const found = [...(kind === 'poster' ? [] : await page.evaluate(cutOff)), ...(await page.evaluate(tooSmall))];
      faults.push(...found.map((fault) => `${site} ${path} at ${name}: ${fault}`));
    }
    if (kind === 'poster') continue;
    // WCAG 1.4.4 and 1.4.12: letters twice as large, and room between them.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(styleWith, 'html { font-size: 200% }');
    faults.push(...(await page.evaluate(cutOff)).map((fault) => `${site} ${path} with large letters: ${fault}`));
    await page.evaluate(styleWith, textSpacing);
    await page.setViewportSize({ width: 320, height: 640 });
    faults.push(...(await page.evaluate(cutOff)).map((fault) => `${site} ${path} with room between letters: ${fault}`));
  }
  return faults;
}

for (const [from, site] of portalsToLookAt) {
  test(`nothing of ${site} is cut off, sticks out or is too small for a thumb, on a small telephone, when zoomed in, with large letters`, async ({
    page,
    real,
    fiction,
  }) => {
    expect(await faultsOfPages(page, from === 'real' ? real : fiction, site)).toEqual([]);
  });
}

test('every portal is looked at', ({ real, fiction }) => {
  const built = [...real.sites.map(({ id }) => `real ${id}`), ...fiction.sites.map(({ id }) => `fiction ${id}`)];
  expect(portalsToLookAt.map((one) => one.join(' ')).toSorted()).toEqual(built.toSorted());
});
