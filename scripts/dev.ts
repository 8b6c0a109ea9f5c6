import { resolve } from 'node:path';
import { dev } from 'astro';
import { loadContent } from '../src/loading/load-content.ts';
import { contentOptions } from './lib/build/options.ts';
import { readSites } from './lib/selection.ts';
import { CommandError, projectRoot, runCommand } from './lib/command.ts';
import { readInstant } from './lib/instant.ts';
import { addressLines, portOption, readPort } from './lib/port.ts';
import { requireFreePort } from './lib/serve.ts';

await runCommand(
  {
    command: 'npm run dev',
    summary: 'Toont de portals terwijl u eraan werkt: een wijziging is meteen te zien, en een fout in de inhoud staat op het scherm.',
    options: { ...contentOptions, ...portOption },
    examples: ['--site overbetuwe'],
  },
  async ({ values }) => {
    const root = resolve(values.content ?? projectRoot);
    const sites = readSites(values.site);
    const now = readInstant(values.now);
    const { siteIds } = await loadContent({ root, now: Date.parse(now) });
    const unknown = sites.find((id) => !siteIds.includes(id));
    if (unknown !== undefined) throw new CommandError(`Er is geen portal "${unknown}". De portals zijn: ${siteIds.join(', ')}.`);
    Object.assign(process.env, {
      PORTAL_CONTENT: root,
      PORTAL_NOW: now,
      PORTAL_SITES: sites.join(','),
      ASTRO_TELEMETRY_DISABLED: '1',
      TZ: 'UTC',
    });
    const port = readPort(values.port);
    // Vite would take the next port, and half of a server that fails to start keeps running.
    await requireFreePort(port);
    // The pages of a portal end in a slash, its files do not; the server of Astro takes only one of both.
    const server = await dev({
      root: projectRoot,
      trailingSlash: 'ignore',
      server: { port },
      vite: { server: { strictPort: true } },
      logLevel: 'error',
    });
    console.log(
      ['De portals staan op:', ...addressLines(sites.length > 0 ? sites : siteIds, server.address.port), 'Stoppen: Ctrl+C'].join('\n'),
    );
    return 0;
  },
);
