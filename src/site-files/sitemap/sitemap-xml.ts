import { escapeMarkup } from '../../markup/escape.ts';
import type { Alternate } from '../../view-models/language-links.ts';

/** Address of the file. */
export const sitemapHref = '/sitemap.xml';

/** A page that search engines may show. */
export interface SitemapPage {
  /** Root-relative: `/inloop/elst/`. */
  path: string;
  /** Date on which a person last looked at what it says (`2026-11-21`); left out for a page that nobody checks as a whole. */
  checkedOn?: string;
  /** The same page in each language, this one too. */
  alternates?: readonly Alternate[];
}

/**
 * A sitemap (https://www.sitemaps.org/protocol.html), in the order of the addresses.
 * @param origin of the portal, without a slash at its end
 */
export function sitemapXml(origin: string, pages: readonly SitemapPage[]): string {
  const hasAlternates = pages.some(({ alternates = [] }) => alternates.length > 0);
  const rows = [...pages]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, checkedOn, alternates = [] }) => {
      const date = checkedOn === undefined ? '' : `<lastmod>${checkedOn}</lastmod>`;
      const others = alternates.map(
        ({ lang, path: other }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeMarkup(`${origin}${other}`)}"/>`,
      );
      return `<url><loc>${escapeMarkup(`${origin}${path}`)}</loc>${date}${others.join('')}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${hasAlternates ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ''}>`,
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
