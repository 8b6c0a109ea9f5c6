import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestName } from '../../../scripts/lib/build/manifest.ts';

/** The address of a page of a portal: `siteUrl('overbetuwe', '/inloop/')`. */
export function siteUrl(site: string, path = '/'): string {
  return `http://${site}.localhost:${port()}${path}`;
}

/** The address of the overview of all portals. */
export function overviewUrl(path = '/'): string {
  return `http://localhost:${port()}${path}`;
}

/** The portals that are served. */
export function builtSites(): Manifest['sites'] {
  const manifest = JSON.parse(readFileSync(join(process.env['E2E_DIST'] ?? '', manifestName), 'utf8')) as Manifest;
  return manifest.sites;
}

/** The instant for which a portal was built; a test that depends on the time sets the browser's clock from it. */
export function builtAt(site: string): Date {
  const found = builtSites().find(({ id }) => id === site);
  if (!found) throw new Error(`There is no built portal ${site}.`);
  return new Date(found.now);
}

function port(): string {
  const value = process.env['E2E_PORT'];
  if (value === undefined) throw new Error('The portals are not served: start the tests with npm run test:e2e.');
  return value;
}
