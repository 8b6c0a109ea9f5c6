import { requirePlainHeader, type Header } from '../../../src/site-files/headers/header.ts';
import type { HeaderPolicy } from '../../../src/site-files/headers/policy.ts';

/** Whom the admin asks where an address is. */
const addressService = 'https://api.pdok.nl';

/**
 * The headers of the admin. Decap writes its styles into the page while it runs, so those are let through; no script is but its own files.
 *
 * @param api origins of a forge, beside that of the admin itself
 * @param tiles addresses of the tiles of maps
 */
export function adminPolicy(api: readonly string[] = [], tiles: readonly string[] = []): HeaderPolicy {
  const tileHosts = new Set(tiles.map((url) => new URL(url.replace(/[{}]/g, '')).origin));
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': ["'self'", 'data:', 'blob:', ...tileHosts].join(' '),
    'font-src': "'self' data:",
    'connect-src': ["'self'", 'blob:', addressService, ...api].join(' '),
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  const everywhere: Header[] = [
    {
      name: 'Content-Security-Policy',
      value: Object.entries(policy)
        .map(([name, value]) => `${name} ${value}`)
        .join('; '),
    },
    { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'no-referrer' },
    // Logging in at GitHub happens in a window of its own, which tells this one how it went.
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' },
    { name: 'X-Robots-Tag', value: 'noindex' },
  ];
  everywhere.forEach(requirePlainHeader);
  return {
    everywhere,
    cache: { usual: 'no-cache', immutable: 'public, max-age=31536000, immutable', immutableFolders: ['/beheer/delen/'] },
  };
}
