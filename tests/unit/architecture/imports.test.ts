import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { betweenFolders, folderCycles, folderOf, readImports, specifiersOf, type FileImport } from './import-graph.ts';

const imports = readImports(join(projectRoot, 'src'));
const folders = [...new Set(imports.flatMap(({ from, to }) => [folderOf(from), folderOf(to)]))].filter((folder) => folder !== '.');

/** The rows of the table of folders in `docs/architecture.md`, in their order: a folder with those it may import from. */
const documented = new Map(
  [...readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8').matchAll(/^\| `([a-z-]+)\/` +\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, folder = '', allowed = '']) => [folder, allowed.trim() === 'nothing' ? [] : allowed.split(',').map((name) => name.trim())],
  ),
);

/** The first few of some imports, as lines. */
const shown = (some: readonly FileImport[]) => [
  ...some.slice(0, 3).map(({ from, to }) => `  src/${from} imports src/${to}`),
  ...(some.length > 3 ? [`  and ${String(some.length - 3)} more`] : []),
];

describe('the folders of src/', () => {
  it('import each other in one direction: there is no cycle', () => {
    // Longer ones mostly go with the short ones.
    const cycles = folderCycles(imports)
      .slice(0, 3)
      .map((cycle) => {
        const pairs = cycle.map((folder, index) => [folder, cycle[(index + 1) % cycle.length]] as const);
        const files = pairs.flatMap(([a, b]) => shown(imports.filter(({ from, to }) => folderOf(from) === a && folderOf(to) === b)));
        return [[...cycle, cycle[0]].join(' -> '), ...files].join('\n');
      });
    expect(cycles.join('\n'), 'Folders import each other in a circle. Move what both need to a folder below them').toBe('');
  });

  it('import only what docs/architecture.md says', () => {
    const others = betweenFolders(imports)
      // The files of src/ itself are wiring.
      .filter(({ from }) => folderOf(from) !== '.')
      .filter(({ from, to }) => documented.get(folderOf(from))?.includes(folderOf(to)) !== true);
    const byFolders = Map.groupBy(others, ({ from, to }) => `${folderOf(from)} -> ${folderOf(to)}`);
    const lines = [...byFolders].map(([pair, files]) => [pair, ...shown(files)].join('\n'));
    expect(lines.join('\n'), 'The table of folders in docs/architecture.md does not allow these imports').toBe('');
  });

  it('stand in the table of docs/architecture.md, each above what it may import', () => {
    expect([...documented.keys()].sort()).toEqual(folders.sort());
    const order = [...documented.keys()];
    const upwards = [...documented].flatMap(([folder, allowed]) =>
      allowed.filter((name) => order.indexOf(name) <= order.indexOf(folder)).map((name) => `${folder} may import ${name}`),
    );
    expect(upwards.join('\n'), 'In the table of folders this goes up, or to a folder that has no row').toBe('');
  });
});

describe('the import graph', () => {
  it('is read from imports of every kind', () => {
    const text = `import type { A } from './a.ts';\nimport {\n  b,\n} from '../b.ts';\nexport * from './c.ts';\nimport './d.css';
const e = await import('./e.ts');\ntype F = import('./f.ts').F;\nconst text = "import x from './no.ts'"; // from './no.ts'`;
    expect(specifiersOf('x.ts', text).sort()).toEqual(['../b.ts', './a.ts', './c.ts', './d.css', './e.ts', './f.ts']);
  });

  it('is read from the front matter and the scripts of an Astro file', () => {
    const text = `---\nimport A from './a.astro';\n---\n\n<p>Don't import x from './no.ts'</p>\n<script>\n  import '../b.ts';\n</script>\n`;
    expect(specifiersOf('x.astro', text)).toEqual(['./a.astro', '../b.ts']);
  });

  it('has the files of this project', () => {
    expect(imports).toContainEqual({ from: 'loading/load-from.ts', to: 'validation/validate-content.ts' });
    expect(imports).toContainEqual({
      from: 'components/opening-status/opening-status-script.astro',
      to: 'islands/status/opening-status.ts',
    });
    expect(imports.filter(({ to }) => to.startsWith('../'))).toEqual([]);
  });

  it('shows a cycle, however long, once, and what leads to one not', () => {
    const graph = (text: string) => text.split(' ').map((edge) => ({ from: `${edge[0] ?? ''}/x.ts`, to: `${edge[1] ?? ''}/y.ts` }));
    expect(folderCycles(graph('ab bc ad dc aa'))).toEqual([]);
    expect(folderCycles(graph('za ab ba'))).toEqual([['a', 'b']]);
    expect(folderCycles(graph('bc ca ab cd'))).toEqual([['a', 'b', 'c']]);
  });
});
