import { createStore, del, get, keys, set } from 'idb-keyval';

/** A file that an editor added to an entry and did not save. */
export interface UnsavedFile {
  /** Where it will stand: `/content/municipalities/overbetuwe/media/inloop.jpg`. */
  path: string;
  file: File;
}

/** Keeps files by the work they belong to (`workKey`): IndexedDB, or the like of it in a test. */
export interface FileStore {
  get: (key: string) => Promise<readonly UnsavedFile[] | undefined>;
  set: (key: string, files: readonly UnsavedFile[]) => Promise<void>;
  del: (key: string) => Promise<void>;
  keys: () => Promise<readonly string[]>;
}

/** The files that this browser keeps: a text has no room for them. */
export function browserFiles(): FileStore {
  const store = createStore('cjg-niet-opgeslagen', 'bestanden');
  return {
    get: (key) => get<readonly UnsavedFile[]>(key, store),
    set: (key, files) => set(key, files, store),
    del: (key) => del(key, store),
    keys: () => keys<string>(store),
  };
}

/** The files of unsaved work. Nothing here throws: a browser that keeps no files is told of, and no reason to stop. */
export class UnsavedFiles {
  readonly #store: FileStore;
  /** What is kept of each work since the page was loaded, so that a picture is not written at every letter. */
  readonly #kept = new Map<string, string>();

  constructor(store: FileStore) {
    this.#store = store;
  }

  /** Keeps the files of some work, in the place of those that were kept. @returns false when the browser does not keep them */
  async keep(key: string, files: readonly UnsavedFile[]): Promise<boolean> {
    const same = files.map(({ path, file }) => `${path} ${String(file.size)} ${String(file.lastModified)}`).join('\n');
    if ((this.#kept.get(key) ?? '') === same) return true;
    this.#kept.set(key, same);
    try {
      await (files.length === 0 ? this.#store.del(key) : this.#store.set(key, files));
      return true;
    } catch {
      this.#kept.delete(key);
      return files.length === 0;
    }
  }

  /** The files of some work; none when they cannot be read. */
  async of(key: string): Promise<readonly UnsavedFile[]> {
    const files = await this.#store.get(key).catch(() => undefined);
    return files ?? [];
  }

  /** Forgets the files of some work, which was saved or thrown away. */
  async drop(key: string): Promise<void> {
    this.#kept.delete(key);
    await this.#store.del(key).catch(() => undefined);
  }

  /** Forgets the files of all other work: it is kept no longer. @param some keys of work that is */
  async keepOnly(some: ReadonlySet<string>): Promise<void> {
    const all = await this.#store.keys().catch(() => []);
    await Promise.all(all.filter((key) => !some.has(key)).map((key) => this.drop(key)));
  }
}
