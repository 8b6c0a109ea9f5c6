import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

/** Windows of a small telephone, of a common one, and of a laptop. A laptop at 400 % zoom shows what a window of 320 by 256 shows. */
const windows = [
  { name: '320 px', width: 320, height: 640 },
  { name: '360 px', width: 360, height: 740 },
  { name: '1280 px', width: 1280, height: 800 },
  { name: '400 % zoom', width: 320, height: 256 },
];

async function faultsOfPages(page: Page, portals: Portals, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, kind } of portals.pages(site)) {
    // The poster is a sheet of paper that is shown smaller on a small screen; its own test looks at it.
    if (kind === 'poster') continue;
    await page.goto(portals.url(site, path));
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height });
      faults.push(...(await page.evaluate(cutOff)).map((fault) => `${site} ${path} at ${name}: ${fault}`));
    }
    // WCAG 1.4.4 and 1.4.12: letters twice as large, and room between them.
    await page.setViewportSize({ width: 1280, height: 800 });
    const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
    faults.push(...(await page.evaluate(cutOff)).map((fault) => `${site} ${path} with large letters: ${fault}`));
    await style.evaluate((element) => {
      element.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    });
    await page.setViewportSize({ width: 320, height: 640 });
    faults.push(...(await page.evaluate(cutOff)).map((fault) => `${site} ${path} with room between letters: ${fault}`));
  }
  return faults;
}

/** Runs in the page: what sticks out of the window, or is cut off by what it stands in. */
function cutOff(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) faults.push(`scrolls sideways over ${document.documentElement.scrollWidth - width} px`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || element.closest('script, style, .visually-hidden, .skip-link')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const text = node.nodeValue.trim().slice(0, 40);
      if (left < -1 || right > width + 1) faults.push(`“${text}” sticks out of the window`);
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue;
        const edge = box.getBoundingClientRect();
        if (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1) {
          faults.push(`“${text}” is cut off`);
        }
      }
    }
  }
  return [...new Set(faults)];
}

test('nothing is cut off or sticks out, on a small telephone, when zoomed in, with large letters', async ({ page, real, fiction }) => {
  test.setTimeout(180_000);
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

/** Runs in the page. WCAG 2.5.8: at least 24 px, but for links within a sentence; the main ways on are 44 px high. */
function tooSmall(): string[] {
  return [...document.querySelectorAll('a, summary, button, input, select')].flatMap((element) => {
    if (!element.checkVisibility() || element.closest('.skip-link')) return [];
    const { width, height } = element.getBoundingClientRect();
    const main = element.matches('.action, .site-nav a, .wordmark, summary');
    const parent = element.parentElement;
    const inSentence = !main && getComputedStyle(element).display === 'inline' && parent?.textContent.trim() !== element.textContent.trim();
    if (inSentence || (height >= (main ? 43.9 : 23.9) && width >= 23.9)) return [];
    return [`“${element.textContent.trim()}” is ${width.toFixed(0)} by ${height.toFixed(0)} px`];
  });
}
