import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { projectRoot } from '../../command.ts';

/** How the tests and checks start the browser that the setup has found: one that asks nothing of the network by itself. */
export function browserLaunch(): LaunchOptions & { executablePath: string } {
  const { executablePath } = JSON.parse(readFileSync(join(projectRoot, '.setup', 'browser.json'), 'utf8')) as { executablePath: string };
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
