const key = 'cjg-begonnen-met-opslaan';

/** How the browser keeps texts: `localStorage`, or the like of it in a test. */
type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The branches to which this browser began to save, and of which it did not hear that it was done. What is on them is of this editor, and not a
 * proposal that somebody refused.
 */
export class BegunSaves {
  readonly #store: TextStore;

  constructor(store: TextStore) {
    this.#store = store;
  }

  has = (branch: string): boolean => this.#read().includes(branch);

  begin(branch: string) {
    this.#write([...this.#read().filter((one) => one !== branch), branch]);
  }

  end(branch: string) {
    this.#write(this.#read().filter((one) => one !== branch));
  }

  #read(): string[] {
    try {
      const kept: unknown = JSON.parse(this.#store.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
    } catch {
      return [];
    }
  }

  #write(branches: readonly string[]) {
    try {
      this.#store.setItem(key, JSON.stringify(branches));
    } catch {
      // A browser that keeps nothing: then a save that breaks off is told by the forge.
    }
  }
}
