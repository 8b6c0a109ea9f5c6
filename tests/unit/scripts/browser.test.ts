import { expect, test } from 'vitest';
import { findBrowsers } from '../../../scripts/lib/browser.mjs';

const find = (platform: string, env: Record<string, string>, ...present: string[]) =>
  findBrowsers({ platform, env, exists: (path) => present.includes(path) });

test('the browser that the environment names comes first', () => {
  const env = { CHROME_PATH: '/opt/x/chrome', PATH: '/usr/local/bin:/usr/bin' };
  expect(find('linux', env, '/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/x/chrome')).toEqual([
    '/opt/x/chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
  ]);
  expect(find('linux', { ...env, CHROME_PATH: '/gone' }, '/usr/local/bin/chromium-browser')).toEqual(['/usr/local/bin/chromium-browser']);
  expect(find('linux', env)).toEqual([]);
});

test('on macOS and Windows it looks where programs stand', () => {
  const mac = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(find('darwin', { HOME: '/Users/a', PATH: '/usr/bin' }, mac)).toEqual([mac]);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(find('win32', { PROGRAMFILES: 'C:\\Program Files' }, windows)).toEqual([windows]);
});
