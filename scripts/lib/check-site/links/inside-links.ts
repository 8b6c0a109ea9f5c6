import { hiddenFiles } from '../../../../src/site-files/headers/hidden-files.ts';
import { hasWords } from '../../../../src/sites/words-in-address.ts';
import { didYouMean } from '../../../../src/problems/did-you-mean.ts';
import type { SiteFinding } from '../finding.ts';
import { notFoundFile, pageKindOf, pathOfFile, searchKinds } from '../page-kinds.ts';
import { readSiteFile, type SiteFolder, type SitePage } from '../site-folder.ts';
import { type Reference, referencesOf } from './references.ts';
import { styleSheetUrls } from './style-sheet-urls.ts';

/** What is at an address of a portal. */
type Target = { file: string } | { fault: string };

/** Every address inside the portal leads to a file of it, and every `#` to a place on its page. */
export function checkInsideLinks(site: SiteFolder): SiteFinding[] {
  return [...site.pages.flatMap((page) => pageFindings(site, page)), ...styleSheetFindings(site)];
}

function pageFindings(site: SiteFolder, page: SitePage): SiteFinding[] {
  const written = referencesOf(page).flatMap((reference) => {
    const fault = faultOf(site, page, reference);
    return fault === undefined ? [] : [{ file: page.file, place: reference.place, ...fault }];
  });
  const styles = page.elements
    .filter(({ name }) => name === 'style')
    .flatMap(({ text, place }) =>
      styleFaults(site, text, page.path).map((message) => ({ file: page.file, code: 'link-missing', place, message })),
    );
  return [...written, ...styles];
}

function faultOf(site: SiteFolder, page: SitePage, { url, followed, element }: Reference): { code: string; message: string } | undefined {
  const named = `“${url}”${element.text.trim() === '' ? '' : ` (${element.text.trim().replaceAll(/\s+/g, ' ').slice(0, 60)})`}`;
  if (url === '' || url === '#') {
    return {
      code: 'link-empty',
      message: 'Deze link gaat nergens heen. Geef het adres waar hij heen moet, of maak er een knop of gewone tekst van.',
    };
  }
  const resolved = insideUrl(site, page.path, url);
  if (resolved === undefined) return undefined;
  if (page.file === notFoundFile && !/^[/#]|^https?:/.test(url)) {
    return {
      code: 'link-relative',
      message: `De link ${named} begint niet met een schuine streep. Deze pagina staat op elk adres dat niet bestaat, dus klopt de link daar niet. Schrijf het hele pad, vanaf “/”.`,
    };
  }
  const ownPage = resolved.pathname === page.path || url.startsWith('#');
  const target: Target = ownPage ? { file: page.file } : targetOf(site, resolved.pathname);
  if ('fault' in target) return { code: 'link-missing', message: `De link ${named} klopt niet. ${target.fault}` };
  if (!followed || resolved.hash.length < 2) return undefined;
  const anchor = decode(resolved.hash.slice(1));
  const ids = idsOf(site.pages.find(({ file }) => file === target.file));
  if (anchor === 'top' || ids.has(anchor) || readsAddress(target.file, resolved)) return undefined;
  const hint = didYouMean(anchor, ids);
  return {
    code: 'link-anchor-missing',
    message: `De link ${named} wijst naar een plek die er niet is: op ${resolved.pathname} heet niets “${anchor}”. ${hint ?? 'Pas de link aan, of geef de kop of het onderdeel dit id.'}`,
  };
}

/** On the page to search on, what stands after `#` may be what to look for. */
const readsAddress = (file: string, { hash }: URL) => searchKinds.has(pageKindOf(pathOfFile(file))) && hasWords({ search: '', hash });

/** The address on the portal itself, if it is one; links to other places are checked elsewhere. */
function insideUrl(site: SiteFolder, from: string, url: string): URL | undefined {
  const base = site.origin ?? 'https://portal.invalid';
  const resolved = URL.parse(url, `${base}${from}`);
  return resolved?.origin === base ? resolved : undefined;
}

function targetOf(site: SiteFolder, pathname: string): Target {
  const path = decode(pathname).slice(1);
  if (hiddenFiles.includes(`/${path}`)) return { fault: 'Dit bestand is voor de webserver en is voor bezoekers niet te zien.' };
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (site.files.has(file)) return { file };
  if (site.files.has(`${path}/index.html`)) {
    return { fault: `Er hoort een schuine streep achter, anders moet de bezoeker een omweg maken: “/${path}/”.` };
  }
  if (path.endsWith('/') && site.files.has(path.slice(0, -1))) {
    return { fault: `Dit is een bestand: haal de schuine streep aan het eind weg, dan staat er “/${path.slice(0, -1)}”.` };
  }
  const hint = didYouMean(
    `/${path}`,
    [...site.files].map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`),
  );
  return { fault: `Op dit portal is er niets op dat adres. ${hint ?? 'Pas het adres aan of haal de link weg.'}` };
}

const known = new WeakMap<SitePage, ReadonlySet<string>>();

function idsOf(page: SitePage | undefined): ReadonlySet<string> {
  if (page === undefined) return new Set();
  const ids = known.get(page) ?? new Set(page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  known.set(page, ids);
  return ids;
}

function styleSheetFindings(site: SiteFolder): SiteFinding[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      styleFaults(site, readSiteFile(site, file).toString(), `/${file}`).map((message) => ({ file, code: 'link-missing', message })),
    );
}

function styleFaults(site: SiteFolder, css: string, from: string): string[] {
  return styleSheetUrls(css).flatMap((url) => {
    if (url.startsWith('data:')) return [];
    const resolved = insideUrl(site, from, url);
    if (resolved === undefined) {
      return [`De stijl vraagt “${url}” op bij een andere computer. Zet het bestand in het portal zelf.`];
    }
    const target = targetOf(site, resolved.pathname);
    return 'fault' in target ? [`De stijl verwijst naar “${url}”. ${target.fault}`] : [];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
