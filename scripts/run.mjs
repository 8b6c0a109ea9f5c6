// @ts-check
// Starts a command of the project on the pinned Node, and installs first what is missing. Used by every script in package.json:
//   node scripts/run.mjs [--browser] [--cms] <file> [arguments]
// Not a `pre` script of npm, because machines where npm must skip install scripts skip those too.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './lib/install.mjs';
import { setup } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
/** Options for the setup stand before the file. */
const wants = (/** @type {string} */ option) => args[0] === option && args.shift() !== undefined;
const browser = wants('--browser');
const cms = wants('--cms');

const code = await setup(root, { browser, cms });
if (code !== 0) process.exit(code);

const child = spawn(pinnedNode(root), args, {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  // A terminal gives its signals to the child itself; one sent to this process alone is passed on.
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
}
// npm does not pass signals on to what it started: if it is gone, nobody can stop the command any more.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
child.on('error', (error) => {
  console.error(`Node start niet: ${error.message}`);
  process.exit(1);
});
child.on('exit', (exitCode, signal) => process.exit(exitCode ?? 128 + (signal ? constants.signals[signal] : 0)));
