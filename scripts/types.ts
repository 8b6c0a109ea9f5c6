import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sync } from 'astro';
import { projectRoot, runCommand } from './lib/command.ts';

await runCommand(
  { command: 'npm run types', summary: 'Controleert de typen van TypeScript- en Astro-bestanden.', options: {} },
  async () => {
    // Types do not depend on what is in the content, and a mistake there is told elsewhere.
    const empty = join(projectRoot, '.setup', 'no-content');
    mkdirSync(join(empty, 'content'), { recursive: true });
    Object.assign(process.env, { PORTAL_CONTENT: empty, PORTAL_NOW: '2026-01-01T00:00:00Z', ASTRO_TELEMETRY_DISABLED: '1' });
    await sync({ root: projectRoot, cacheDir: join(projectRoot, '.setup', 'types'), logLevel: 'error' });
    const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' }).status ?? 1;
    const checked = run(
      'node_modules/@astrojs/check/bin/astro-check.js',
      '--minimumSeverity',
      'hint',
      '--minimumFailingSeverity',
      'warning',
    );
    const compiled = run('node_modules/typescript/bin/tsc', '--project', '.');
    const admin = run('node_modules/typescript/bin/tsc', '--project', 'cms');
    return checked || compiled || admin;
  },
);
