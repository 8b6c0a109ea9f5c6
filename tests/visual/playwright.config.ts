import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../../scripts/lib/check-site/browser/launch.ts';
import { chromiumMajor, folderOfMajor, picturesFolder } from './chromium-major.ts';

const launch = browserLaunch();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/visual',
  snapshotPathTemplate: join(picturesFolder, folderOfMajor(chromiumMajor(launch.executablePath) ?? 'unknown'), '{arg}{ext}'),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 240_000,
  reporter: 'line',
  expect: {
    // Another machine smooths the edges of letters a little differently; what has moved or changed colour is more than this.
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixelRatio: 0.01, threshold: 0.2 },
  },
  use: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', trace: 'off', launchOptions: launch },
});
