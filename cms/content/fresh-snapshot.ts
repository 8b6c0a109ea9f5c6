import { isText, startLength, type ContentSnapshot, type OtherFile } from './content-snapshot.ts';
import { gitBlobId } from './git-blob-id.ts';
import type { PublishedFiles } from './published-files.ts';

/** Files that a forge is asked for at the same time. */
const atOnce = 6;

/** Makes a snapshot as new as what is published. Keeps what it read, so that each version of a file is asked for once. */
export class FreshSnapshot {
  readonly #files: PublishedFiles;
  /** Bytes by the id that git gives them. */
  readonly #read = new Map<string, Uint8Array>();
  /** Ids of texts, which are long to work out. */
  readonly #ids = new Map<string, string>();

  constructor(files: PublishedFiles) {
    this.#files = files;
  }

  /**
   * The snapshot with the files in its folders as they are published now.
   *
   * @throws what the forge throws, when it does not answer
   */
  async of(snapshot: ContentSnapshot): Promise<ContentSnapshot> {
    const published = await this.#files.ids(snapshot.folders);
    const known = await this.#idsOf(snapshot, published);
    await this.#readAll([...published].filter(([path, id]) => known.get(path) !== id && !this.#read.has(id)));
    const texts: [string, string][] = [];
    const others: [string, OtherFile][] = [];
    for (const [path, id] of published) {
      const isOld = known.get(path) === id;
      const bytes = this.#read.get(id) ?? new Uint8Array();
      if (isText(path)) texts.push([path, isOld ? (snapshot.texts[path] ?? '') : new TextDecoder().decode(bytes)]);
      else others.push([path, (isOld ? snapshot.others[path] : undefined) ?? otherFile(bytes, id)]);
    }
    return { folders: snapshot.folders, texts: Object.fromEntries(texts), others: Object.fromEntries(others) };
  }

  /** The ids of the files of a snapshot by path, in the algorithm of the forge. */
  async #idsOf({ texts, others }: ContentSnapshot, published: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const algorithm = [...published.values()].some((id) => id.length === 64) ? 'SHA-256' : 'SHA-1';
    const ofTexts = await Promise.all(
      Object.entries(texts).map(async ([path, text]) => {
        const id = this.#ids.get(text) ?? (await gitBlobId(new TextEncoder().encode(text), algorithm));
        this.#ids.set(text, id);
        return [path, id] as const;
      }),
    );
    return new Map([...ofTexts, ...Object.entries(others).map(([path, { id }]) => [path, id] as const)]);
  }

  async #readAll(wanted: readonly (readonly [path: string, id: string])[]) {
    const waiting = [...wanted];
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [path, id] = next;
        this.#read.set(id, await this.#files.read(path, id));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
}

const otherFile = (bytes: Uint8Array, id: string): OtherFile => ({
  id,
  size: bytes.length,
  start: btoa(String.fromCharCode(...bytes.subarray(0, startLength))),
});
