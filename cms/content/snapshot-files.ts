import type { ContentFiles } from '../../src/layers/content-files.ts';
import type { ContentSnapshot } from './content-snapshot.ts';

/** A change to one file; without a text it is taken away. */
export interface FileChange {
  path: string;
  text: string | undefined;
}

/** A picture or another file that comes with a change. */
export interface AddedFile {
  path: string;
  bytes: Uint8Array;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The files of a snapshot, as they are after some changes. @param added files that come with them */
export function snapshotFiles(
  { texts, others }: ContentSnapshot,
  changes: readonly FileChange[] = [],
  added: readonly AddedFile[] = [],
): ContentFiles {
  const files = new Map(added.map(({ path, bytes }) => [path, bytes]));
  const changed = new Map<string, string | undefined>([...Object.entries(texts), ...changes.map(({ path, text }) => [path, text] as const)]);
  const taken = new Set(changes.flatMap(({ path, text }) => (text === undefined ? [path] : [])));
  const textAt = (path: string) => changed.get(path);
  const startOf = (path: string) => files.get(path) ?? Uint8Array.from(atob(others[path]?.start ?? ''), (letter) => letter.charCodeAt(0));
  return {
    list: () => {
      const written = [...changed].flatMap(([path, text]) => (text === undefined ? [] : [path]));
      const kept = Object.keys(others).filter((path) => !taken.has(path));
      // What came with a change before may be published by now.
      return Promise.resolve([...new Set([...written, ...kept, ...files.keys()])]);
    },
    read: (path) => {
      const text = textAt(path);
      return Promise.resolve(text === undefined ? startOf(path) : bytesOf(text));
    },
    start: (path, length) => {
      const text = textAt(path);
      return Promise.resolve((text === undefined ? startOf(path) : bytesOf(text)).subarray(0, length));
    },
    size: (path) => {
      const text = textAt(path);
      return Promise.resolve(text === undefined ? (files.get(path)?.length ?? others[path]?.size ?? 0) : bytesOf(text).length);
    },
  };
}
