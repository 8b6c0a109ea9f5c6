import { directoryDataFolder } from '../../sites/list-addresses.ts';
import { fontFolder, searchFolder } from '../../sites/routes.ts';
import { contentSecurityPolicy, type PageSources } from './content-security-policy.ts';
import { requirePlainHeader, type Header } from './header.ts';

/** The headers that a web server sends with the files of one portal. Plain data: it is kept as JSON beside the portal. */
export interface HeaderPolicy {
  /** With every answer, also with what is not found. */
  everywhere: Header[];
  cache: CacheRules;
}

/** Values of `Cache-Control`. */
export interface CacheRules {
  /** For everything but the folders below: kept, but asked for again each time. Pages and calendars change every night. */
  usual: string;
  /** For files with a hash of their content or a version in their address, which never change. */
  immutable: string;
  /** Folders with nothing but such files; each starts and ends with a slash. */
  immutableFolders: string[];
}

/** What differs between portals. */
export interface PolicyInput extends PageSources {
  /** An example portal: search engines leave out its pages, and its pictures and calendars too, which cannot say so themselves. */
  example: boolean;
}

// Nothing that a portal does needs any of these; a script that gets in after all, or a page that is framed, may not ask for them either.
const refusedFeatures = ['camera', 'display-capture', 'microphone', 'midi', 'payment', 'usb'];

// The social map measures distances from where a visitor is, when they press a button for that.
const ownFeatures = ['geolocation'];

/**
 * The headers of a portal. Measured by internet.nl: HSTS of a year at least, a policy without `unsafe-inline`, `nosniff`, a referrer policy.
 * Subdomains are left out of HSTS: they may be somebody else's.
 */
export function headerPolicy({ example, ...sources }: PolicyInput): HeaderPolicy {
  const everywhere: Header[] = [
    { name: 'Content-Security-Policy', value: contentSecurityPolicy(sources) },
    { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    // Which page on drugs or violence somebody came from is nobody else's business.
    { name: 'Referrer-Policy', value: 'same-origin' },
    {
      name: 'Permissions-Policy',
      value: [...refusedFeatures.map((feature) => `${feature}=()`), ...ownFeatures.map((feature) => `${feature}=(self)`)].join(', '),
    },
    // For browsers that do not know `frame-ancestors`.
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    // All of it is public and there are no cookies: others may show a preview picture or read a calendar.
    { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
    ...(example ? [{ name: 'X-Robots-Tag', value: 'noindex' }] : []),
  ];
  everywhere.forEach(requirePlainHeader);
  return {
    everywhere,
    cache: {
      usual: 'no-cache',
      immutable: 'public, max-age=31536000, immutable',
      immutableFolders: ['/_astro/', fontFolder, searchFolder, directoryDataFolder],
    },
  };
}

/** The headers of one answer: `path` is that of the file that is sent (`/404.html` for a page that is not there). */
export function headersFor({ everywhere, cache }: HeaderPolicy, path: string): Header[] {
  const immutable = cache.immutableFolders.some((folder) => path.startsWith(folder));
  return [...everywhere, { name: 'Cache-Control', value: immutable ? cache.immutable : cache.usual }];
}
