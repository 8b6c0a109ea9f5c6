import type { ContentFiles } from '../../src/layers/content-files.ts';

/** Two trees as one. A file that is in both is read from the second. */
export function layeredFiles(below: ContentFiles, above: ContentFiles): ContentFiles {
  const paths = Promise.all([below.list(), above.list()]).then(([some, others]) => ({
    own: new Set(others),
    all: new Set([...some, ...others]),
  }));
  const treeOf = async (path: string) => ((await paths).own.has(path) ? above : below);
  return {
    list: async () => [...(await paths).all],
    read: async (path) => (await treeOf(path)).read(path),
    start: async (path, length) => (await treeOf(path)).start(path, length),
    size: async (path) => (await treeOf(path)).size(path),
  };
}
