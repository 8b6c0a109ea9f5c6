import { defineConfig } from '@playwright/test';
import { browserLaunch } from './scripts/lib/check-site/browser/launch.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Many tests look at every page of every portal.
  timeout: 300_000,
  reporter: 'line',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    trace: 'off',
    // What does not come is told soon, and not when the time of the test is over.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: browserLaunch(),
  },
  projects: [{ name: 'desktop' }],
});
