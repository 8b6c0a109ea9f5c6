/** What the pages of a portal hold besides references to its own files. */
export interface PageSources {
  /** Hashes of inline style sheets: `sha256-…` in base64. */
  styles: readonly string[];
  /** Hashes of inline scripts that run. */
  scripts: readonly string[];
  /** Origin of the map's pictures (`https://service.pdok.nl`); left out for a portal without a map. */
  tiles?: string;
  /** Origin to which a poll sends votes; left out for a portal that counts none. */
  votes?: string;
}

/**
 * The Content-Security-Policy of a portal (CSP level 3): nothing is allowed but the files of the portal itself, the inline styles and scripts
 * with these hashes, and the pictures of its map. The same pages give the same text, in whatever order they were read.
 */
export function contentSecurityPolicy({ styles, scripts, tiles, votes }: PageSources): string {
  const hashes = (list: readonly string[]) => [...new Set(list)].sort().map((hash) => `'${hash}'`);
  const directives: [name: string, sources: string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", ...hashes(scripts)]],
    ['style-src', ["'self'", ...hashes(styles)]],
    ['img-src', ["'self'", ...(tiles === undefined ? [] : [tiles])]],
    ['font-src', ["'self'"]],
    ['media-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['form-action', ["'self'", ...(votes === undefined ? [] : [votes])]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    // The same as `default-src`, but some checkers look for the name.
    ['object-src', ["'none'"]],
  ];
  return directives.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
