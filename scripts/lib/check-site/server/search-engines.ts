import type { SiteFinding } from '../finding.ts';
import { isNoindex, readSiteFile, type SiteFolder, type SitePage } from '../site-folder.ts';

const robotsFile = 'robots.txt';
const sitemapFile = 'sitemap.xml';

/** `robots.txt`, the sitemap, `noindex` and the canonical addresses say the same. */
export function checkSearchEngines(site: SiteFolder): SiteFinding[] {
  return [...canonicalFindings(site), ...robotsFindings(site), ...sitemapFindings(site)];
}

const canonicalOf = ({ elements }: SitePage) =>
  elements.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');

/** A page whose address differs from its canonical one is a copy of that page. */
const isCopy = (site: SiteFolder, page: SitePage) => canonicalOf(page)?.attributes.get('href') !== `${site.origin ?? ''}${page.path}`;

const isForPeople = ({ kind }: SitePage) => kind !== 'not-found';

function canonicalFindings(site: SiteFolder): SiteFinding[] {
  return site.pages.filter(isForPeople).flatMap((page): SiteFinding[] => {
    const link = canonicalOf(page);
    const href = link?.attributes.get('href') ?? '';
    if (link === undefined)
      return [{ file: page.file, code: 'canonical', message: 'Deze pagina noemt haar eigen adres niet (link rel="canonical").' }];
    const there = site.pages.some(({ path }) => href === `${site.origin ?? ''}${path}`);
    return there
      ? []
      : [
          {
            file: page.file,
            place: link.place,
            code: 'canonical',
            message: `Volgens deze pagina is haar adres “${href}”, maar dat is geen pagina van dit portal.`,
          },
        ];
  });
}

function robotsFindings(site: SiteFolder): SiteFinding[] {
  const found: SiteFinding[] = [];
  const say = (message: string, line = 1) => found.push({ file: robotsFile, code: 'robots', place: { line, column: 1 }, message });
  if (!site.files.has(robotsFile))
    return [
      {
        file: robotsFile,
        code: 'robots',
        message: 'Dit bestand ontbreekt. Zonder dat bestand weet een zoekmachine niet wat zij mag lezen.',
      },
    ];
  const rows = readSiteFile(site, robotsFile)
    .toString()
    .split(/\r?\n/)
    .map((text, index) => ({ text: text.replace(/#.*/, '').trim(), line: index + 1 }));
  for (const { text, line } of rows) {
    if (text !== '' && !/^(?:user-agent|allow|disallow|sitemap):/i.test(text)) say(`RFC 9309 kent de regel “${text}” niet.`, line);
    if (/^disallow:\s*\S/i.test(text))
      say(
        `“${text}” verbiedt zoekmachines om te lezen. Dan zien ze ook niet dat een pagina niet gevonden wil worden: gebruik noindex.`,
        line,
      );
  }
  if (!rows.some(({ text }) => /^user-agent:\s*\*$/i.test(text))) say('Er staat geen regel “User-agent: *”.');
  const named = rows.flatMap(({ text, line }) => (/^sitemap:/i.test(text) ? [{ url: text.slice('sitemap:'.length).trim(), line }] : []));
  const expected = site.files.has(sitemapFile) ? [`${site.origin ?? ''}/${sitemapFile}`] : [];
  if (named.map(({ url }) => url).join() !== expected.join()) {
    say(
      expected.length > 0 ? `Hier hoort de regel “Sitemap: ${expected.join()}”.` : 'Hier staat een sitemap die er niet is.',
      named[0]?.line,
    );
  }
  return found;
}

function sitemapFindings(site: SiteFolder): SiteFinding[] {
  const wanted = site.pages.filter((page) => isForPeople(page) && !isNoindex(page) && !isCopy(site, page));
  if (!site.files.has(sitemapFile)) {
    return wanted.length === 0
      ? []
      : [
          {
            file: sitemapFile,
            code: 'sitemap',
            message: `Dit bestand ontbreekt, terwijl ${wanted.length} pagina’s in zoekmachines mogen komen.`,
          },
        ];
  }
  const xml = readSiteFile(site, sitemapFile).toString();
  const found: SiteFinding[] = [];
  const say = (message: string, index = 0) => found.push({ file: sitemapFile, code: 'sitemap', place: placeAt(xml, index), message });
  if (!xml.includes('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'))
    say('Dit is geen sitemap volgens https://www.sitemaps.org/protocol.html: urlset ontbreekt.');
  const listed = new Set<string>();
  for (const match of xml.matchAll(/<loc>([^<]*)<\/loc>/g)) {
    const url = (match[1] ?? '').replaceAll('&amp;', '&');
    const page = site.pages.find(({ path }) => url === `${site.origin ?? ''}${path}`);
    if (listed.has(url)) say(`${url} staat er dubbel in.`, match.index);
    listed.add(url);
    if (page === undefined) say(`${url} is geen pagina van dit portal.`, match.index);
    else if (isNoindex(page))
      say(`${url} vraagt zelf om niet in zoekmachines te komen (noindex). Haal het adres uit de sitemap.`, match.index);
    else if (isCopy(site, page)) say(`${url} is een kopie van een andere pagina. Haal het adres uit de sitemap.`, match.index);
  }
  for (const { path } of wanted) if (!listed.has(`${site.origin ?? ''}${path}`)) say(`De pagina ${path} staat er niet in.`);
  return found;
}

function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
