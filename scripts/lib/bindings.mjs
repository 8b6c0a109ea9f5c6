// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The machine that packages are installed on.
 * @typedef {{ platform: string, arch: string, libc: 'gnu' | 'musl' | '' }} Machine
 */

/**
 * A package with machine code: `parent` is the folder of the package that needs it.
 * @typedef {{ name: string, version: string, parent: string }} Binding
 */

/** @returns {Machine} */
export function thisMachine() {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch, libc: '' };
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport() ?? {});
  return { platform, arch, libc: report.header?.glibcVersionRuntime ? 'gnu' : 'musl' };
}

/**
 * Picks from the optional dependencies of a package the ones with machine code for this machine, by their names: `...-darwin-arm64`,
 * `...-linux-x64-gnu`, `...-linuxmusl-x64`, `...-win32-x64-msvc`, or without C library (`@esbuild/linux-x64`, which runs on both).
 * @param {readonly string[]} names
 * @param {Machine} machine
 */
export function bindingsFor(names, { platform, arch, libc }) {
  const ending = (/** @type {string} */ text) => names.filter((name) => new RegExp(`(^|[-/])${text}$`).test(name));
  if (platform === 'win32') return ending(`win32-${arch}(-msvc)?`);
  if (libc === 'musl') {
    const own = ending(`(linux-${arch}-musl|linuxmusl-${arch})`);
    return own.length > 0 ? own : ending(`linux-${arch}`);
  }
  return ending(libc === 'gnu' ? `linux-${arch}(-gnu)?` : `${platform}-${arch}`);
}

/**
 * Every package with machine code that the installed packages want on this machine.
 * @param {string} root folder that holds `node_modules`
 * @param {Machine} machine
 * @returns {Binding[]}
 */
export function wantedBindings(root, machine) {
  return installedPackages(join(root, 'node_modules')).flatMap((parent) => {
    const optional = readJson(join(parent, 'package.json'))?.optionalDependencies ?? {};
    return bindingsFor(Object.keys(optional), machine).map((name) => ({ name, version: String(optional[name]), parent }));
  });
}

/**
 * The folder in which Node would find a binding from its parent, or undefined if it is not installed.
 * @param {Binding} binding
 */
export function bindingFolder({ name, parent }) {
  for (let folder = parent; dirname(folder) !== folder; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
}

/**
 * @param {string} modules a `node_modules` folder
 * @returns {string[]} folders of the packages in it, nested ones included
 */
function installedPackages(modules) {
  return listFolders(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? listFolders(join(modules, name)).map((part) => `${name}/${part}`) : [name]))
    .map((name) => join(modules, name))
    .flatMap((folder) => [folder, ...installedPackages(join(folder, 'node_modules'))]);
}

/** @param {string} folder */
function listFolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** @param {string} file */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
