import { buildOptions, readBuildOptions } from './lib/build/options.ts';
import { readManifest } from './lib/build/manifest.ts';
import { reportLines } from './lib/build/report.ts';
import { BuildStopped, runBuild } from './lib/build/run-build.ts';
import { CommandError, runCommand } from './lib/command.ts';
import { addressLines, portOption, readPort } from './lib/port.ts';
import { servePortals } from './lib/serve.ts';

await runCommand(
  {
    command: 'npm start',
    summary: 'Bouwt de portals en toont ze op deze computer. Lukt het bouwen niet, dan blijft de vorige versie te zien.',
    options: { ...buildOptions, ...portOption },
    examples: ['--site overbetuwe', '--port 8080'],
  },
  async ({ values }) => {
    const options = readBuildOptions(values);
    // First the server: a port in use is known before the work, and a second start keeps showing the old portals meanwhile.
    const server = await servePortals(options.out, readPort(values.port));
    try {
      const result = await runBuild(options, (line) => console.log(line));
      for (const line of reportLines(result)) console.log(line);
    } catch (error) {
      const previous = await readManifest(options.out);
      if (!(error instanceof CommandError) || error instanceof BuildStopped || !previous) {
        await server.close();
        throw error;
      }
      console.error(error.message);
      console.error('\nLET OP: de portals hieronder zijn de vorige versie. Los de fouten op en start opnieuw.\n');
    }
    const manifest = await readManifest(options.out);
    console.log(
      ['De portals staan op:', ...addressLines(manifest?.sites.map(({ id }) => id) ?? [], server.port), 'Stoppen: Ctrl+C'].join('\n'),
    );
    return 0;
  },
);
