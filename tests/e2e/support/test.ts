import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base } from '@playwright/test';
import { servePortals } from '../../../scripts/lib/serve.ts';
import { serveTiles } from './tiles.ts';
import { type Portals, portalsOf, realPortals } from './portals.ts';
import { testBuild } from './test-builds.ts';

/** The portals that tests look at. */
interface PortalFixtures {
  /** The portals with the real content, for the instant of their build. */
  real: Portals;
  /** Fictional portals that have a bit of everything, always for the same instant: {@link fictionNow}. */
  fiction: Portals;
  /** The portals with the real content and with a style guide. */
  guide: Portals;
  /** The programs of the two engines for accessibility, read once for each worker. */
  engines: EngineSources;
}

/** The source of each engine, to run in a page. */
export interface EngineSources {
  axe: string;
  ace: string;
}

export { fictionNow } from './test-builds.ts';

const require = createRequire(import.meta.url);

/** Playwright's `test`, with the portals. */
export const test = base.extend<object, PortalFixtures>({
  context: async ({ context }, use) => {
    await serveTiles(context);
    await use(context);
  },
  // Playwright wants its fixtures in braces.
  real: [async ({}, use) => use(realPortals()), { scope: 'worker' }],
  fiction: [
    async ({}, use, { project }) => {
      const dist = await testBuild('voorbeelddam', project.outputDir);
      const server = await servePortals(dist, 0);
      await use(portalsOf(dist, server.port));
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  guide: [
    async ({}, use, { project }) => {
      const dist = await testBuild('style-guide', project.outputDir);
      const server = await servePortals(dist, 0);
      await use(portalsOf(dist, server.port));
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  engines: [
    async ({}, use) =>
      use({
        axe: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
        ace: readFileSync(require.resolve('accessibility-checker-engine'), 'utf8'),
      }),
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
