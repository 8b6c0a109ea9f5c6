/** What an editor wrote in an entry and did not save. */
export interface UnsavedWork {
  /** Collection of the CMS: `overbetuwe.news`. */
  collection: string;
  /** Path of the file; `undefined` of an entry that is new. */
  path: string | undefined;
  /** Of an entry that is new: what tells it from other new ones. */
  draft?: string;
  /** The fields as the editor left them, by key. */
  fields: Readonly<Record<string, unknown>>;
  /** The same fields as they were in the file with which the editor began; empty of a new entry. */
  before: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds of the last change. */
  at: number;
}

/** How the browser keeps texts: `localStorage`, or the like of it in a test. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'cjg-niet-opgeslagen';

/** Where a text goes that cannot be read, so that nothing is written over it. */
const unreadableKey = `${key}-onleesbaar`;

/** How long it is kept, in milliseconds: sixty days. */
const keptFor = 60 * 86_400_000;

/** What names unsaved work. */
export type WorkName = Pick<UnsavedWork, 'collection' | 'path' | 'draft'>;

/** By what unsaved work is known: the file, or the collection in which it is new. */
export const workKey = ({ collection, path, draft = '' }: WorkName): string => path ?? `${collection} (nieuw ${draft})`;

/** The unsaved work of this browser, the last change on top. What cannot be read is left alone, and not shown. @param now epoch milliseconds */
export function unsavedWork(store: TextStore, now: number): UnsavedWork[] {
  return Object.values(readAll(store))
    .filter(({ at }) => at > now - keptFor)
    .sort((a, b) => b.at - a.at);
}

/**
 * Keeps what an editor wrote, in the place of what was kept of the same entry. Only fields that are other than they were are kept.
 *
 * @returns false when the browser keeps nothing: it has no room, or was told not to
 */
export function keepWork(store: TextStore, work: UnsavedWork): boolean {
  const changed = Object.keys({ ...work.before, ...work.fields }).filter((name) => !isSame(work.fields[name], work.before[name]));
  if (changed.length === 0) {
    dropWork(store, work);
    return true;
  }
  const pick = (from: UnsavedWork['fields']) => Object.fromEntries(changed.map((name) => [name, from[name]]));
  return write(store, { ...readAll(store), [workKey(work)]: { ...work, fields: pick(work.fields), before: pick(work.before) } });
}

/** Forgets the unsaved work of an entry: it was saved, or thrown away. */
export function dropWork(store: TextStore, work: WorkName) {
  const { [workKey(work)]: dropped, ...others } = readAll(store);
  if (dropped !== undefined) write(store, others);
}

/** What can be put back into an entry, and what cannot because a colleague changed it meanwhile. */
export interface Restored {
  fields: ReadonlyMap<string, unknown>;
  /** Keys of the fields of which both texts are worth reading. */
  clashes: readonly string[];
}

/** Compares unsaved work with an entry as it is now. */
export function restoredFields({ fields, before }: UnsavedWork, now: Readonly<Record<string, unknown>>): Restored {
  const names = Object.keys({ ...before, ...fields });
  // JSON leaves out what is undefined, so a field that was cleared has no key.
  const isFree = (name: string) => isSame(now[name], before[name]) || isSame(now[name], fields[name]);
  return {
    fields: new Map(names.filter(isFree).map((name) => [name, fields[name]])),
    clashes: names.filter((name) => !isFree(name)),
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

function readAll(store: TextStore): Record<string, UnsavedWork> {
  return parsed(textIn(store)) ?? {};
}

function textIn(store: TextStore): string {
  try {
    return store.getItem(key) ?? '{}';
  } catch {
    return '{}';
  }
}

function parsed(text: string): Record<string, UnsavedWork> | undefined {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, UnsavedWork>;
  } catch {
    return undefined;
  }
}

function write(store: TextStore, all: Readonly<Record<string, UnsavedWork>>): boolean {
  const before = textIn(store);
  try {
    if (parsed(before) === undefined) store.setItem(unreadableKey, before);
    if (Object.keys(all).length === 0) store.removeItem(key);
    else store.setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
