import { brotliCompressSync, constants } from 'node:zlib';
import type { Severity } from '../../../src/problems/problem.ts';
import { mapSheetHref } from '../../../src/sites/routes.ts';
import type { SiteFinding } from './finding.ts';
import { styleSheetUrls } from './links/style-sheet-urls.ts';
import { importsOf, neededModules } from './module-imports.ts';
import { neededFonts } from './needed-fonts.ts';
import { oneSheet } from './one-sheet.ts';
import { searchKinds, type PageKind } from './page-kinds.ts';
import { readSiteFile, type SiteFolder, type SitePage } from './site-folder.ts';

/** What a page or a portal may weigh, in bytes, compressed with brotli as a good server does. */
export const weightBars = {
  /** What is needed before somebody who looks for a place sees anything: what fits into the first answer of a server on a slow line. */
  critical: 14 * 1024,
  /** Everything a page asks for but its fonts, which the text does not wait for. */
  page: 60 * 1024,
  /** The font files of which a page has letters. */
  fonts: 60 * 1024,
  /** All different rules of the pages of a portal together. */
  css: 12 * 1024,
  /** The scripts of a page, with what they import. The page to search on is one whole script; it has the bar of a page. */
  scripts: 4.5 * 1024,
  /** What comes when somebody asks for the map: its script and its style sheet, without pictures. */
  map: 50 * 1000,
} as const;

/** The pages on which somebody looks for where and when to go. */
const criticalKinds: ReadonlySet<PageKind | undefined> = new Set<PageKind>(['home', 'walk-in', 'location']);

const hasScriptBar = ({ kind }: SitePage) => !searchKinds.has(kind);

/** The weight of a page, in bytes of brotli. */
export interface PageWeight {
  page: SitePage;
  /** The page itself, the style sheets it waits for and the scripts that stop it; what is inline counts in the page. */
  critical: number;
  /** Everything but fonts. Icons and the pictures for other websites are not asked for by who reads the page. */
  whole: number;
  fonts: number;
  scripts: number;
}

/** A measured weight with its bar. */
export interface WeighedPart {
  /** In Dutch: what was weighed. */
  what: string;
  /** The page that weighs most. */
  file: string;
  bytes: number;
  bar: number;
}

/** How many pages that seem heaviest are weighed exactly. */
const looked = 3;

/** The weights of a portal: of each bar the page that comes nearest to it. */
export function weighedParts(site: SiteFolder): WeighedPart[] {
  const weights = site.pages.map((page) => roughWeight(site, page));
  const heaviest = (what: string, bar: number, of: (weight: PageWeight) => number, among = weights): WeighedPart[] => {
    const [first] = among
      .toSorted((a, b) => of(b) - of(a))
      .slice(0, looked)
      .map(({ page }) => weighPage(site, page))
      .sort((a, b) => of(b) - of(a));
    return first === undefined ? [] : [{ what, bar, bytes: of(first), file: first.page.file }];
  };
  return [
    ...heaviest(
      'eerste beeld van een pagina om een plek te vinden',
      weightBars.critical,
      ({ critical }) => critical,
      weights.filter(({ page }) => criticalKinds.has(page.kind)),
    ),
    ...heaviest('hele pagina zonder lettertypen', weightBars.page, ({ whole }) => whole),
    ...heaviest('lettertypen van een pagina', weightBars.fonts, ({ fonts }) => fonts),
    ...heaviest(
      'scripts van een pagina',
      weightBars.scripts,
      ({ scripts }) => scripts,
      weights.filter(({ page }) => hasScriptBar(page)),
    ),
    { what: 'alle stijlen van het portal samen', bar: weightBars.css, bytes: weighStyles(site), file: 'index.html' },
    { what: 'de kaart, als iemand die opent', bar: weightBars.map, bytes: weighMap(site), file: mapSheet },
  ];
}

/** Every page and the styles of the portal stay under their bar. */
export function checkWeight(site: SiteFolder): SiteFinding[] {
  const found: SiteFinding[] = [];
  const say = (file: string, what: string, bytes: number, bar: number, advice: string, severity: Severity = 'error') => {
    if (bytes > bar)
      found.push({
        file,
        code: 'weight',
        severity,
        message: `${what} is ${kilobytes(bytes)}, en mag hoogstens ${kilobytes(bar)} zijn (met brotli). ${advice}`,
      });
  };
  for (const page of site.pages) {
    const seems = roughWeight(site, page);
    const isCritical = criticalKinds.has(page.kind);
    const maySurpass = (isCritical && seems.critical > weightBars.critical) || seems.whole > weightBars.page;
    const { critical, whole, scripts } = maySurpass ? weighPage(site, page) : seems;
    if (isCritical) {
      say(
        page.file,
        'Wat nodig is voor het eerste beeld van deze pagina',
        critical,
        weightBars.critical,
        'Haal stijlen of tekst weg, of verplaats die naar een andere pagina.',
      );
    }
    say(page.file, 'Alles wat deze pagina ophaalt', whole, weightBars.page, 'Maak afbeeldingen kleiner, of verdeel de pagina.');
    if (hasScriptBar(page))
      say(page.file, 'De scripts van deze pagina', scripts, weightBars.scripts, 'Haal weg wat ook zonder script kan.');
  }
  say('index.html', 'De stijl van het portal', weighStyles(site), weightBars.css, 'Haal regels weg die geen pagina gebruikt.');
  say(mapSheet, 'De kaart', weighMap(site), weightBars.map, 'Haal weg wat de kaart niet gebruikt.');
  // Told once: a theme gives all pages of a portal the same fonts. Not an error, because the text can be read before they are there.
  const [fonts] = site.pages.map((page) => roughWeight(site, page)).sort((a, b) => b.fonts - a.fonts);
  if (fonts) {
    const message = 'Wat deze pagina aan lettertypen ophaalt';
    say(fonts.page.file, message, fonts.fonts, weightBars.fonts, 'Kies in het thema minder lettertypen of een kleiner.', 'warning');
  }
  return found;
}

/** One line for each bar, in Dutch, with the bar beside the figure. */
export function weightLines(site: SiteFolder): string[] {
  const parts = weighedParts(site);
  const width = Math.max(...parts.map(({ what }) => what.length));
  return parts.map(
    ({ what, bytes, bar, file }) => `  ${what.padEnd(width)}  ${kilobytes(bytes).padStart(8)} van ${kilobytes(bar)}  ${file}`,
  );
}

const rough = new WeakMap<SitePage, PageWeight>();
const exact = new WeakMap<SitePage, PageWeight>();

/** Compresses the page itself quickly: it is never lighter than it really is, and about a tenth heavier. */
function roughWeight(site: SiteFolder, page: SitePage): PageWeight {
  const weight = exact.get(page) ?? rough.get(page) ?? measurePage(site, page, quickly(page.html));
  rough.set(page, weight);
  return weight;
}

/** Takes some thirty times as long, so it is for pages that may be too heavy, or the heaviest. */
function weighPage(site: SiteFolder, page: SitePage): PageWeight {
  const weight = exact.get(page) ?? measurePage(site, page, compressed(page.html));
  exact.set(page, weight);
  return weight;
}

/** @param html bytes of the page itself, compressed */
function measurePage(site: SiteFolder, page: SitePage, html: number): PageWeight {
  const files = (find: (name: string, attributes: ReadonlyMap<string, string>) => string | undefined) =>
    new Set(page.elements.flatMap(({ name, attributes }) => localFile(site, page, find(name, attributes)) ?? []));
  const sheets = files((name, attributes) =>
    name === 'link' && attributes.get('rel') === 'stylesheet' ? attributes.get('href') : undefined,
  );
  const external = files((name, attributes) => (name === 'script' ? attributes.get('src') : undefined));
  const blocking = files((name, attributes) =>
    name === 'script' && attributes.get('type') !== 'module' && !attributes.has('defer') && !attributes.has('async')
      ? attributes.get('src')
      : undefined,
  );
  const others = files((name, attributes) => {
    if (['img', 'source', 'video', 'audio', 'iframe'].includes(name)) return attributes.get('src');
    return name === 'link' && ['preload', 'modulepreload'].includes(attributes.get('rel') ?? '') && attributes.get('as') !== 'font'
      ? attributes.get('href')
      : undefined;
  });
  const weightOf = (names: Iterable<string>) => [...names].reduce((sum, file) => sum + compressedFile(site, file), 0);
  const css = [
    ...page.elements.filter(({ name }) => name === 'style').map(({ text }) => text),
    ...[...sheets].map((file) => readSiteFile(site, file).toString()),
  ];
  const local = (urls: readonly string[]) => new Set(urls.flatMap((url) => localFile(site, page, url) ?? []));
  const inStyles = local(css.flatMap(styleSheetUrls));
  const isFont = (file: string) => /\.(?:woff2?|ttf|otf)$/.test(file);
  const inline = page.elements.filter(
    ({ name, attributes }) => name === 'script' && !attributes.has('src') && !(attributes.get('type') ?? '').includes('json'),
  );
  const inlineModules = inline.filter(({ attributes }) => attributes.get('type') === 'module');
  const scripts = needed(site, [
    ...external,
    ...inlineModules.flatMap(({ text }) => importsOf(page.file, text).filter((file) => site.files.has(file))),
  ]);
  return {
    page,
    critical: html + weightOf(new Set([...sheets, ...blocking])),
    whole: html + weightOf(new Set([...sheets, ...scripts, ...others, ...[...inStyles].filter((file) => !isFont(file))])),
    fonts: weightOf(local(css.flatMap((text) => neededFonts(text, page.html)))),
    scripts: (inline.length > 0 ? compressed(inline.map(({ text }) => text).join('\n')) : 0) + weightOf(scripts),
  };
}

const mapSheet = mapSheetHref.slice(1);

/** Scripts with what they import. */
const needed = (site: SiteFolder, scripts: readonly string[]) =>
  neededModules(scripts, (file) => (site.files.has(file) && file.endsWith('.js') ? readSiteFile(site, file).toString() : ''));

/** What comes when somebody opens the map: the script that its element asks for, and the style sheet. Nothing on a portal without a map. */
function weighMap(site: SiteFolder): number {
  const script = [...site.files].filter((file) => /^_astro\/show-map\.[\w-]+\.js$/.test(file));
  const files = [...(site.files.has(mapSheet) ? [mapSheet] : []), ...needed(site, script)];
  return files.reduce((sum, file) => sum + compressedFile(site, file), 0);
}

/**
 * All styles of the pages of a portal together, as one style sheet that does for every kind of page: what somebody who sees them all has
 * fetched once. Sheets share most of their rules, so a declaration or a token that stands in more of them counts once. Posters are sheets
 * of paper with styles of their own, which no other page asks for; they do not count.
 */
function weighStyles(site: SiteFolder): number {
  const sheets = site.pages
    .filter(({ kind }) => kind !== 'poster')
    .flatMap(({ elements }) => elements.filter(({ name }) => name === 'style').map(({ text }) => text));
  // That of the map comes with its script, when somebody asks for it.
  const linked = [...site.files].filter((file) => file.endsWith('.css') && file !== mapSheet);
  const all = [...new Set([...sheets, ...linked.map((file) => readSiteFile(site, file).toString())])].sort((a, b) => b.length - a.length);
  return all.length === 0 ? 0 : compressed(oneSheet(all));
}

function localFile(site: SiteFolder, { path }: SitePage, url: string | undefined): string | undefined {
  const resolved = url === undefined ? null : URL.parse(url, `https://portal.invalid${path}`);
  const file = resolved?.host === 'portal.invalid' ? decodeURI(resolved.pathname).slice(1) : undefined;
  return file !== undefined && site.files.has(file) ? file : undefined;
}

const sizes = new Map<string, number>();

/** What is compressed already does not become smaller. */
function compressedFile(site: SiteFolder, file: string): number {
  const key = `${site.folder}/${file}`;
  const known = sizes.get(key) ?? measure(readSiteFile(site, file), file);
  sizes.set(key, known);
  return known;
}

const measure = (bytes: Buffer, file: string) =>
  /\.(?:woff2|png|jpe?g|webp|avif)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;

const compressed = (text: string) => brotliCompressSync(text).length;

const quickly = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).replace('.', ',')} kB`;
