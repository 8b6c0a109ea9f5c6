import { join } from 'node:path';
import { buildAndServe } from './lib/build-and-serve.ts';
import { contentOptions, readBuildOptions } from './lib/build/options.ts';
import { projectRoot, runCommand } from './lib/command.ts';
import { portOption, readPort } from './lib/port.ts';

await runCommand(
  {
    command: 'npm run style-guide',
    summary: 'Toont de stijlgids: elk onderdeel in de huisstijl van elke portal. Ze staat in een map apart en wordt nooit gepubliceerd.',
    options: { ...contentOptions, ...portOption },
    examples: ['--site jongin-deventer'],
  },
  async ({ values }) => {
    process.env['PORTAL_STYLE_GUIDE'] = '1';
    const options = readBuildOptions({ ...values, out: join(projectRoot, 'dist-style-guide') });
    await buildAndServe(options, readPort(values.port), 'stijlgids/');
    return 0;
  },
);
