import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { HeaderPolicy } from '../../../src/site-files/headers/policy.ts';
import { policyFile } from '../build/server-files.ts';
import { type Elements, readHtml } from './html/elements.ts';
import { notFoundFile, type PageKind, pageKindOf, pathOfFile } from './page-kinds.ts';

/** A page of a web root, read once for all checks. */
export interface SitePage {
  /** Path from the web root: `inloop/elst/index.html`. */
  file: string;
  /** Root-relative address: `/inloop/elst/`; of the page for what does not exist `/404.html`. */
  path: string;
  /** Undefined for a kind that nothing is known of; it is checked as any other page. */
  kind: PageKind | undefined;
  html: string;
  elements: Elements;
}

/** The web root of one portal. */
export interface SiteFolder {
  /** Id of the portal: the name of the folder. */
  id: string;
  /** Absolute path. */
  folder: string;
  /** The folder as it is printed: from the current folder, with forward slashes. */
  shown: string;
  /** Every file, as a path from the folder with forward slashes. */
  files: ReadonlySet<string>;
  /** By address. */
  pages: readonly SitePage[];
  /** The headers the portal was built with; undefined when they are not beside it. */
  policy: HeaderPolicy | undefined;
  /** Origin of the published portal, from the home page's `canonical`; undefined when it does not say. */
  origin: string | undefined;
  /** Instant of the build; undefined for a folder that stands alone. */
  now: number | undefined;
}

/** Reads the web root of a portal: a folder with an `index.html`. */
export function readSiteFolder(folder: string, now?: number): SiteFolder {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  const id = basename(folder);
  const policy = join(dirname(folder), policyFile(id));
  return {
    id,
    folder,
    shown: relative(process.cwd(), folder).replaceAll('\\', '/') || '.',
    files: new Set(files),
    pages: pages.sort((a, b) => (a.path < b.path ? -1 : 1)),
    policy: existsSync(policy) ? (JSON.parse(readFileSync(policy, 'utf8')) as HeaderPolicy) : undefined,
    origin: originOf(pages),
    now,
  };
}

function readPage(folder: string, file: string): SitePage {
  const html = readFileSync(join(folder, file), 'utf8');
  const path = file === notFoundFile ? '/404.html' : pathOfFile(file);
  return { file, path, kind: pageKindOf(path), html, elements: readHtml(html) };
}

function originOf(pages: readonly SitePage[]): string | undefined {
  const canonical = pages
    .find(({ path }) => path === '/')
    ?.elements.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
  return URL.parse(canonical?.attributes.get('href') ?? '')?.origin;
}

/** The portal without its style guide, which is for who builds it and is never published. */
export const publishedPart = (site: SiteFolder): SiteFolder => ({
  ...site,
  pages: site.pages.filter(({ kind }) => kind !== 'style-guide'),
});

/** The bytes of a file of a web root. */
export const readSiteFile = ({ folder }: Pick<SiteFolder, 'folder'>, file: string): Buffer => readFileSync(join(folder, file));

/** One page of each kind, the largest: most can go wrong there. */
export function pageOfEachKind(pages: readonly SitePage[]): SitePage[] {
  const byKind = Map.groupBy(pages, ({ kind, path }) => kind ?? `/${path.split('/')[1] ?? ''}/`);
  return [...byKind.values()].flatMap((found) => found.reduce((a, b) => (b.html.length > a.html.length ? b : a)));
}

/** True if a page asks search engines to leave it out. */
export const isNoindex = ({ elements }: SitePage): boolean =>
  elements.some(
    ({ name, attributes }) => name === 'meta' && attributes.get('name') === 'robots' && /\bnoindex\b/.test(attributes.get('content') ?? ''),
  );
