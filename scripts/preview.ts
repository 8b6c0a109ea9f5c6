import { resolve } from 'node:path';
import { readManifest } from './lib/build/manifest.ts';
import { CommandError, projectRoot, runCommand } from './lib/command.ts';
import { addressLines, portOption, readPort } from './lib/port.ts';
import { servePortals } from './lib/serve.ts';

await runCommand(
  {
    command: 'npm run preview',
    summary: 'Toont de portals die al gebouwd zijn. Een nieuwe build is meteen te zien.',
    options: { ...portOption, out: { type: 'string', value: 'MAP', help: 'De map met de portals. Anders: dist.' } },
  },
  async ({ values }) => {
    const dist = resolve(values.out ?? `${projectRoot}/dist`);
    const manifest = await readManifest(dist);
    if (!manifest) throw new CommandError(`In ${dist} staan geen gebouwde portals. Bouw ze eerst: npm run build`);
    const { port } = await servePortals(dist, readPort(values.port));
    console.log(
      [
        'De portals staan op:',
        ...addressLines(
          manifest.sites.map(({ id }) => id),
          port,
        ),
        'Stoppen: Ctrl+C',
      ].join('\n'),
    );
    return 0;
  },
);
