import type { Page } from '@playwright/test';
import { cutOff, styleWith, textSpacing, tooSmall, windows } from './support/layout-faults.ts';
import { expect, test } from './support/test.ts';
import type { PortalPage, Portals } from './support/portals.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

/** Kinds with tens of pages that differ in words alone: of these one page stands for all. */
const alike: ReadonlySet<string> = new Set(['directory', 'directory-list', 'service', 'organization', 'article', 'topic']);

function pagesToLookAt(portals: Portals, site: string): PortalPage[] {
  // The poster is a sheet of paper that is shown smaller on a small screen; its own test looks at it.
  const others = portals.pages(site).filter(({ kind }) => kind !== 'poster' && !alike.has(kind));
  return [...others, ...portals.pageOfEachKind(site).filter(({ kind }) => alike.has(kind))];
}

async function faultsOfPages(page: Page, portals: Portals, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path } of pagesToLookAt(portals, site)) {
    await page.goto(portals.url(site, path));
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height });
      faults.push(...(await page.evaluate(cutOff)).map((fault) => `${site} ${path} at ${name}: ${fault}`));
    }
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

test('nothing is cut off or sticks out, on a small telephone, when zoomed in, with large letters', async ({ page, real, fiction }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) await test.step(id, async () => faults.push(...(await faultsOfPages(page, portals, id))));
  }
  expect(faults).toEqual([]);
});

test('what people press is large enough for a thumb', async ({ page, real, fiction }) => {
  const faults: string[] = [];
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) {
      for (const { path } of portals.pageOfEachKind(id)) {
        await page.goto(portals.url(id, path));
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 740 });
          faults.push(...(await page.evaluate(tooSmall)).map((fault) => `${id} ${path} at ${width} px: ${fault}`));
        }
      }
    }
  }
  expect(faults).toEqual([]);
});
