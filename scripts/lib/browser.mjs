// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readJson } from './bindings.mjs';
import { pinnedNode, SetupError } from './install.mjs';

/**
 * What is looked at to find a browser.
 * @typedef {{ platform: string, env: Record<string, string | undefined>, exists: (path: string) => boolean }} Surroundings
 */

const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const macApps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const windowsApps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * Where an installed Chrome or Chromium may be, best first: CHROME_PATH, the PATH, and the usual places of macOS and Windows.
 * @param {Surroundings} surroundings
 * @returns {string[]} paths that exist
 */
export function findBrowsers({ platform, env, exists }) {
  const separator = platform === 'win32' ? ';' : ':';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(separator).filter(Boolean);
  const onPath = programs.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  const mac = ['/Applications', `${env['HOME']}/Applications`].flatMap((folder) => macApps.map((app) => `${folder}/${app}`));
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const windows = roots.flatMap((folder) => windowsApps.map((app) => `${folder}\\${app}`));
  return [
    ...(env['CHROME_PATH'] ? [env['CHROME_PATH']] : []),
    ...(platform === 'win32' ? windows : onPath),
    ...(platform === 'darwin' ? mac : []),
  ].filter((path) => exists(path));
}

/**
 * The file in which the setup keeps the path of the browser for the tests.
 * @param {string} root
 */
export const browserFile = (root) => join(root, '.setup', 'browser.json');

/**
 * Sees to it that there is a browser, and keeps its path in `.setup/browser.json` as `{ "executablePath": "..." }`.
 * @param {string} root
 * @param {(line: string) => void} say
 * @throws {SetupError} if there is no browser and none can be installed
 */
export async function ensureBrowser(root, say) {
  const kept = readJson(browserFile(root))?.executablePath;
  if (kept && existsSync(kept) && !process.env['CHROME_PATH']) return;
  const steps = [() => installed(root), () => fromApt(root, say), () => fromPlaywright(root, say)];
  for (const step of steps) {
    const executablePath = step();
    if (executablePath === undefined) continue;
    mkdirSync(join(root, '.setup'), { recursive: true });
    writeFileSync(browserFile(root), `${JSON.stringify({ executablePath })}\n`);
    return;
  }
  throw new SetupError(
    [
      'Voor de tests is een browser nodig, en die is er niet.',
      'Installeer Chrome of Chromium (op Debian en Ubuntu: sudo apt-get install chromium) en probeer het opnieuw.',
      'Staat de browser op een andere plek? Zet het pad dan in de omgevingsvariabele CHROME_PATH.',
    ].join('\n'),
  );
}

/** @param {string} root */
function installed(root) {
  const found = findBrowsers({ platform: process.platform, env: process.env, exists: existsSync });
  return [...found, playwrightPath(root)].find((path) => path !== undefined && starts(path));
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
function fromApt(root, say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  say('Er is geen browser. Chromium wordt geïnstalleerd met apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'] }).status === 0;
  const install = () => apt('install', '-y', '-qq', 'chromium');
  // On a fresh machine the list of packages is empty or old.
  if (!install() && !(apt('update', '-qq') && install())) say('Met apt-get lukte het niet.');
  return installed(root);
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
function fromPlaywright(root, say) {
  say('Er is geen browser. Chromium wordt opgehaald bij Playwright.');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const result = spawnSync(pinnedNode(root), [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 });
  if (result.status !== 0) say('Bij Playwright ophalen lukte niet.');
  const path = playwrightPath(root);
  return path !== undefined && starts(path) ? path : undefined;
}

/**
 * Where Playwright's own browser is, if it was ever fetched.
 * @param {string} root
 */
function playwrightPath(root) {
  const code = "import { chromium } from '@playwright/test'; console.log(chromium.executablePath())";
  const result = spawnSync(pinnedNode(root), ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
  const path = result.stdout?.trim();
  return result.status === 0 && path && existsSync(path) ? path : undefined;
}

/** @param {string} path */
function starts(path) {
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** @param {string} name */
const onPath = (name) => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
