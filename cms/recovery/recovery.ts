import { entryInWords, fieldInWords } from '../content/verdict-text.nl.ts';
import { make, showDialog } from '../guard/dialogs.ts';
import { recoveryNl as texts } from './recovery.nl.ts';
import type { UnsavedFile, UnsavedFiles } from './unsaved-files.ts';
import {
  dropWork,
  keepWork,
  restoredFields,
  unsavedWork,
  workKey,
  type TextStore,
  type UnsavedWork,
  type WorkName,
} from './unsaved-work.ts';

/** What recovery is made with. */
export interface RecoverySource {
  store: TextStore;
  files: UnsavedFiles;
  /** Puts files into the entry that is open. */
  putBack: (files: readonly UnsavedFile[]) => void;
  /** Epoch milliseconds. */
  now: () => number;
  /** “Plekken”, of a collection of the CMS; `undefined` of one of another municipality, region or country. */
  collectionName: (collection: string) => string | undefined;
}

/** An entry that is open. */
export type OpenEntry = Pick<UnsavedWork, 'collection' | 'path'>;

/** Of what this tab goes on with after it is loaded anew. */
const goOnKey = 'cjg-ga-verder';

/** How long is waited after a change before it is kept, in milliseconds. */
const pause = 400;

/** Keeps what an editor has not saved, and puts it back after a closed tab, an expired login or a crash. */
export class Recovery {
  readonly #source: RecoverySource;
  #timer = 0;
  /** Whether the editor knows that this browser keeps nothing. */
  #hasTold = false;
  /** What is about to be kept. */
  #next: UnsavedWork | undefined;
  /** The files that belong to it. */
  #nextFiles: readonly UnsavedFile[] = [];
  /** The new entry that is being written. */
  #draft: string | undefined;
  /** What the editor chose to go on with. */
  #chosen: UnsavedWork | undefined;
  /** The files that belong to it. */
  #chosenFiles: readonly UnsavedFile[] = [];

  constructor(source: RecoverySource) {
    this.#source = source;
    window.addEventListener('pagehide', this.#keep);
    window.addEventListener('hashchange', () => {
      this.#draft = undefined;
    });
  }

  /**
   * Something was changed in an entry. Only what this editor changed is kept, and only in this browser.
   *
   * @param files those that were added to the entry and are not saved
   */
  changed(change: Omit<UnsavedWork, 'at' | 'draft'>, files: readonly UnsavedFile[]) {
    if (change.path === undefined) this.#draft ??= String(this.#source.now());
    const work = { ...change, ...(change.path === undefined && this.#draft !== undefined ? { draft: this.#draft } : {}) };
    if (this.#next !== undefined && workKey(this.#next) !== workKey(work)) this.#keep();
    this.#next = { ...work, at: this.#source.now() };
    this.#nextFiles = files;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#keep, pause);
  }

  /** An entry was saved. @param path of its file; of an entry that was new too */
  saved({ collection, path }: { collection: string; path: string }) {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#forget({ collection, path });
    if (this.#draft !== undefined) this.#forget({ collection, path: undefined, draft: this.#draft });
  }

  /** What is put into the fields of an entry that is opened, once; `undefined` when nothing is. @param now the fields as they are */
  take(entry: OpenEntry, now: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> | undefined {
    const work = this.#chosen;
    if (work === undefined || work.collection !== entry.collection || work.path !== entry.path) return undefined;
    this.#chosen = undefined;
    this.#draft = work.draft;
    // Before the fields: what stands in them names these files.
    this.#source.putBack(this.#chosenFiles);
    this.#chosenFiles = [];
    const { fields, clashes } = restoredFields(work, now);
    if (clashes.length > 0) {
      const parts = clashes.map((name) => {
        const area = make('textarea', { class: 'cms-input', rows: '6', readonly: '' }) as HTMLTextAreaElement;
        const value = work.fields[name];
        area.value = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
        return make('label', {}, fieldInWords(work.path ?? `${work.collection.replaceAll('.', '/')}/`, name), area);
      });
      showDialog(texts.clash.title, make('p', {}, texts.clash.text), ...parts);
    }
    return fields;
  }

  /** Shows what was not saved, above the page; nothing when all was. */
  #showPanel() {
    const found = unsavedWork(this.#source.store, this.#source.now()).filter(
      ({ collection, path }) =>
        this.#source.collectionName(collection) !== undefined && (this.#chosen === undefined || this.#chosen.path !== path),
    );
    if (found.length === 0) return;
    const rows = make('ul');
    const panel = make('section', { class: 'cms-recovery', 'aria-labelledby': 'cms-recovery' });
    panel.append(make('h2', { id: 'cms-recovery' }, texts.title), make('p', {}, texts.text), rows);
    for (const work of found) {
      const row = make('li', {}, make('span', {}, this.#describe(work)));
      const restore = make('button', { type: 'button', class: 'cms-button cms-button--main' }, texts.restore);
      restore.addEventListener('click', () => {
        row.remove();
        if (rows.childElementCount === 0) panel.remove();
        this.#goOn(work);
      });
      const drop = make('button', { type: 'button', class: 'cms-button' }, texts.drop);
      drop.addEventListener('click', () => {
        if (!window.confirm(texts.sure)) return;
        this.#forget(work);
        row.remove();
        if (rows.childElementCount === 0) panel.remove();
      });
      row.append(restore, drop);
      rows.append(row);
    }
    const later = make('button', { type: 'button', class: 'cms-button' }, texts.later);
    later.addEventListener('click', () => {
      panel.remove();
    });
    panel.append(later);
    document.body.prepend(panel);
  }

  /** Opens an entry as it is now, and puts into it what this editor changed: a colleague saved it meanwhile. */
  reapply(path: string) {
    this.#keep();
    const work = this.#keptOf(path);
    if (work !== undefined) this.#goOn(work);
  }

  /** Keeps what an editor wants to go on with, though it was not typed just now. @returns false when other work on the entry is kept already, or the browser keeps nothing */
  keep(work: Omit<UnsavedWork, 'at'>): boolean {
    this.#keep();
    if (this.#keptOf(work.path) !== undefined) return false;
    return keepWork(this.#source.store, { ...work, at: this.#source.now() });
  }

  /** Loads the page anew and then opens an entry, with what was kept of it. Decap knows nothing then of a proposal that it had. */
  goOnAnew(path: string) {
    sessionStorage.setItem(goOnKey, path);
    location.reload();
  }

  /** Goes on with what was asked for before the page was loaded, and shows what else was not saved. */
  begin() {
    const path = sessionStorage.getItem(goOnKey);
    sessionStorage.removeItem(goOnKey);
    if (path !== null) this.reapply(path);
    this.#showPanel();
    void this.#source.files.keepOnly(new Set(unsavedWork(this.#source.store, this.#source.now()).map(workKey)));
  }

  #keptOf = (path: string | undefined) => unsavedWork(this.#source.store, this.#source.now()).find((one) => one.path === path);

  /** Opens the entry of some work, which is put into its form. */
  #goOn(work: UnsavedWork) {
    this.#chosen = work;
    void this.#source.files.of(workKey(work)).then((files) => {
      // Meanwhile other work was chosen.
      if (this.#chosen !== work) return;
      this.#chosenFiles = files;
      this.#open(work);
    });
  }

  #open(work: UnsavedWork) {
    const slug = /([^/]*)\.\w+$/.exec(work.path ?? '')?.[1] ?? '';
    const list = `#/collections/${work.collection}`;
    // By way of the list: from one entry to another Decap keeps the form that it has.
    location.hash = list;
    setTimeout(() => {
      location.hash = `${list}/${work.path === undefined ? 'new' : `entries/${slug}`}`;
    }, 300);
  }

  #describe({ collection, path, at }: UnsavedWork): string {
    const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' }).format(at);
    return texts.item(path === undefined ? texts.fresh(this.#source.collectionName(collection) ?? '') : entryInWords(path), when);
  }

  #forget(work: WorkName) {
    dropWork(this.#source.store, work);
    void this.#source.files.drop(workKey(work));
  }

  /** Told once: who knows it saves more often. */
  #tellNotKept() {
    if (this.#hasTold) return;
    this.#hasTold = true;
    showDialog(texts.notKept.title, make('p', {}, texts.notKept.text));
  }

  #keep = () => {
    clearTimeout(this.#timer);
    if (this.#next === undefined) return;
    const work = this.#next;
    this.#next = undefined;
    if (!keepWork(this.#source.store, work)) this.#tellNotKept();
    void this.#source.files.keep(workKey(work), this.#nextFiles).then((isKept) => {
      if (!isKept) this.#tellNotKept();
    });
  };
}
