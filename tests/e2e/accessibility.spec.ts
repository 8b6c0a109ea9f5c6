import type { Page } from '@playwright/test';
import { languageAddress } from '../../src/sites/language-in-address.ts';
import { aceFailures, axeViolations, unfold } from './support/engines.ts';
import { lostInForcedColors } from './support/forced-colors.ts';
import { outlineFaults } from './support/outline.ts';
import { type EngineSources, expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

const realSites = ['overbetuwe', 'deventer', 'jongin-deventer', 'beemster', 'oldebroek'];

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** The language in which the page at an address is written. */
const languageOf = (url: string) => languageAddress(new URL(url).pathname)?.language ?? 'nl';

/** What the engines and our own rules say of the page that is open, all that is folded in unfolded, in light and dark. */
async function faultsOfPage(page: Page, engines: EngineSources, isPoster: boolean, isTwofold: boolean): Promise<string[]> {
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `(${where}) ${fault}`));
  await page.evaluate(unfold);
  note('light', await axeViolations(page, engines));
  if (isTwofold) note('light', await aceFailures(page, engines));
  // A poster is a sheet of paper: it has no header and no footer.
  if (!isPoster) note('outline', await page.evaluate(outlineFaults, languageOf(page.url())));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('dark', await axeViolations(page, engines, { rules: 'colours' }));
  return faults;
}

/** What axe says of the page that is open on a narrow screen, where the menu is folded, and what is lost with forced colours. */
async function faultsOfNarrowPage(page: Page, engines: EngineSources): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  const faults = (await axeViolations(page, engines)).map((fault) => `(narrow) ${fault}`);
  await page.setViewportSize(wide);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    faults.push(...(await lostInForcedColors(page)).map((fault) => `(forced colours, ${colorScheme}) ${fault}`));
  }
  return faults;
}

/** What is looked at beside what the first engine says. */
interface Thoroughness {
  /** Pages on a narrow screen and with forced colours too. */
  isWhole?: boolean;
  /** The second engine too. */
  isTwofold?: boolean;
}

async function faultsOf(
  page: Page,
  engines: EngineSources,
  portals: Portals,
  site: string,
  { isWhole = false, isTwofold = false }: Thoroughness = {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, kind } of portals.pageOfEachKind(site)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(wide);
    await page.goto(portals.url(site, path));
    const found = await faultsOfPage(page, engines, kind === 'poster', isTwofold);
    if (isWhole) found.push(...(await faultsOfNarrowPage(page, engines)));
    faults.push(...found.map((fault) => `${site} ${path} ${fault}`));
  }
  return faults;
}

for (const id of realSites) {
  test(`people with a disability can use the portal ${id}: no violation of WCAG 2.2 AA on any kind of page`, async ({
    page,
    real,
    engines,
  }) => {
    test.setTimeout(300_000);
    expect(await faultsOf(page, engines, real, id)).toEqual([]);
  });
}

// These have every kind of page there is: what differs between portals are words and colours, and not what becomes of a page on a narrow screen,
// or how it is made, which is what the second engine looks at.
for (const id of ['voorbeelddam', 'jong-voorbeelddam']) {
  test(`nor on the portal ${id}, which has a bit of everything`, async ({ page, fiction, engines }) => {
    test.setTimeout(300_000);
    expect(await faultsOf(page, engines, fiction, id, { isWhole: id === 'voorbeelddam', isTwofold: true })).toEqual([]);
  });
}

test('every portal is looked at', ({ real, fiction }) => {
  expect(real.sites.map(({ id }) => id)).toEqual(realSites.toSorted());
  expect(fiction.sites.map(({ id }) => id)).toEqual(expect.arrayContaining(['jong-voorbeelddam', 'voorbeelddam']));
});

test('nor on the overview of all portals', async ({ page, real, engines }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(real.url(undefined, '/'));
    expect([...(await axeViolations(page, engines)), ...(await aceFailures(page, engines))]).toEqual([]);
  }
});
