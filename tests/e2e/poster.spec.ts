import type { Page } from '@playwright/test';
import { qrSvg } from '../../src/exports/qr.ts';
import { expect, test } from './support/test.ts';
import type { Portals } from './support/portals.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

/** The size of each page of a PDF, in points; an A4 is 595 by 842. */
function pageSizes(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  expect(boxes.length, 'every page has its own size').toBe(pages.length);
  return boxes.map(([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`);
}

/** Runs in the page: what does not fit on the sheet. */
function spilt(): string[] {
  const sheet = document.querySelector('.poster');
  const body = document.querySelector('.poster__body');
  const foot = document.querySelector('.poster__foot');
  if (!sheet || !body || !foot) return ['it has no sheet'];
  const edge = sheet.getBoundingClientRect();
  const outside = [...sheet.querySelectorAll('h1, h2, p, li, small, svg')].filter((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const limit = body.contains(element) ? foot.getBoundingClientRect().top : edge.bottom;
    return (
      left < edge.left || right > edge.right + 1 || top < edge.top || bottom > limit + 1 || element.scrollWidth > element.clientWidth + 1
    );
  });
  return outside.map((element) => `“${element.textContent.trim().slice(0, 60)}” does not fit`);
}

async function faultsOf(page: Page, portals: Portals, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path } of portals.pages(site).filter(({ kind }) => kind === 'poster')) {
    await page.emulateMedia({ media: 'print' });
    await page.goto(portals.url(site, path));
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    if (sizes.length !== 1 || sizes[0] !== '595 x 842') faults.push(`${site} ${path} prints on ${sizes.join(', ')}`);
    faults.push(...(await page.evaluate(spilt)).map((fault) => `${site} ${path} printed: ${fault}`));
    await page.emulateMedia({ media: 'screen' });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) faults.push(`${site} ${path} scrolls sideways at ${width} px`);
    }
  }
  return faults;
}

test('every poster prints on exactly one A4, with all that is on it', async ({ page, real, fiction }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const portals of [real, fiction]) for (const { id } of portals.sites) faults.push(...(await faultsOf(page, portals, id)));
  expect(faults).toEqual([]);
});

/** Runs in the page: the lines in which a text stands. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last = -1;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (const [index, letter] of [...(text.nodeValue ?? '')].entries()) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { top, width } = range.getBoundingClientRect();
      // A space at the end of a line has no room of its own.
      if (width === 0 || (last !== -1 && top <= last + 2)) lines.push((lines.pop() ?? '') + letter);
      else lines.push(letter);
      if (width > 0) last = top;
    }
  }
  return lines;
}

test('neither address on a poster is broken at its hyphen: who types it over would leave that out', async ({ page, real, fiction }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [portals, site, path] of [
    [real, 'beemster', '/inloop/middelwijck/poster/'],
    [fiction, 'voorbeelddam', '/inloop/volle-week/poster/'],
  ] as const) {
    await page.goto(portals.url(site, path));
    for (const name of ['.poster__url', '.poster__place']) {
      const lines = await page.locator(name).evaluate(linesOf);
      expect(lines.join('')).toBe(await page.locator(name).textContent());
      expect(lines.filter((line) => line.endsWith('-'))).toEqual([]);
    }
  }
});

test('the code on a poster leads to the page of the place', async ({ page, real, fiction }) => {
  for (const [portals, site, path] of [
    [real, 'overbetuwe', '/inloop/elst/'],
    [fiction, 'voorbeelddam', '/inloop/centrum/'],
  ] as const) {
    await page.goto(portals.url(site, path));
    const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
    expect(new URL(address).pathname).toBe(path);
    await page.goto(portals.url(site, `${path}poster/`));
    const drawn = await page.locator('.poster__foot svg path').last().getAttribute('d');
    expect(qrSvg(address, { title: '' })).toContain(`d="${drawn ?? ''}"`);
    await expect(page.locator('.poster__foot svg title')).toContainText(address);
    await expect(page.locator('.poster__url')).toHaveText(address.replace('https://', '').replace(/\/$/, ''));
  }
});

test('a poster says where and when, and that it is an example', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/inloop/elst/poster/'));
  const sheet = page.locator('.poster');
  for (const text of ['Inloop Elst', 'De Plataan', 'donderdag van 14.00 tot 16.00 uur', 'Overbetuwe', 'Voorbeeld']) {
    await expect(sheet).toContainText(text);
  }
  await expect(page.getByRole('link', { name: 'Terug naar de plek' })).toHaveAttribute('href', '/inloop/elst/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Terug naar de plek' })).toBeHidden();
});
