import { type Browser, type Page } from '@playwright/test';
import type { PortalPage, Portals } from './portals.ts';

/** What a visit to a page brought to light. */
export interface Visit {
  site: string;
  page: PortalPage;
  url: string;
  status: number;
  /** Everything the browser asked for, the page itself first. */
  requests: string[];
  /** Errors and warnings of the browser and of scripts. */
  complaints: string[];
  /** Cookies and the keys of both storages. */
  kept: string[];
  title: string;
  lang: string;
  headings: { level: number; text: string }[];
  description: string;
  robots: string;
  /** Text of the banner that says that the portal is an example; empty if there is none. */
  banner: string;
  text: string;
  /** The `href` of every link, resolved. */
  links: string[];
  /** The `id` of every element, doubles too. */
  ids: string[];
  /** Alternative texts of images; null where there is none. */
  images: (string | null)[];
}

/**
 * Visits the pages of a portal that differ in one window, as somebody who goes from page to page.
 * @param each called on each page after it was looked at
 */
export async function visitAll(
  browser: Browser,
  portals: Portals,
  site: string,
  each: (page: Page, visit: Visit) => Promise<void> = () => Promise.resolve(),
): Promise<Visit[]> {
  // Not so wide that a map comes by itself: it has tests of its own.
  const context = await browser.newContext({ viewport: { width: 900, height: 800 } });
  const page = await context.newPage();
  let requests: string[] = [];
  let complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself reports the status of an address that does not exist.
    const expected = message.text().includes('404') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
  });
  const visits: Visit[] = [];
  for (const portalPage of portals.pagesThatDiffer(site)) {
    requests = [];
    complaints = [];
    const url = portals.url(site, portalPage.path);
    const response = await page.goto(url);
    const cookies = await context.cookies();
    const seen = await page.evaluate(look);
    const kept = [...cookies.map(({ name }) => name), ...seen.stored];
    const visit: Visit = { site, page: portalPage, url, status: response?.status() ?? 0, requests, complaints, ...seen, kept };
    await each(page, visit);
    visits.push(visit);
  }
  await context.close();
  return visits;
}

/** Runs in the page. */
function look() {
  const content = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute) ?? '';
  return {
    title: document.title,
    lang: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName, textContent }) => ({
      level: Number(tagName.slice(1)),
      text: textContent.trim(),
    })),
    description: content('meta[name="description"]', 'content'),
    robots: content('meta[name="robots"]', 'content'),
    banner: document.querySelector('.banner--example, .poster__example')?.textContent.trim() ?? '',
    text: document.body.innerText,
    links: [...document.querySelectorAll('a')].map(({ href }) => href),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    images: [...document.querySelectorAll('img')].map((image) => image.getAttribute('alt')),
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  };
}
