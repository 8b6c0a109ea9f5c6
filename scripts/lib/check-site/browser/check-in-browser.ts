import { type Browser, chromium, type Page } from '@playwright/test';
import { headersFor } from '../../../../src/site-files/headers/policy.ts';
import type { PortalServer } from '../../serve.ts';
import type { SiteFinding } from '../finding.ts';
import { notFoundFile } from '../page-kinds.ts';
import { pageOfEachKind, type SiteFolder, type SitePage } from '../site-folder.ts';
import { enhancements } from './enhancements.ts';
import { browserLaunch } from './launch.ts';
import { keptInBrowser, takeNotes } from './notes.ts';
import { isA4, pdfPageSizes } from './paper.ts';
import { sidewaysScroll } from './sideways.ts';
import { visibleLines } from './visible-text.ts';

/** How many portals are looked at at the same time: half of the time is waiting until a page asks for nothing any more. */
const windows = 4;

/** The address of a page on the preview server. */
type AddressOf = (site: SiteFolder, page: SitePage) => string;

/**
 * Looks at one page of each kind of each portal in Chromium, as the preview server sends it, and prints every poster and page of a place.
 * @returns per site, in the order given, what was found
 */
export async function checkInBrowser(sites: readonly SiteFolder[], { port }: Pick<PortalServer, 'port'>): Promise<SiteFinding[][]> {
  const addressOf: AddressOf = ({ id }, { path, kind }) =>
    `http://${id}.localhost:${port}${kind === 'not-found' ? '/bestaat/niet/' : path}`;
  const browser = await chromium.launch(browserLaunch());
  try {
    const found: SiteFinding[][] = sites.map(() => []);
    const queue = [...sites.entries()];
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, site] = next;
        found[index] = [...(await visitPages(browser, site, addressOf)), ...(await printPages(browser, site, addressOf))];
      }
    };
    await Promise.all(Array.from({ length: Math.min(windows, sites.length) }, worker));
    return found;
  } finally {
    await browser.close();
  }
}

async function visitPages(browser: Browser, site: SiteFolder, addressOf: AddressOf): Promise<SiteFinding[]> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 320, height: 640 } });
  const plain = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const bare = await plain.newPage();
  const notes = await takeNotes(page);
  const found: SiteFinding[] = [];
  for (const sitePage of pageOfEachKind(site.pages)) {
    const say = (code: string, message: string) => found.push({ file: sitePage.file, code, message });
    const address = addressOf(site, sitePage);
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    const status = sitePage.kind === 'not-found' ? 404 : 200;
    if (response?.status() !== status)
      say('browser-status', `De server antwoordt met ${response?.status() ?? 'niets'} in plaats van ${status}.`);
    for (const message of headerFaults(site, sitePage, response?.headers() ?? {})) say('browser-header', message);
    // A poster is a sheet of paper that is shown smaller on a small screen.
    for (const wide of await sidewaysScroll(page))
      say(
        'browser-sideways',
        `Op een scherm van 320 pixels schuift deze pagina opzij: ${wide}. Laat het onderdeel meekrimpen of in zichzelf schuiven.`,
      );
    for (const { code, message } of await notes.take()) say(code, message);
    for (const name of await keptInBrowser(page, context))
      say(
        'browser-storage',
        `Deze pagina bewaart iets in de browser van de bezoeker voordat die iets gedaan heeft: ${name}. Haal dat weg.`,
      );
    for (const message of await lostLines(page, bare, address)) say('browser-needs-script', message);
  }
  await Promise.all([context.close(), plain.close()]);
  return found;
}

/** Where the preview server sends other headers than the portal was built with. It does not encrypt, so it says nothing of that. */
function headerFaults(site: SiteFolder, { kind, path }: SitePage, sent: Readonly<Record<string, string>>): string[] {
  if (site.policy === undefined) return [];
  return headersFor(site.policy, kind === 'not-found' ? `/${notFoundFile}` : path)
    .filter(({ name, value }) => name !== 'Strict-Transport-Security' && sent[name.toLowerCase()] !== value)
    .map(
      ({ name }) =>
        `De server stuurt een andere kopregel ${name} dan waarmee het portal gebouwd is: “${sent[name.toLowerCase()] ?? 'geen'}”.`,
    );
}

/** What can be read on a page with JavaScript but not without. */
async function lostLines(page: Page, bare: Page, address: string): Promise<string[]> {
  await bare.goto(address);
  const without = (await visibleLines(bare)).join('\n');
  const lost = (await visibleLines(page, enhancements)).filter((line) => !without.includes(line));
  return lost.map((line) => `Zonder JavaScript is dit niet te lezen: “${line.slice(0, 80)}”. Zet het in de pagina zelf.`);
}

async function printPages(browser: Browser, site: SiteFolder, addressOf: AddressOf): Promise<SiteFinding[]> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  const found: SiteFinding[] = [];
  for (const sitePage of site.pages.filter(({ kind }) => kind === 'poster' || kind === 'location')) {
    await page.goto(addressOf(site, sitePage));
    const poster = sitePage.kind === 'poster';
    const pdf = await page.pdf(poster ? { preferCSSPageSize: true, printBackground: true } : { format: 'A4' });
    const sheets = pdfPageSizes(pdf);
    if (sheets.length !== 1 || !isA4(sheets[0] ?? '')) {
      const size = sheets.length === 1 ? `een vel van ${sheets.join()} punten` : `${sheets.length} vellen`;
      found.push({
        file: sitePage.file,
        code: 'print-a4',
        message: `${poster ? 'Deze poster' : 'Deze pagina'} komt uit de printer op ${size} in plaats van op één A4. Maak de tekst korter of de letters op papier kleiner.`,
      });
    }
  }
  await context.close();
  return found;
}
