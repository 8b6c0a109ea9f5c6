import { buildOptions, readBuildOptions } from './lib/build/options.ts';
import { reportLines } from './lib/build/report.ts';
import { runBuild } from './lib/build/run-build.ts';
import { runCommand } from './lib/command.ts';

await runCommand(
  {
    command: 'npm run build',
    summary: 'Controleert de inhoud en bouwt de portals. Gaat er iets mis, dan blijft de vorige versie staan.',
    options: buildOptions,
    examples: ['--site overbetuwe,deventer', '--shard 1/4 --now 2026-03-29T09:00:00+02:00'],
  },
  async ({ values }) => {
    const result = await runBuild(readBuildOptions(values), (line) => console.log(line));
    for (const line of reportLines(result)) console.log(line);
    return 0;
  },
);
