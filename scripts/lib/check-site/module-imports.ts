import { initSync, parse } from 'es-module-lexer';

initSync();

/**
 * Module scripts with all that they import, each once: what a browser fetches before the first of them runs. What a script asks for later
 * (`import(…)`) does not count.
 *
 * @param modules files of a portal: `_astro/start.abc.js`
 * @param read the text of a file
 * @returns the modules themselves first
 */
export function neededModules(modules: Iterable<string>, read: (file: string) => string): Set<string> {
  const needed = new Set(modules);
  for (const file of needed) for (const other of importsOf(file, read(file))) needed.add(other);
  return needed;
}

/** The files that a script imports, as a file of the portal. Those of elsewhere are left out. */
export function importsOf(file: string, code: string): string[] {
  const host = 'https://portal.invalid';
  return parse(code)[0].flatMap(({ n: name, d: place }) => {
    const isStatic = place === -1 && name !== undefined && /^(?:\.{0,2}\/)/.test(name);
    const url = isStatic ? URL.parse(name, `${host}/${file}`) : null;
    return url?.origin === host ? [decodeURI(url.pathname).slice(1)] : [];
  });
}
