import type { Browser } from '@playwright/test';

/** What it takes from pressing Enter in the header of the home page to the first result. Bytes are those that went over the line, headers left out. */
export interface FirstResult {
  /** From pressing Enter, on a slow connection. */
  milliseconds: number;
  /** Of everything that was asked for since somebody went to the box, until the first result stood there. */
  bytes: { page: number; scripts: number; indexes: number; fonts: number; other: number };
  /** Of everything, once the page has come to rest: the summaries as well. */
  inAll: number;
  /** Whether the server compressed. */
  compressed: boolean;
}

type Kind = keyof FirstResult['bytes'];

function kindOf(url: string, type: string): Kind {
  if (url.includes('/zoekindex/')) return 'indexes';
  if (type === 'Document' || url.endsWith('/zoeken/')) return 'page';
  return type === 'Script' || url.endsWith('.js') ? 'scripts' : type === 'Font' || url.endsWith('.woff2') ? 'fonts' : 'other';
}

/**
 * Searches from the home page of a portal, in a browser that knows nothing but that page, on a connection of 1.6 Mbit/s with 150 ms to the
 * server.
 *
 * @param home the address of the home page
 */
export async function firstResult(browser: Browser, home: string, query: string): Promise<FirstResult> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // Says when the first result can be seen, in the time of the machine: the press was on another page.
  await page.addInitScript(() => {
    const look = () => {
      const found = document.querySelector<HTMLElement>('[data-part="found"] h4');
      if (found !== null && found.checkVisibility())
        document.documentElement.dataset['firstResult'] = String(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(home);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  const bytes = { page: 0, scripts: 0, indexes: 0, fonts: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  let compressed = false;
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, kindOf(response.url.split('#')[0] ?? '', type));
    compressed ||= Object.entries(response.headers).some(([name, value]) => name.toLowerCase() === 'content-encoding' && value === 'br');
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  const box = page.getByRole('banner').getByRole('searchbox');
  await box.click();
  await box.pressSequentially(query, { delay: 80 });
  const began = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-first-result]', { timeout: 60_000 });
  const until = { ...bytes };
  const seen = Number(await page.locator('html').getAttribute('data-first-result'));
  await page.waitForLoadState('networkidle');
  const inAll = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  await context.close();
  return { milliseconds: seen - began, bytes: until, inAll, compressed };
}
