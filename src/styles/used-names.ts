import { dirname, join } from 'node:path/posix';

/**
 * The source files that pages are made of: those under `roots` and all that these import, directly or through another.
 *
 * @param sources text of every file, by its path from one folder
 * @param roots paths of the files to start with
 */
export function reachableSources(sources: ReadonlyMap<string, string>, roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = sources.get(path);
    if (text === undefined || reached.has(path)) continue;
    reached.add(path);
    const folder = dirname(path);
    for (const [, target = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)) queue.push(join(folder, target));
  }
  return reached;
}

/**
 * Every word in a text that could be the name of a class: letters, digits, `-` and `_`. More than there are; never fewer, as long as a
 * source writes the name of a class whole.
 */
export function namesIn(text: string): Set<string> {
  return new Set(text.match(/[A-Za-z_-][\w-]*/g));
}
