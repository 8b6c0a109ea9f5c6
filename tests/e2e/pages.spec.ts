import type { Browser } from '@playwright/test';
import { languageAddress } from '../../src/sites/language-in-address.ts';
import type { Portals } from './support/portals.ts';
import { expect, test } from './support/test.ts';
import { type Visit, visitAll } from './support/visit.ts';

// One worker visits the pages that differ once; each test looks at what was seen.
test.describe.configure({ mode: 'default' });

let visits: Promise<Visit[]> | undefined;

function everyPage(browser: Browser, all: readonly Portals[]): Promise<Visit[]> {
  visits ??= (async () => {
    const found: Visit[] = [];
    for (const portals of all) for (const { id } of portals.sites) found.push(...(await visitAll(browser, portals, id)));
    return found;
  })();
  return visits;
}

/** The language in which a page must be. */
const languageOf = (path: string) => languageAddress(path)?.language ?? 'nl';

/** A line for every visit that has a fault, with the address in front. */
const faultsOf = (seen: readonly Visit[], find: (visit: Visit) => unknown) =>
  seen.flatMap((visit) => {
    const fault = find(visit);
    return fault === undefined || fault === false || (Array.isArray(fault) && fault.length === 0)
      ? []
      : [`${visit.site} ${visit.page.path}: ${JSON.stringify(fault)}`];
  });

test.beforeAll(async ({ browser, real, fiction }) => {
  test.setTimeout(900_000);
  const seen = await everyPage(browser, [real, fiction]);
  expect(seen.length).toBeGreaterThan(100);
});

test('every page opens, and an address that does not exist says so', async ({ browser, real, fiction }) => {
  const seen = await everyPage(browser, [real, fiction]);
  expect(faultsOf(seen, ({ status, page }) => status !== (page.kind === 'not-found' ? 404 : 200) && status)).toEqual([]);
  expect(faultsOf(seen, ({ complaints }) => complaints)).toEqual([]);
});

test('every portal has every kind of page', async ({ browser, real, fiction }) => {
  const seen = await everyPage(browser, [real, fiction]);
  for (const { id } of [...real.sites, ...fiction.sites]) {
    const kinds = new Set(seen.filter(({ site }) => site === id).map(({ page }) => page.kind));
    expect([...kinds], id).toEqual(
      expect.arrayContaining([
        'home',
        'walk-in',
        'directory',
        'directory-list',
        'service',
        'contact',
        'organizations',
        'organization',
        'text',
        'article',
        'topics',
        'topic',
        'not-found',
      ]),
    );
    // A municipality without a walk-in point has no page for one.
    if (id !== 'oldebroek') expect([...kinds], id).toEqual(expect.arrayContaining(['location', 'poster']));
  }
});

test('every page says what it is: a title of its own, one main heading, no heading skipped, its language', async ({
  browser,
  real,
  fiction,
}) => {
  const seen = await everyPage(browser, [real, fiction]);
  expect(faultsOf(seen, ({ lang, page }) => lang !== languageOf(page.path) && lang)).toEqual([]);
  expect(faultsOf(seen, ({ headings }) => headings.filter(({ level }) => level === 1).length !== 1 && headings)).toEqual([]);
  expect(
    faultsOf(seen, ({ headings }) => headings.filter(({ text, level }, i) => text === '' || level > (headings[i - 1]?.level ?? 0) + 1)),
  ).toEqual([]);
  expect(faultsOf(seen, ({ title, description }) => (title === '' || description === '') && { title, description })).toEqual([]);
  expect(faultsOf(seen, ({ ids }) => ids.filter((id, i) => ids.indexOf(id) !== i))).toEqual([]);
  expect(faultsOf(seen, ({ images }) => images.includes(null) && 'an image without alternative text')).toEqual([]);
});

test('no two pages of a portal have one title, and none shows a word of a program, however many there are of its kind', ({
  real,
  fiction,
}) => {
  const all = [real, fiction].flatMap((portals) =>
    portals.sites.flatMap(({ id, name }) =>
      portals
        .pages(id)
        .filter(({ kind }) => kind !== 'not-found')
        .map(({ path, kind }) => ({ site: id, name, path, kind, html: portals.read(id, `${path}index.html`).toString('utf8') })),
    ),
  );
  expect(all.length).toBeGreaterThan(1000);
  const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  // The tab of a page that nobody may be seen with says no more than the name of the portal.
  const mayBeHidden = ['article', 'directory-list', 'topic', 'question', 'experience', 'organization', 'service'];
  const titled = all.filter(({ kind, html, name }) => !mayBeHidden.includes(kind.replace('language-', '')) || titleOf(html) !== name);
  expect(titled.length).toBeGreaterThan(all.length / 2);
  const byTitle = Map.groupBy(titled, ({ site, html }) => `${site}: ${titleOf(html)}`);
  expect([...byTitle].filter(([, same]) => same.length > 1).map(([title, same]) => [title, ...same.map(({ path }) => path)])).toEqual([]);
  // What is missing in the content must not show as a word of a program.
  const words = /undefined|\bnull\b|\[object|NaN|Invalid Date|\[\[|\]\]/g;
  const shown = (html: string) => html.replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ');
  expect(all.flatMap(({ site, path, html }) => [...(shown(html).match(words) ?? [])].map((word) => `${site} ${path}: ${word}`))).toEqual(
    [],
  );
});

test('every page says when it was last checked and from which layer it comes', async ({ browser, real, fiction }) => {
  const seen = await everyPage(browser, [real, fiction]);
  // The page of what does not exist, the search and the list of a visitor have nothing of their own to check. Whose text a poster is stands
  // on the page that its code leads to.
  // What a page in another language says of it is asked with its texts.
  const pages = seen.filter(({ page: { kind } }) => !['not-found', 'search', 'shortlist'].includes(kind) && !/^language\b/.test(kind));
  expect(
    faultsOf(pages, ({ text, page }) => {
      const checked = /(?:[Gg]econtroleerd (?:op|tussen)|het oudste is van) \d{1,2} [a-z]+ \d{4}/.test(text);
      const layer = /Landelijke tekst\.|Tekst van de (?:regio|gemeente)\.|Deze tekst is deels /.test(text);
      // What is about the portal itself has the date of its settings, which may not have one. What has a day of its own needs no other.
      const hasDate = checked || /^(?:accessibility|ask|languages|news|news-item|experiences?|polls?|newsletters?)$/.test(page.kind);
      return (!hasDate || (page.kind !== 'poster' && !layer)) && 'not a word of it';
    }),
  ).toEqual([]);
});

test('no page asks another computer for anything, and none keeps anything on that of a visitor', async ({ browser, real, fiction }) => {
  const seen = await everyPage(browser, [real, fiction]);
  expect(faultsOf(seen, ({ requests, url }) => requests.filter((request) => new URL(request).host !== new URL(url).host))).toEqual([]);
  expect(faultsOf(seen, ({ kept }) => kept)).toEqual([]);
});

test('an example portal says so on every page and stays out of search engines', async ({ browser, real, fiction }) => {
  const seen = await everyPage(browser, [real, fiction]);
  expect(faultsOf(seen, ({ banner, page }) => !banner.startsWith(languageOf(page.path) === 'nl' ? 'Voorbeeld.' : '') && banner)).toEqual(
    [],
  );
  expect(faultsOf(seen, ({ banner }) => banner === '' && 'no banner')).toEqual([]);
  expect(faultsOf(seen, ({ robots }) => !robots.includes('noindex') && robots)).toEqual([]);
});

test('the crisis numbers can be called from every page', async ({ browser, real, fiction }) => {
  const seen = await everyPage(browser, [real, fiction]);
  // The poster is a sheet of paper.
  const screens = seen.filter(({ page }) => page.kind !== 'poster');
  const national = ['tel:112', 'tel:08002000', 'tel:08000113', 'tel:08000432', 'tel:09008844'];
  const ids = real.sites.map(({ id }) => id);
  const ofReal = screens.filter(({ site }) => ids.includes(site));
  expect(ofReal.length).toBeGreaterThan(30);
  expect(faultsOf(ofReal, ({ links }) => national.filter((number) => !links.includes(number)))).toEqual([]);
});

test('the overview of all portals leads to each of them', async ({ page, real }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
  const response = await page.goto(real.url(undefined, '/'));
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const { id, name } of real.sites) {
    await page.goto(real.url(undefined, '/'));
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(real.url(id, '/'));
  }
  expect(complaints).toEqual([]);
});
