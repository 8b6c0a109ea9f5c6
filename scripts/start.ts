import { buildAndServe } from './lib/build-and-serve.ts';
import { buildOptions, readBuildOptions } from './lib/build/options.ts';
import { runCommand } from './lib/command.ts';
import { portOption, readPort } from './lib/port.ts';

await runCommand(
  {
    command: 'npm start',
    summary: 'Bouwt de portals en toont ze op deze computer. Lukt het bouwen niet, dan blijft de vorige versie te zien.',
    options: { ...buildOptions, ...portOption },
    examples: ['--site overbetuwe', '--port 8080'],
  },
  async ({ values }) => {
    await buildAndServe(readBuildOptions(values), readPort(values.port));
    return 0;
  },
);
