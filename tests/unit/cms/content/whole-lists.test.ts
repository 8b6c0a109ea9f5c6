import { describe, expect, it } from 'vitest';
import { listWholeFolders } from '../../../../cms/content/whole-lists.ts';

const main = ['anders', 'content'].map((path) => ({ path, type: 'tree', sha: path }));
const trees: Record<string, readonly { path: string; type: string; sha: string; size?: number }[]> = {
  main,
  voorstel: main.map((item) => ({ ...item, sha: `${item.sha}-in-voorstel` })),
  'content-in-voorstel': [{ path: 'nieuw.yaml', type: 'blob', sha: 'b9', size: 3 }],
  content: [
    { path: 'a.yaml', type: 'blob', sha: 'b1', size: 7 },
    { path: 'map', type: 'tree', sha: 'map' },
    { path: 'map/b.yaml', type: 'blob', sha: 'b2', size: 8 },
    { path: 'map/diep/c.yaml', type: 'blob', sha: 'b3', size: 9 },
  ],
};

/** A forge that tells of two items at a time. */
function forge() {
  const api = {
    repoURL: '/repos/groep/portal',
    branch: 'main',
    listFiles: () => Promise.resolve([]),
    request: (path: string, { params = {} }: { params?: Readonly<Record<string, string | number>> } = {}) => {
      const all = (trees[path.split('/').at(-1) ?? ''] ?? []).filter((item) => 'recursive' in params || !item.path.includes('/'));
      const from = (Number(params['page']) - 1) * 2;
      return Promise.resolve({ tree: all.slice(from, from + 2), truncated: from + 2 < all.length });
    },
  };
  listWholeFolders(api);
  return api as Required<Parameters<typeof listWholeFolders>[0]>;
}

describe('a list at Forgejo', () => {
  it('has every file of the folder itself, with its path in the repository', async () => {
    expect(await forge().listFiles('/content/')).toEqual([{ type: 'blob', id: 'b1', name: 'a.yaml', path: 'content/a.yaml', size: 7 }]);
  });

  it('goes as deep as is asked, and has folders when they are asked for', async () => {
    const pathsOf = async (depth: number, withFolders = false) =>
      (await forge().listFiles('content', { depth }, withFolders)).map(({ path }) => path);
    expect(await pathsOf(2)).toEqual(['content/a.yaml', 'content/map/b.yaml']);
    expect(await pathsOf(3)).toEqual(['content/a.yaml', 'content/map/b.yaml', 'content/map/diep/c.yaml']);
    expect(await pathsOf(1, true)).toEqual(['content/a.yaml', 'content/map']);
  });

  it('is that of the branch that is asked for', async () => {
    expect(await forge().listFiles('content', { branch: 'voorstel' })).toMatchObject([{ path: 'content/nieuw.yaml' }]);
  });

  it('is empty where there is no such folder', async () => {
    expect(await forge().listFiles('content/nergens')).toEqual([]);
  });
});
