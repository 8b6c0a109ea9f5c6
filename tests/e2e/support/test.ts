import { test as base } from '@playwright/test';
import { servePortals } from '../../../scripts/lib/serve.ts';
import { buildVoorbeelddam } from './build-voorbeelddam.ts';
import { type Portals, portalsOf, realPortals } from './portals.ts';

/** The portals that tests look at. */
interface PortalFixtures {
  /** The portals with the real content, for the instant of their build. */
  real: Portals;
  /** Fictional portals that have a bit of everything, always for the same instant: {@link fictionNow}. */
  fiction: Portals;
}

/** The instant of the fictional portals: a Tuesday. */
export const fictionNow = '2026-11-24T10:00:00+01:00';

/** Playwright's `test`, with the portals. */
export const test = base.extend<object, PortalFixtures>({
  // Playwright wants its fixtures in braces.
  real: [async ({}, use) => use(realPortals()), { scope: 'worker' }],
  fiction: [
    async ({}, use, { project }) => {
      const dist = await buildVoorbeelddam(project.outputDir, fictionNow);
      const server = await servePortals(dist, 0);
      await use(portalsOf(dist, server.port));
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect } from '@playwright/test';
