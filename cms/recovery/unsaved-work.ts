/** What an editor wrote in an entry and did not save. */
export interface UnsavedWork {
  /** Collection of the CMS: `overbetuwe.news`. */
  collection: string;
  /** Path of the file; `undefined` of an entry that is new. */
  path: string | undefined;
  /** The form in which it was written: what is written in another one is kept beside it. Work of before forms were told apart has none. */
  session?: string;
  /** Of work without a session in an entry that is new: what tells it from other new ones. */
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

/** How much is kept of one entry, and of all new entries of one collection: what is written last. */
const keptOfOne = 20;

/** What names unsaved work. */
export type WorkName = Pick<UnsavedWork, 'collection' | 'path' | 'draft' | 'session'>;

/** By what unsaved work is known: the file, or the collection in which it is new, and the form in which it was written. */
export const workKey = ({ collection, path, draft = '', session }: WorkName): string =>
  session === undefined ? (path ?? `${collection} (nieuw ${draft})`) : `${placeOf({ collection, path })} ${session}`;

const placeOf = ({ collection, path }: WorkName): string => path ?? `${collection} (nieuw)`;

/** The unsaved work of this browser, the last change on top. What cannot be read is left alone, and not shown. @param now epoch milliseconds */
export function unsavedWork(store: TextStore, now: number): UnsavedWork[] {
  return stillKept(Object.values(readAll(store)), now);
}

function stillKept(all: readonly UnsavedWork[], now: number): UnsavedWork[] {
  const counts = new Map<string, number>();
  return all
    .filter(({ at }) => at > now - keptFor)
    .sort((a, b) => b.at - a.at)
    .filter((work) => {
      const count = (counts.get(placeOf(work)) ?? 0) + 1;
      counts.set(placeOf(work), count);
      return count <= keptOfOne;
    });
}

/**
 * Keeps what an editor wrote, in the place of what was kept of the same form. Only fields that are other than they were are kept.
 *
 * @returns false when the browser keeps nothing: it has no room, or was told not to
 */
export function keepWork(store: TextStore, work: UnsavedWork): boolean {
  const changed = Object.keys({ ...work.before, ...work.fields }).filter((name) => !isSame(work.fields[name], work.before[name]));
  if (changed.length === 0) {
    dropWork(store, work);
    return true;
  }
  const others = Object.values(without(readAll(store), work));
  return write(store, byKey(stillKept([onlyOf(work, changed), ...others], work.at)));
}

/**
 * A form goes on with work that was kept: it becomes work of that form. What a colleague changed meanwhile stays by itself, as it was.
 *
 * @param session of the form
 * @param clashes keys of the fields that stay
 * @returns false when the browser keeps nothing: all stays as it was then
 */
export function takeOver(store: TextStore, work: UnsavedWork, session: string, clashes: readonly string[]): boolean {
  const names = Object.keys({ ...work.before, ...work.fields }).filter((name) => !clashes.includes(name));
  const own: UnsavedWork = { ...onlyOf(work, names), session };
  const others = without(readAll(store), work);
  return write(store, {
    ...others,
    ...(Object.keys(own.before).length + Object.keys(own.fields).length === 0 ? {} : byKey([own])),
    ...(clashes.length === 0 ? {} : byKey([onlyOf(work, clashes)])),
  });
}

/** Kept work on an entry that stands in its file by now, every field of it. @param fields as they were saved */
export const savedSince = (all: readonly UnsavedWork[], path: string, fields: Readonly<Record<string, unknown>>): UnsavedWork[] =>
  all.filter(
    (one) => one.path === path && Object.keys({ ...one.before, ...one.fields }).every((name) => isSame(one.fields[name], fields[name])),
  );

function onlyOf(work: UnsavedWork, names: readonly string[]): UnsavedWork {
  const pick = (from: UnsavedWork['fields']) =>
    Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
  return { ...work, fields: pick(work.fields), before: pick(work.before) };
}

const byKey = (all: readonly UnsavedWork[]): Record<string, UnsavedWork> => Object.fromEntries(all.map((work) => [workKey(work), work]));

const without = (all: Readonly<Record<string, UnsavedWork>>, work: WorkName): Record<string, UnsavedWork> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== workKey(work)));

/** Forgets unsaved work: it was saved, or thrown away. @returns false when there was none */
export function dropWork(store: TextStore, work: WorkName): boolean {
  const all = readAll(store);
  if (all[workKey(work)] === undefined) return false;
  write(store, without(all, work));
  return true;
}

/** What can be put back into an entry, and what cannot because a colleague changed it meanwhile. */
export interface Restored {
  fields: ReadonlyMap<string, unknown>;
  /** Keys of the fields of which both texts are worth reading. */
  clashes: readonly string[];
}

/** Compares unsaved work with an entry as it is now. */
export function restoredFields({ path, fields, before }: UnsavedWork, now: Readonly<Record<string, unknown>>): Restored {
  const names = Object.keys({ ...before, ...fields });
  // JSON leaves out what is undefined, so a field that was cleared has no key.
  // Nobody else knows an entry that is new.
  const isFree = (name: string) => path === undefined || isSame(now[name], before[name]) || isSame(now[name], fields[name]);
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
