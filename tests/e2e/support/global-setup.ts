import { resolve } from 'node:path';
import { readManifest } from '../../../scripts/lib/build/manifest.ts';
import { servePortals } from '../../../scripts/lib/serve.ts';

/** Serves the built portals of `E2E_DIST` (`dist` if not given) on a free port for all tests. Builds nothing. */
export default async function serveBuiltPortals(): Promise<() => Promise<void>> {
  const dist = resolve(process.env['E2E_DIST'] ?? 'dist');
  if (!(await readManifest(dist))) throw new Error(`There are no built portals in ${dist}. Run: npm run build`);
  const server = await servePortals(dist, 0);
  // The workers get the environment as it is now.
  process.env['E2E_DIST'] = dist;
  process.env['E2E_PORT'] = String(server.port);
  return server.close;
}
