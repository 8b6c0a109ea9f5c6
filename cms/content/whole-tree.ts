/** What a tree of a forge holds. */
export interface TreeItem {
  /** From the folder that was asked for. */
  path: string;
  /** `tree` for a folder, `blob` for a file. */
  type: string;
  sha: string;
  size?: number;
}

/** The part of Decap’s API of Forgejo or GitHub that is used here. */
export interface TreeApi {
  repoURL: string;
  branch: string;
  request: (path: string, options?: { params?: Readonly<Record<string, string | number>>; cache?: RequestCache }) => Promise<unknown>;
}

/** How many items a forge is asked for at a time. */
const perPage = 1000;

/** A tree, page by page: a forge cuts it off when it is long. */
async function wholeTree(api: TreeApi, sha: string, isDeep: boolean): Promise<TreeItem[]> {
  const items = new Map<string, TreeItem>();
  for (let page = 1; ; page += 1) {
    const params = { page, per_page: perPage, ...(isDeep ? { recursive: 1 } : {}) };
    const { tree, truncated } = (await api.request(`${api.repoURL}/git/trees/${encodeURIComponent(sha)}`, { params, cache: 'no-store' })) as {
      tree: readonly TreeItem[];
      truncated: boolean;
    };
    const before = items.size;
    for (const item of tree) items.set(item.path, item);
    // GitHub knows no second page, and gives the first again.
    if (!truncated || items.size === before) return [...items.values()];
  }
}

/**
 * All that is in a folder, however much there is in the repository.
 *
 * @param folder from the root of the repository; empty for the root
 * @param isDeep with what is in its folders
 * @returns nothing when the folder is not there
 */
export async function folderTree(api: TreeApi, branch: string, folder: string, isDeep: boolean): Promise<TreeItem[]> {
  let sha = branch;
  for (const name of folder.split('/').filter((part) => part !== '')) {
    const found = (await wholeTree(api, sha, false)).find(({ path, type }) => path === name && type === 'tree');
    if (found === undefined) return [];
    sha = found.sha;
  }
  return wholeTree(api, sha, isDeep);
}
