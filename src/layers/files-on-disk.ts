import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from './content-files.ts';

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
