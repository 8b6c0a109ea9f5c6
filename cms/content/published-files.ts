/** The files of a repository as they are published now, which may be newer than the content that the admin was built with. */
export interface PublishedFiles {
  /** The id that git gives each file in some folders, by its path. */
  ids: (folders: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  read: (path: string, id: string) => Promise<Uint8Array>;
}

/** What a tree of a forge holds. */
interface TreeItem {
  path: string;
  /** `tree` for a folder. */
  type: string;
  sha: string;
}

/** The part of Decap’s API of Forgejo or GitHub that is used here. */
interface TreeApi {
  repoURL: string;
  branch: string;
  request: (path: string, options?: { params?: Readonly<Record<string, string | number>>; cache?: RequestCache }) => Promise<unknown>;
  fetchBlobContent: (blob: { sha: string; repoURL: string; parseText: false }) => Promise<Blob>;
}

/** The part of Decap’s API of GitLab that is used here. */
interface GitLabApi {
  listAllFiles: (folder: string, recursive: true) => Promise<readonly { path: string; id: string }[]>;
  readFile: (path: string, id: string, options: { parseText: false }) => Promise<Blob>;
}

/**
 * The published files of the forge that an editor is logged in to.
 *
 * @param name of the backend of Decap
 * @param api of that backend, once somebody is logged in
 * @returns `undefined` for a backend that keeps the content fresh itself
 */
export function publishedFiles(name: string, api: unknown): PublishedFiles | undefined {
  if (name === 'gitlab') return atGitLab(api as GitLabApi);
  if (name === 'forgejo' || name === 'github') return byTrees(api as TreeApi);
  return undefined;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

function atGitLab(api: GitLabApi): PublishedFiles {
  return {
    ids: async (folders) => {
      const lists = await Promise.all(folders.map((folder) => api.listAllFiles(folder, true)));
      return new Map(lists.flat().map(({ path, id }) => [path, id]));
    },
    read: async (path, id) => bytesOf(await api.readFile(path, id, { parseText: false })),
  };
}

/** How many items a forge is asked for at a time. */
const perPage = 1000;

/** Forgejo and GitHub: a tree tells of every file in it, but is cut off when it is long, so the content is asked for apart. */
function byTrees(api: TreeApi): PublishedFiles {
  const treeAt = async (sha: string, page: number, isDeep: boolean) => {
    const params = { page, per_page: perPage, ...(isDeep ? { recursive: 1 } : {}) };
    return (await api.request(`${api.repoURL}/git/trees/${encodeURIComponent(sha)}`, { params, cache: 'no-store' })) as {
      tree: readonly TreeItem[];
      truncated: boolean;
    };
  };
  const filesIn = async (sha: string) => {
    const items = new Map<string, TreeItem>();
    for (let page = 1; ; page += 1) {
      const { tree, truncated } = await treeAt(sha, page, true);
      const before = items.size;
      for (const item of tree) items.set(item.path, item);
      // GitHub knows no second page, and gives the first again.
      if (!truncated || items.size === before) return [...items.values()].filter(({ type }) => type === 'blob');
    }
  };
  return {
    ids: async (folders) => {
      const { tree } = await treeAt(api.branch, 1, false);
      const content = tree.find(({ path, type }) => path === 'content' && type === 'tree');
      const files = content === undefined ? [] : await filesIn(content.sha);
      return new Map(
        files
          .map(({ path, sha }) => [`content/${path}`, sha] as const)
          .filter(([path]) => folders.some((folder) => path.startsWith(`${folder}/`))),
      );
    },
    read: async (_, sha) => bytesOf(await api.fetchBlobContent({ sha, repoURL: api.repoURL, parseText: false })),
  };
}
