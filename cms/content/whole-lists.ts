import { folderTree, type TreeApi } from './whole-tree.ts';

/** A file or a folder as Decap lists it. */
interface ListedFile {
  type: string;
  id: string;
  name: string;
  /** From the root of the repository. */
  path: string;
  size: number | undefined;
}

/** How Decap lists the files of a folder at Forgejo. */
interface ListApi extends TreeApi {
  listFiles: (path: string, options?: { branch?: string; depth?: number }, withFolders?: boolean) => Promise<ListedFile[]>;
}

/**
 * Lets Decap list the whole of a folder at Forgejo. Of its own it asks for the files of the repository once, and gets the first thousand: in a larger
 * repository entries would be missing from the lists, and nobody would be told.
 *
 * @param api of the backend, once somebody is logged in
 */
export function listWholeFolders(api: ListApi) {
  api.listFiles = async (path, { branch = api.branch, depth = 1 } = {}, withFolders = false) => {
    const folder = path.replaceAll(/^\/+|\/+$/g, '');
    const items = await folderTree(api, branch, folder, depth > 1);
    return items
      .filter((item) => (withFolders || item.type === 'blob') && item.path.split('/').length <= depth)
      .map(({ type, sha, path: inFolder, size }) => ({
        type,
        id: sha,
        name: inFolder.split('/').at(-1) ?? inFolder,
        path: folder === '' ? inFolder : `${folder}/${inFolder}`,
        size,
      }));
  };
}
