import { globSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { type PageKind, pageKindOf, pathOfFile } from '../../../scripts/lib/check-site/page-kinds.ts';
import { type BuiltSite, type Manifest, manifestName } from '../../../scripts/lib/build/manifest.ts';

/** A page of a portal, as it stands on disk. */
export interface PortalPage {
  /** Root-relative: `/inloop/elst/`. The 404 page has the address of a page that does not exist. */
  path: string;
  kind: PageKind;
}

/** What a server answered. */
export interface Answer {
  status: number;
  type: string;
  body: Buffer;
}

/** Portals that are built and served. */
export interface Portals {
  sites: BuiltSite[];
  /** The instant for which all were built. */
  now: Date;
  port: number;
  /** The folder that holds a web root per portal. */
  dist: string;
  /** The address of a page: `url('overbetuwe', '/inloop/')`; without a site that of the overview. */
  url(site: string | undefined, path: string): string;
  /** Every HTML page of a portal, in the order of their paths. */
  pages(site: string): PortalPage[];
  /** The first page of each kind; of locations the first that has a week table, because most can go wrong there. */
  pageOfEachKind(site: string): PortalPage[];
  /**
   * Every HTML page, but of kinds with tens of pages that differ in words alone only the first, as of those in other languages, but for the home page
   * of each. All are checked by `npm run check:site`.
   */
  pagesThatDiffer(site: string): PortalPage[];
  /** Asks the server for a file, outside the browser. */
  fetch(site: string | undefined, path: string): Promise<Answer>;
  /** The bytes of a file of a portal on disk. */
  read(site: string, file: string): Buffer;
}

/** Kinds with tens of pages that differ in words alone. */
const alike: ReadonlySet<PageKind> = new Set<PageKind>([
  'agenda-list',
  'article',
  'directory-list',
  'organization',
  'poster',
  'question',
  'service',
  'topic',
]);

/** An address that no portal has. */
export const missingPath = '/bestaat/niet/';

/** The portals of a finished build, served on a port of this machine. */
export function portalsOf(dist: string, port: number): Portals {
  const { sites } = JSON.parse(readFileSync(join(dist, manifestName), 'utf8')) as Manifest;
  const host = (site: string | undefined) => (site === undefined ? `localhost:${port}` : `${site}.localhost:${port}`);
  const read = (site: string, file: string) => readFileSync(join(dist, site, file));
  const pages = (site: string) =>
    globSync('**/*.html', { cwd: join(dist, site) })
      .map((file) => pageOf(file.replaceAll('\\', '/')))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  const hasWeek = (site: string, { path }: PortalPage) => read(site, `${path}index.html`).includes('data-open');
  const pageOfEachKind = (site: string) => {
    const byKind = Map.groupBy(pages(site), ({ kind }) => kind);
    return [...byKind].flatMap(([kind, found]) => (kind === 'location' && found.find((page) => hasWeek(site, page))) || found[0] || []);
  };
  return {
    sites,
    now: new Date(sites[0]?.now ?? ''),
    port,
    dist,
    url: (site, path) => `http://${host(site)}${path}`,
    pages,
    read,
    pageOfEachKind,
    pagesThatDiffer: (site) => {
      const first = new Set(pageOfEachKind(site).map(({ path }) => path));
      return pages(site).filter(({ kind, path }) => first.has(path) || !(alike.has(kind) || kind.startsWith('language-')));
    },
    fetch: (site, path) => ask(port, host(site), path),
  };
}

/** The portals with the real content. */
export function realPortals(): Portals {
  const { E2E_DIST: dist, E2E_PORT: port } = process.env;
  if (dist === undefined || port === undefined) throw new Error('The portals are not served: start the tests with npm run test:e2e.');
  return portalsOf(dist, Number(port));
}

function pageOf(file: string): PortalPage {
  if (file === '404.html') return { path: missingPath, kind: 'not-found' };
  const path = pathOfFile(file);
  const kind = pageKindOf(path);
  if (kind === undefined)
    throw new Error(`The page ${path} is of a kind that is not known: give it a name in page-kinds.ts, and what holds for it.`);
  return { path, kind };
}

/** Node does not know names that end in .localhost on every machine, so the server is asked by its number. */
function ask(port: number, host: string, path: string): Promise<Answer> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: Buffer.concat(parts) }),
      );
    }).on('error', fail);
  });
}
