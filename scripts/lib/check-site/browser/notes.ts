import type { BrowserContext, Page } from '@playwright/test';

/** Keeps what happens in a window that must not happen, in Dutch sentences. */
export interface Notes {
  /** What was noted since the last call. */
  take(): Promise<{ code: string; message: string }[]>;
}

/**
 * Notes in a window what its policy refuses, errors and warnings of the console, and requests to another host than the page's. Call it before
 * the first page is opened.
 */
export async function takeNotes(page: Page): Promise<Notes> {
  let noted: { code: string; message: string }[] = [];
  await page.addInitScript(() => {
    const list: string[] = ((window as unknown as { refused: string[] }).refused = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, lineNumber, columnNumber, sample }) => {
      list.push(`${effectiveDirective} weigert ${blockedURI} (regel ${lineNumber}, kolom ${columnNumber}) ${sample}`.trim());
    });
  });
  page.on('console', (message) => {
    // The browser itself reports the status of an address that does not exist, and what the policy refuses, which is noted above.
    const expected = message.text().includes('404') && message.location().url === page.url();
    if (!['error', 'warning'].includes(message.type()) || expected || message.text().includes('Content Security Policy')) return;
    noted.push({ code: 'browser-console', message: `De browser meldt op deze pagina: ${message.text()}` });
  });
  page.on('pageerror', (error) =>
    noted.push({ code: 'browser-console', message: `Een script op deze pagina loopt vast: ${error.message}` }),
  );
  page.on('request', (request) => {
    const own = URL.parse(page.url())?.host;
    const asked = URL.parse(request.url());
    // The first request comes before the window has an address.
    if (request.isNavigationRequest() || asked === null || asked.protocol === 'data:' || asked.host === own) return;
    noted.push({
      code: 'browser-foreign-host',
      message: `Deze pagina vraagt iets op bij een andere computer: ${request.url()}. Zet het bestand in het portal zelf.`,
    });
  });
  return {
    take: async () => {
      const refused = await page.evaluate(() => (window as unknown as { refused?: string[] }).refused?.splice(0) ?? []);
      const all = [
        ...noted,
        ...refused.map((line) => ({
          code: 'browser-csp',
          message: `De Content-Security-Policy houdt iets op deze pagina tegen: ${line}.`,
        })),
      ];
      noted = [];
      return all;
    },
  };
}

/** Everything that a page keeps in a browser, by name. */
export async function keptInBrowser(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = await context.cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage “${key}”`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage “${key}”`),
    ...(await indexedDB.databases()).map(({ name }) => `database “${name}”`),
    // Both are there only where the browser trusts the address.
    ...('caches' in window ? (await caches.keys()).map((name) => `cache “${name}”`) : []),
    ...('serviceWorker' in navigator
      ? (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`)
      : []),
  ]);
  return [...cookies.map(({ name }) => `cookie “${name}”`), ...stored];
}
