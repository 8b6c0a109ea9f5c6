import { readIds, writeIds } from './ids.ts';

/** The one key that a portal keeps on a device. */
export const keptKey = 'mijn-lijst';

/** What is kept of a list on the device of a visitor: the ids of services, nothing else. */
export interface KeptList {
  read(): string[];
  /** Keeps a list. An empty one leaves no key behind. */
  write(ids: readonly string[]): void;
  /** Whether the browser refused to keep or give something: then the list lives as long as the page. */
  readonly refused: boolean;
}

/** @param storage gives the storage of the browser, and throws where that is refused */
export function keptList(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptList {
  let memory: readonly string[] = [];
  let refused = false;
  return {
    read() {
      if (refused) return [...memory];
      try {
        return readIds(storage().getItem(keptKey) ?? '');
      } catch {
        refused = true;
        return [];
      }
    },
    write(ids) {
      memory = ids;
      if (refused) return;
      try {
        if (ids.length === 0) storage().removeItem(keptKey);
        else storage().setItem(keptKey, writeIds(ids));
      } catch {
        refused = true;
      }
    },
    get refused() {
      return refused;
    },
  };
}
