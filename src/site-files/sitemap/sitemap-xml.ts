import { escapeMarkup } from '../../markup/escape.ts';

/** Address of the file. */
export const sitemapHref = '/sitemap.xml';

/** A page that search engines may show. */
export interface SitemapPage {
  /** Root-relative: `/inloop/elst/`. */
  path: string;
  /** Date on which a person last looked at what it says (`2026-11-21`); left out for a page that nobody checks as a whole. */
  checkedOn?: string;
}

/**
 * A sitemap (https://www.sitemaps.org/protocol.html), in the order of the addresses.
 * @param origin of the portal, without a slash at its end
 */
export function sitemapXml(origin: string, pages: readonly SitemapPage[]): string {
  const rows = [...pages]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, checkedOn }) => {
      const date = checkedOn === undefined ? '' : `<lastmod>${checkedOn}</lastmod>`;
      return `<url><loc>${escapeMarkup(`${origin}${path}`)}</loc>${date}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
