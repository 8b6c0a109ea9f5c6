import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/** One import of one file; both are paths from `src/`, with slashes. */
export interface FileImport {
  from: string;
  to: string;
}

/** The paths that a file names in its imports, exports and import types. Of an Astro file: in its front matter and its scripts. */
export function specifiersOf(file: string, text: string): string[] {
  const code = file.endsWith('.astro')
    ? [/^---\n([^]*?)^---$/m.exec(text)?.[1] ?? '', ...[...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1] ?? '')]
    : [text];
  return code.flatMap((part) => ts.preProcessFile(part, true, true).importedFiles.map(({ fileName }) => fileName));
}

/** All relative imports of the files in a source folder, in the order of their paths. */
export function readImports(source: string): FileImport[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .flatMap((from) =>
      specifiersOf(from, readFileSync(join(source, from), 'utf8'))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => ({ from, to: posix.join(posix.dirname(from), specifier) })),
    );
}

/** The folder right under `src/` in which a file stands; `.` for a file of `src/` itself. */
export const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '.');

/** The imports from one folder into another. */
export const betweenFolders = (imports: readonly FileImport[]) => imports.filter(({ from, to }) => folderOf(from) !== folderOf(to));

/** The shortest cycle of folders through each import that is part of one, each cycle once, the shortest first: `['a', 'b']` for a ⇄ b. */
export function folderCycles(imports: readonly FileImport[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of betweenFolders(imports)) {
    next.set(folderOf(from), (next.get(folderOf(from)) ?? new Set()).add(folderOf(to)));
  }
  const cycles = new Map<string, string[]>();
  for (const [start, targets] of next) {
    for (const target of targets) {
      const path = shortestPath(next, target, start);
      if (path === undefined) continue;
      const first = path.indexOf([...path].sort()[0] ?? '');
      const cycle = [...path.slice(first), ...path.slice(0, first)];
      cycles.set(cycle.join(), cycle);
    }
  }
  return [...cycles.values()].sort((a, b) => a.length - b.length);
}

function shortestPath(next: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): string[] | undefined {
  const paths: string[][] = [[from]];
  const seen = new Set([from]);
  for (const path of paths) {
    const last = path.at(-1) ?? '';
    if (last === to) return path;
    for (const folder of next.get(last) ?? []) {
      if (seen.has(folder)) continue;
      seen.add(folder);
      paths.push([...path, folder]);
    }
  }
  return undefined;
}
