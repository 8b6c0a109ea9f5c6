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
