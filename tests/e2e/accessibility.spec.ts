import type { Page } from '@playwright/test';
import { aceFailures, axeViolations, unfold } from './support/engines.ts';
import { lostInForcedColors } from './support/forced-colors.ts';
import { outlineFaults } from './support/outline.ts';
import { type EngineSources, expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** What both engines and our own rules say of the page that is open, in light and dark, wide and narrow, and with forced colours. */
async function faultsOfPage(page: Page, engines: EngineSources, isPoster: boolean): Promise<string[]> {
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `(${where}) ${fault}`));
  await page.evaluate(unfold);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(wide);
  note('light, wide', await axeViolations(page, engines));
  note('light, wide', await aceFailures(page, engines));
  // A poster is a sheet of paper: it has no header and no footer.
  if (!isPoster) note('outline', await page.evaluate(outlineFaults));
  await page.setViewportSize(narrow);
  note('light, narrow', await axeViolations(page, engines));
  note('light, narrow', await aceFailures(page, engines));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('dark, narrow', await axeViolations(page, engines, { rules: 'colours' }));
  await page.setViewportSize(wide);
  note('dark, wide', await axeViolations(page, engines, { rules: 'colours' }));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    note(`forced colours, ${colorScheme}`, await lostInForcedColors(page));
  }
  return faults;
}

async function faultsOf(page: Page, engines: EngineSources, portals: Portals, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, kind } of portals.pageOfEachKind(site)) {
    await page.goto(portals.url(site, path));
    faults.push(...(await faultsOfPage(page, engines, kind === 'poster')).map((fault) => `${site} ${path} ${fault}`));
  }
  return faults;
}

for (const id of ['overbetuwe', 'deventer', 'jongin-deventer', 'beemster', 'oldebroek']) {
  test(`people with a disability can use the portal ${id}: no violation of WCAG 2.2 AA on any kind of page`, async ({
    page,
    real,
    engines,
  }) => {
    test.setTimeout(300_000);
    expect(await faultsOf(page, engines, real, id)).toEqual([]);
  });
}

for (const id of ['voorbeelddam', 'jong-voorbeelddam']) {
  test(`nor on the portal ${id}, which has a bit of everything`, async ({ page, fiction, engines }) => {
    test.setTimeout(300_000);
    expect(await faultsOf(page, engines, fiction, id)).toEqual([]);
  });
}

test('every portal is looked at', ({ real, fiction }) => {
  expect(real.sites.map(({ id }) => id)).toEqual(['beemster', 'deventer', 'jongin-deventer', 'oldebroek', 'overbetuwe']);
  expect(fiction.sites.map(({ id }) => id)).toEqual(expect.arrayContaining(['jong-voorbeelddam', 'voorbeelddam']));
});

test('nor on the overview of all portals', async ({ page, real, engines }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(real.url(undefined, '/'));
    expect([...(await axeViolations(page, engines)), ...(await aceFailures(page, engines))]).toEqual([]);
  }
});
