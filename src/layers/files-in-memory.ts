import type { ContentFiles } from './content-files.ts';

/** Files by path, from `content/`. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

/** Content files from memory. */
export function filesInMemory(files: FileMap): ContentFiles {
  return {
    list: () => Promise.resolve([...files.keys()]),
    read: (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? Promise.reject(new Error(`No such file: ${path}`)) : Promise.resolve(bytes);
    },
    start: (path, length) => Promise.resolve((files.get(path) ?? new Uint8Array()).subarray(0, length)),
    size: (path) => Promise.resolve(files.get(path)?.length ?? 0),
  };
}
