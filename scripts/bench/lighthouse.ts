import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../lib/check-site/browser/launch.ts';
import { isNoindex, readSiteFolder, type SiteFolder, type SitePage } from '../lib/check-site/site-folder.ts';
import { readManifest } from '../lib/build/manifest.ts';
import { CommandError, projectRoot, runCommand } from '../lib/command.ts';
import { requireFreePort, servePortals } from '../lib/serve.ts';
import { readSites } from '../lib/selection.ts';

/** The version the bars were set with. It weighs 176 MB, so it is not installed with the rest. */
const version = '13.5.0';

/** What each score must be at least, of 100. */
const bars = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const names: Readonly<Record<keyof typeof bars, string>> = {
  performance: 'snelheid',
  accessibility: 'toegankelijk',
  'best-practices': 'degelijk',
  seo: 'vindbaar',
};

/** The part of Lighthouse that is used; the package has no types. */
type Lighthouse = (
  url: string,
  flags: { port: number; output: 'json'; logLevel: 'error' },
  config: object,
) => Promise<{ lhr: { categories: Record<string, { score: number | null }>; runtimeError?: { message: string } } } | undefined>;

await runCommand(
  {
    command: 'npm run bench:lighthouse',
    summary: 'Meet drie soorten pagina’s van elk portal met Lighthouse, als een telefoon met een trage verbinding.',
    options: {
      site: { type: 'string', value: 'a,b', help: 'Alleen deze portals.' },
      dist: { type: 'string', value: 'MAP', help: 'De map met de gebouwde portals. Anders: dist.' },
    },
    examples: ['--site overbetuwe'],
  },
  async ({ values }) => {
    const lighthouse = await findLighthouse();
    const dist = resolve(values.dist ?? join(projectRoot, 'dist'));
    const manifest = await readManifest(dist);
    if (!manifest) throw new CommandError(`In ${dist} staan geen gebouwde portals. Bouw ze eerst: npm run build`);
    const asked = readSites(values.site);
    const sites = manifest.sites
      .filter(({ id }) => asked.length === 0 || asked.includes(id))
      .map(({ id }) => readSiteFolder(join(dist, id)));
    if (sites.length === 0) throw new CommandError(`Deze portals zijn er niet: ${asked.join(', ')}.`);
    const server = await servePortals(dist, 0);
    const port = await freePort();
    const launch = browserLaunch();
    const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), `--remote-debugging-port=${port}`] });
    let low = 0;
    try {
      console.log(
        `${'pagina'.padEnd(52)}${Object.values(names)
          .map((name) => name.padStart(14))
          .join('')}`,
      );
      console.log(
        `${'lat'.padEnd(52)}${Object.values(bars)
          .map((bar) => String(bar).padStart(14))
          .join('')}`,
      );
      for (const site of sites) {
        for (const page of threePages(site)) {
          const scores = await measure(lighthouse, `http://${site.id}.localhost:${server.port}${page.path}`, port, isNoindex(page));
          const cells = Object.entries(bars).map(([name, bar]) => {
            const score = scores[name] ?? 0;
            if (score < bar) low += 1;
            return `${score}${score < bar ? ' <' : ''}`.padStart(14);
          });
          console.log(`${`${site.id} ${page.path}`.padEnd(52)}${cells.join('')}`);
        }
      }
    } finally {
      await browser.close();
      await server.close();
    }
    if (sites.some(({ pages }) => pages.some(isNoindex))) {
      console.log(
        '\nVindbaar is gemeten zonder de vraag of zoekmachines de pagina mogen tonen: voorbeeldportals vragen om dat niet te doen (noindex).',
      );
    }
    console.log('De server van deze meting comprimeert niet. Een echte webserver doet dat wel, en is dus eerder sneller dan langzamer.');
    return low > 0 ? 1 : 0;
  },
);

/** @throws {CommandError} with how to install it, when it is not there */
async function findLighthouse(): Promise<Lighthouse> {
  try {
    const path = createRequire(import.meta.url).resolve('lighthouse');
    return ((await import(pathToFileURL(path).href)) as { default: Lighthouse }).default;
  } catch (error) {
    throw new CommandError(
      [
        'Lighthouse is niet geïnstalleerd. Het is groot (176 MB) en alleen voor deze meting nodig, dus hoort het niet bij het project.',
        `Installeer het zo: npm install --no-save lighthouse@${version}`,
        'Een volgende npm install haalt het weer weg.',
        `(${String((error as Error).message).split('\n')[0]})`,
      ].join('\n'),
    );
  }
}

/** The home page, the page with all points, and the page of a place; of a portal without places the organisations. */
function threePages({ pages }: SiteFolder): SitePage[] {
  const largest = (kind: SitePage['kind']) => pages.filter((page) => page.kind === kind).sort((a, b) => b.html.length - a.html.length)[0];
  return [largest('home'), largest('walk-in'), largest('location') ?? largest('organizations')].filter((page) => page !== undefined);
}

async function measure(lighthouse: Lighthouse, url: string, port: number, isExample: boolean): Promise<Record<string, number>> {
  const result = await lighthouse(
    url,
    { port, output: 'json', logLevel: 'error' },
    {
      extends: 'lighthouse:default',
      // Mobile and its slow line are what Lighthouse does by itself.
      settings: { onlyCategories: Object.keys(bars), ...(isExample && { skipAudits: ['is-crawlable'] }) },
    },
  );
  if (result === undefined || result.lhr.runtimeError)
    throw new CommandError(`Lighthouse kan ${url} niet meten: ${result?.lhr.runtimeError?.message ?? ''}`);
  return Object.fromEntries(Object.entries(result.lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]));
}

/** A port on which the browser can be spoken to. */
async function freePort(): Promise<number> {
  for (let port = 9222; port < 9322; port++) {
    const isFree = await requireFreePort(port).then(
      () => true,
      () => false,
    );
    if (isFree) return port;
  }
  throw new CommandError('Er is geen vrije poort tussen 9222 en 9321.');
}
