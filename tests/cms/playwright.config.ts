import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../../scripts/lib/check-site/browser/launch.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/cms',
  globalSetup: './support/bundle.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // The script of the desk is long, and a machine that does other things too takes its time to read it.
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    trace: 'off',
    // What does not come is told soon, and not when the time of the test is over.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    launchOptions: browserLaunch(),
  },
  projects: [{ name: 'beheer' }],
});
