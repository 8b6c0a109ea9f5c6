// @ts-check
// Runs on plain Node 20 and without any package: it is what installs the packages.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { bindingFolder, readJson, thisMachine, wantedBindings } from './bindings.mjs';
import { waitForLock } from './lock.mjs';

/**
 * What the last complete install left: the key of what was asked for, the machine, and the paths (from the root) that must be there.
 * @typedef {{ key: string, machine?: import('./bindings.mjs').Machine, paths: string[] }} Stamp
 */

/** An install that did not succeed; the message is for a person. */
export class SetupError extends Error {}

/**
 * Installs the packages if they are missing, incomplete, or asked for otherwise than at the last complete install. The lock file is followed
 * and never written.
 * @param {string} root folder of the project
 * @param {(line: string) => void} say
 * @returns {Promise<'present' | 'installed'>}
 * @throws {SetupError}
 */
export async function ensureInstalled(root, say) {
  if (isInstalled(root)) return 'present';
  const release = await waitForLock(join(root, '.setup', 'install.lock'), () => say('Een ander venster installeert al. Even wachten ...'));
  try {
    if (isInstalled(root)) return 'present';
    await install(root, say);
    return 'installed';
  } finally {
    release();
  }
}

/**
 * True if the last complete install was for what is asked now, on a machine like this one, and its packages are still there.
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = readStamp(root);
  return (
    stamp?.key === installKey(root) &&
    !existsSync(busyFile(root)) &&
    stamp.paths.every((path) => existsSync(join(root, path))) &&
    !hasDeadNode(root)
  );
}

/**
 * True if the packages were installed on another kind of machine, by what the setup or their Node says of it. npm itself would see that all
 * versions are right, and leave them.
 * @param {string} root
 */
function isForeign(root) {
  const machine = readStamp(root)?.machine;
  return (machine !== undefined && JSON.stringify(machine) !== JSON.stringify(thisMachine())) || hasDeadNode(root);
}

/**
 * True if the pinned Node is there but does not run.
 * @param {string} root
 */
function hasDeadNode(root) {
  return existsSync(pinnedNode(root)) && run(pinnedNode(root), ['-v'], root) === undefined;
}

/**
 * A key that changes when other packages are asked for, or the machine is another one. Scripts and descriptions do not count.
 * @param {string} root
 */
export function installKey(root) {
  const asked = readJson(join(root, 'package.json')) ?? {};
  const parts = [asked.dependencies, asked.devDependencies, asked.optionalDependencies, asked.overrides, asked.allowScripts, thisMachine()];
  const lock = existsSync(lockFile(root)) ? readFileSync(lockFile(root), 'utf8') : '';
  return createHash('sha256').update(JSON.stringify(parts)).update(lock.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * The program of the pinned Node.
 * @param {string} root
 */
export function pinnedNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function install(root, say) {
  if (existsSync(busyFile(root))) {
    say('De vorige installatie is niet afgemaakt. De installatie begint opnieuw.');
    removeModules(root);
  } else if (isForeign(root)) {
    say('De map node_modules komt van een ander soort computer of is beschadigd. De installatie begint opnieuw.');
    removeModules(root);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(busyFile(root), '');
  const started = Date.now();
  say('Onderdelen installeren. De eerste keer duurt dit een minuut of langer.');
  await npm(root, ['install', '--no-save'], say);

  if (!existsSync(pinnedNode(root)) && existsSync(join(root, 'node_modules', 'node', 'package.json'))) {
    // npm was told to skip install scripts. The one of `node` fetches the program and is approved in package.json.
    await npm(root, ['rebuild', 'node', '--ignore-scripts=false'], say);
  }
  const missing = missingBindings(root);
  if (missing.length > 0) {
    say('Het lockbestand noemt niet alles voor dit soort computer. De ontbrekende onderdelen komen erbij, in dezelfde versies.');
    await npm(root, ['install', '--no-save', ...missing.map(({ name, version }) => `${name}@${version}`)], say).catch(() => undefined);
  }
  let fault = findFault(root);
  if (fault) {
    say(`${fault}\nDe installatie begint opnieuw, zonder het lockbestand. Het lockbestand zelf verandert niet.`);
    removeModules(root);
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(busyFile(root), '');
    await npm(root, ['install', '--no-save', '--no-package-lock'], say);
    fault = findFault(root);
  }
  if (fault) {
    throw new SetupError(
      `${fault}\nHet installeren is niet gelukt. Is de verbinding met internet goed? Verwijder de map node_modules en probeer het opnieuw.`,
    );
  }
  writeNodeStarter(root);
  /** @type {Stamp} */
  const stamp = { key: installKey(root), machine: thisMachine(), paths: requiredPaths(root) };
  writeFileSync(stampFile(root), JSON.stringify(stamp));
  rmSync(busyFile(root));
  say(`Geïnstalleerd in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/**
 * Puts a small program in the place of the link to the pinned Node in `.bin`. npm runs every script with that folder first on the PATH; if
 * the folder was copied to another kind of computer, a bare link would keep the setup, which can put that right, from starting at all.
 * On Windows the files of npm stay: there such a copy has no `node.cmd`, so the system's own Node is found.
 * @param {string} root
 */
function writeNodeStarter(root) {
  const file = join(root, 'node_modules', '.bin', 'node');
  const system = run('uname', ['-sm'], root);
  if (process.platform === 'win32' || system === undefined || !existsSync(file)) return;
  const text = `#!/bin/sh
# Starts the Node of this project; on a computer where that does not run, the next one on the PATH.
node="$(dirname "$0")/../node/bin/node"
if [ "$(uname -sm)" = '${system}' ] && "$node" -v >/dev/null 2>&1; then exec "$node" "$@"; fi
PATH=$(printf '%s' "$PATH" | tr ':' '\\n' | grep -v node_modules | paste -sd : -)
export PATH
exec node "$@"
`;
  // Writing into the link would write over Node itself.
  rmSync(file);
  writeFileSync(file, text, { mode: 0o755 });
}

/**
 * Looks whether the installed packages can be used: all there, the pinned Node runs, and machine code loads.
 * @param {string} root
 * @returns {string | undefined} a Dutch sentence about the first fault
 */
export function findFault(root) {
  const asked = readJson(join(root, 'package.json')) ?? {};
  const direct = { ...asked.dependencies, ...asked.devDependencies };
  for (const [name, version] of Object.entries(direct)) {
    const found = readJson(join(root, 'node_modules', name, 'package.json'))?.version;
    if (found === undefined) return `Het onderdeel ${name} ontbreekt.`;
    if (/^\d/.test(String(version)) && found !== version)
      return `Van het onderdeel ${name} is versie ${found} geïnstalleerd, niet ${version}.`;
  }
  const missing = missingBindings(root);
  if (missing[0]) return `Het onderdeel ${missing[0].name} ontbreekt.`;
  if (!direct.node) return undefined;
  const major = String(direct.node).split('.')[0];
  const version = run(pinnedNode(root), ['-v'], root);
  if (!version?.startsWith(`v${major}.`)) return `Node ${major} is niet goed geïnstalleerd.`;
  const names = [...new Set(wantedBindings(root, thisMachine()).map(({ parent }) => relative(join(root, 'node_modules'), parent)))];
  for (const name of names.filter((path) => !path.includes('node_modules')).map((path) => path.replaceAll('\\', '/'))) {
    // A package that is itself only a binding is loaded by its parent.
    if (/-(x64|arm64)/.test(name)) continue;
    if (run(pinnedNode(root), ['--input-type=module', '-e', `await import('${name}')`], root) === undefined) {
      return `Het onderdeel ${name} werkt niet op deze computer.`;
    }
  }
  if (direct.astro && run(pinnedNode(root), [join('node_modules', 'astro', 'bin', 'astro.mjs'), '--version'], root) === undefined) {
    return 'Het onderdeel astro start niet.';
  }
  return undefined;
}

/**
 * @param {string} root
 */
function missingBindings(root) {
  return wantedBindings(root, thisMachine()).filter((binding) => !bindingFolder(binding));
}

/** @param {string} root */
function requiredPaths(root) {
  const asked = readJson(join(root, 'package.json')) ?? {};
  const direct = Object.keys({ ...asked.dependencies, ...asked.devDependencies }).map((name) => `node_modules/${name}/package.json`);
  const bindings = wantedBindings(root, thisMachine()).flatMap((binding) => bindingFolder(binding) ?? []);
  const node = asked.dependencies?.node ? [pinnedNode(root)] : [];
  return [...direct, ...[...bindings, ...node].map((path) => relative(root, path))];
}

/**
 * Runs npm, quietly unless it fails.
 * @param {string} root
 * @param {string[]} args
 * @param {(line: string) => void} say
 * @returns {Promise<void>}
 */
function npm(root, args, say) {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier', '--loglevel=error'];
  // Whatever the machine's own settings: the tools for development and the optional machine code belong to it, and the packages run on the
  // pinned Node, so what they ask of the machine's Node does not count.
  const fixed = ['--include=dev', '--include=optional', '--engine-strict=false'];
  const { command, prefix, shell } = npmCommand();
  return new Promise((done, fail) => {
    const child = spawn(command, [...prefix, ...args, ...quiet, ...fixed], {
      cwd: root,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: pathWithout(join(root, 'node_modules', '.bin')) },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const started = Date.now();
    const timer = setInterval(() => say(`... nog bezig (${Math.round((Date.now() - started) / 1000)} s)`), 15_000);
    child.on('error', (error) => {
      clearInterval(timer);
      fail(new SetupError(`npm start niet: ${error.message}`));
    });
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) done();
      else
        fail(new SetupError(`${output.trim()}\nnpm ${args[0]} is niet gelukt. Is er verbinding met internet? Probeer het daarna opnieuw.`));
    });
  });
}

/** The npm that started this program, on the Node it runs on; else the one on the PATH. */
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && /npm-cli\.c?js$/.test(cli)) return { command: node ?? process.execPath, prefix: [cli], shell: false };
  return { command: 'npm', prefix: [], shell: process.platform === 'win32' };
}

/**
 * The PATH without a folder: its programs are about to be replaced, so they cannot be relied on meanwhile.
 * @param {string} folder
 */
function pathWithout(folder) {
  const parts = (process.env['PATH'] ?? '').split(delimiter);
  return parts.filter((part) => resolve(part) !== folder).join(delimiter);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {string | undefined} what it printed; undefined if it failed
 */
function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 }).trim();
  } catch {
    return undefined;
  }
}

/**
 * Removes the packages of the project; where `node_modules` is a link to a folder elsewhere, only the link.
 * @param {string} root
 */
function removeModules(root) {
  rmSync(join(root, 'node_modules'), { recursive: true, force: true, maxRetries: 3 });
}

/** @param {string} root */
const readStamp = (root) => /** @type {Stamp | undefined} */ (readJson(stampFile(root)));
/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.setup.json');
/** @param {string} root */
const busyFile = (root) => join(root, 'node_modules', '.setup-busy');
/** @param {string} root */
const lockFile = (root) => join(root, 'package-lock.json');
