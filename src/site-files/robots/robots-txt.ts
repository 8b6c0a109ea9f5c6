/** Address of the file (RFC 9309). */
export const robotsHref = '/robots.txt';

/** What a portal says to search engines. */
export interface RobotsInput {
  /** Address of the sitemap, whole; left out for a portal without one. */
  sitemap?: string;
}

/**
 * `robots.txt`: every page may be read, on an example portal too. A page that may not be read is not read for its `noindex` either, so its
 * address could still turn up among the results.
 */
export function robotsTxt({ sitemap }: RobotsInput): string {
  return ['User-agent: *', 'Disallow:', ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]), ''].join('\n');
}
