import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  // There are no frames, for which the other way of working would open a second window for each page.
  const results = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} - ${target.join(' ')} - ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
  );
}

async function violationsOf(page: Page, portals: Portals, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path } of portals.pageOfEachKind(site)) {
    await page.goto(portals.url(site, path));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await violations(page)).map((fault) => `${site} ${path} (${colorScheme}, ${width} px) ${fault}`));
      }
    }
  }
  return faults;
}

for (const id of ['overbetuwe', 'deventer', 'jongin-deventer', 'beemster', 'oldebroek']) {
  test(`people with a disability can use the portal ${id}: no violation of WCAG 2.2 AA on any kind of page`, async ({ page, real }) => {
    test.setTimeout(120_000);
    expect(await violationsOf(page, real, id)).toEqual([]);
  });
}

test('nor on portals that have a bit of everything', async ({ page, fiction }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  for (const { id } of fiction.sites) faults.push(...(await violationsOf(page, fiction, id)));
  expect(faults).toEqual([]);
});

test('nor on the overview of all portals', async ({ page, real }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(real.url(undefined, '/'));
    expect(await violations(page)).toEqual([]);
  }
});
