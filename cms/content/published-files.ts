import { folderTree, type TreeApi } from './whole-tree.ts';

/** The files of a repository as they are published now, which may be newer than the content that the admin was built with. */
export interface PublishedFiles {
  /** The id that git gives each file in some folders, by its path. */
  ids: (folders: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  read: (path: string, id: string) => Promise<Uint8Array>;
}

/** The part of Decap’s API of Forgejo or GitHub that is used here. */
interface BlobApi extends TreeApi {
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
  if (name === 'forgejo' || name === 'github') return byTrees(api as BlobApi);
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

/** Forgejo and GitHub: a tree of the whole repository is long, so the content is asked for apart. */
function byTrees(api: BlobApi): PublishedFiles {
  return {
    ids: async (folders) => {
      const files = (await folderTree(api, api.branch, 'content', true)).filter(({ type }) => type === 'blob');
      return new Map(
        files
          .map(({ path, sha }) => [`content/${path}`, sha] as const)
          .filter(([path]) => folders.some((folder) => path.startsWith(`${folder}/`))),
      );
    },
    read: async (_, sha) => bytesOf(await api.fetchBlobContent({ sha, repoURL: api.repoURL, parseText: false })),
  };
}
