import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a content tree, so that the loader can be given a folder, a repository or a test's own files. */
export interface ContentFiles {
  /** Paths of all files, from `content/`, with forward slashes, in no particular order. */
  list(): Promise<string[]>;
  /** The bytes of one of them. */
  read(path: string): Promise<Uint8Array>;
  /** The first bytes of one of them, at most so many. */
  start(path: string, length: number): Promise<Uint8Array>;
  /** The number of bytes of one of them. */
  size(path: string): Promise<number>;
}

/** The files under `<root>/content` on disk. Links are not followed: they could lead outside the tree. */
export function filesOnDisk(root: string): ContentFiles {
  return {
    list: async () => {
      const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
      return found.filter((item) => item.isFile()).map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'));
    },
    read: (path) => readFile(join(root, path)),
    start: async (path, length) => {
      const file = await open(join(root, path));
      try {
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    size: async (path) => (await stat(join(root, path))).size,
  };
}
