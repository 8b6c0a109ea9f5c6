import { formAt, type FormPlace } from '../decap/fresh-editor.ts';
import { button, make, showDialog } from '../guard/dialogs.ts';
import { recoveryNl as texts } from './recovery.nl.ts';
import { RecoveryPanel } from './recovery-panel.ts';
import type { UnsavedFile, UnsavedFiles } from './unsaved-files.ts';
import {
  dropWork,
  keepWork,
  restoredFields,
  savedSince,
  takeOver,
  unsavedWork,
  workKey,
  type TextStore,
  type UnsavedWork,
  type WorkName,
} from './unsaved-work.ts';
import { showWritten } from './written-window.ts';

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

/** Of which form in which tab something is. */
const newSession = (now: number) => `${now.toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Whether a form is that of some work. */
const isAt = ({ collection, path }: OpenEntry, form: FormPlace) => collection === form.collection && slugOf(path) === form.slug;

const slugOf = (path: string | undefined) => /([^/]*)\.\w+$/.exec(path ?? '')?.[1];

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
  /** The form that is open, or was last: what is written in another one is kept beside it. */
  #session = '';
  /** Whether another page was opened since: the next form is another one. */
  #isMoved = true;
  /** What the editor chose to go on with. */
  #chosen: UnsavedWork | undefined;
  /** The files that belong to it; `undefined` until they are read. */
  #chosenFiles: readonly UnsavedFile[] | undefined;
  /** What was kept for after the page is loaded anew, by its key. */
  #keptForLater: string | undefined;
  readonly #panel: RecoveryPanel;

  constructor(source: RecoverySource) {
    this.#source = source;
    this.#panel = new RecoveryPanel({
      collectionName: source.collectionName,
      restore: (work) => {
        this.#goOn(work);
        this.#refreshPanel();
      },
      drop: (work) => {
        this.#drop(work);
      },
    });
    window.addEventListener('pagehide', this.#keep);
    window.addEventListener('hashchange', ({ oldURL, newURL }) => {
      this.#move(formAt(oldURL), formAt(newURL));
    });
  }

  /**
   * Something was changed in an entry. Only what this editor changed is kept, and only in this browser.
   *
   * @param files those that were added to the entry and are not saved
   */
  changed(change: Omit<UnsavedWork, 'at' | 'draft' | 'session'>, files: readonly UnsavedFile[]) {
    const work = { ...change, session: this.#session };
    if (this.#next !== undefined && workKey(this.#next) !== workKey(work)) this.#keep();
    this.#next = { ...work, at: this.#source.now() };
    this.#nextFiles = files;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#keep, pause);
  }

  /**
   * An entry was saved, or taken away. What was kept of it in other forms stays, unless it stands in the file by now.
   *
   * @param path of its file; of an entry that was new too
   * @param fields as they were saved; `undefined` when it was taken away
   */
  saved({ collection, path }: { collection: string; path: string }, fields: Readonly<Record<string, unknown>> | undefined) {
    this.#forgetOwn(collection, path);
    this.#forgetOwn(collection, undefined);
    for (const work of fields === undefined ? [] : savedSince(this.#kept(), path, fields)) this.#forget(work);
    this.#refreshPanel();
  }

  /** What is not saved in the form of an entry was thrown away, with its proposal. What was kept of it in other forms stays. */
  thrownAway(collection: string, slug: string) {
    const form = formAt(location.href);
    if (form?.collection !== collection || form.slug !== slug) return;
    for (const work of this.#kept()) if (work.session === this.#session && isAt(work, form)) this.#forgetOwn(collection, work.path);
    clearTimeout(this.#timer);
    this.#next = undefined;
  }

  #forgetOwn(collection: string, path: string | undefined) {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#forget({ collection, path, session: this.#session });
  }

  /** From one page to another. From a form, what was not saved in it is shown. */
  #move(from: FormPlace | undefined, to: FormPlace | undefined) {
    this.#keep();
    // A new entry that was saved gets an address of its own.
    const isSaved = from !== undefined && from.slug === undefined && to?.slug !== undefined && from.collection === to.collection;
    if (!isSaved) this.#isMoved = true;
    const hasLeft = from !== undefined && to === undefined;
    if (hasLeft && this.#toShow().some((work) => isAt(work, from))) this.#showPanel();
    else this.#refreshPanel();
  }

  /** What is put into the fields of an entry that is opened, once; `undefined` when nothing is. @param now the fields as they are */
  take(entry: OpenEntry, now: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> | undefined {
    const work = this.#chosen;
    const files = this.#chosenFiles;
    const isChosen = work !== undefined && files !== undefined && work.collection === entry.collection && work.path === entry.path;
    const isOpened = this.#isMoved || isChosen;
    if (isOpened) {
      this.#isMoved = false;
      this.#session = newSession(this.#source.now());
    }
    const taken = isChosen ? this.#putBack(work, files, now) : undefined;
    if (isOpened) {
      const isOfEntry = ({ collection, path }: OpenEntry) => path !== undefined && path === entry.path && collection === entry.collection;
      if (this.#toShow().some(isOfEntry)) this.#showPanel();
      else this.#refreshPanel();
    }
    return taken;
  }

  /** Puts work into the form that is opened, which takes it over. */
  #putBack(work: UnsavedWork, files: readonly UnsavedFile[], now: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
    this.#chosen = undefined;
    this.#chosenFiles = undefined;
    // Before the fields: what stands in them names these files.
    this.#source.putBack(files);
    const { fields, clashes } = restoredFields(work, now);
    if (takeOver(this.#source.store, work, this.#session, clashes)) {
      const { collection, path } = work;
      void this.#source.files.keep(workKey({ collection, path, session: this.#session }), files).then((isKept) => {
        // What stays by itself may show a file of the same work.
        if (isKept && clashes.length === 0) return this.#source.files.drop(workKey(work));
        return undefined;
      });
    }
    if (clashes.length > 0) this.#showClashes(work, clashes);
    return fields;
  }

  /** Tells that the entry of the form that is opened is not there, and goes back to the list. @returns false when no form of it is open */
  gone = (path: string): boolean => {
    const form = formAt(location.href);
    if (form?.slug === undefined || form.slug !== slugOf(path)) return false;
    const kept = this.#kept().filter((work) => work.path === path);
    // What was chosen is written last otherwise.
    const work = kept.find((one) => this.#chosen !== undefined && workKey(one) === workKey(this.#chosen)) ?? kept[0];
    this.#chosen = undefined;
    this.#chosenFiles = undefined;
    location.hash = `#/collections/${form.collection}`;
    if (work === undefined) showDialog(texts.gone.title, make('p', {}, texts.gone.text));
    else {
      const again = button(texts.gone.again, () => {
        dialog.close();
        void this.#beginAnew(work);
      });
      again.classList.add('cms-button--main');
      const lines = [make('p', {}, texts.gone.text), make('p', {}, texts.gone.kept)];
      const dialog = showWritten(texts.gone.title, [...lines, again], work, Object.keys(work.fields), () => {
        this.#drop(work);
      });
    }
    return true;
  };

  /** Goes on in a new entry with what was written in one that is not there any more. */
  async #beginAnew(work: UnsavedWork) {
    const now = this.#source.now();
    const { collection, fields } = work;
    const fresh: UnsavedWork = { collection, path: undefined, session: newSession(now), fields, before: {}, at: now };
    const files = await this.#source.files.of(workKey(work));
    if (keepWork(this.#source.store, fresh) && (await this.#source.files.keep(workKey(fresh), files))) this.#forget(work);
    this.#goOn(fresh);
    this.#refreshPanel();
  }

  /** Shows what a colleague changed too. It is kept until the editor throws it away. */
  #showClashes(work: UnsavedWork, clashes: readonly string[]) {
    showWritten(texts.clash.title, [make('p', {}, texts.clash.text)], work, clashes, () => {
      this.#drop(work);
    });
  }

  #kept = () => unsavedWork(this.#source.store, this.#source.now());

  /** What was not saved, but for what is being written now. */
  #toShow(): UnsavedWork[] {
    const chosen = this.#chosen && workKey(this.#chosen);
    const isOpen = !this.#isMoved || formAt(location.href) !== undefined;
    return this.#kept().filter(
      (work) =>
        this.#source.collectionName(work.collection) !== undefined &&
        workKey(work) !== chosen &&
        !(isOpen && work.session === this.#session),
    );
  }

  /** Shows what is kept now in the place of what was, as far as the panel is there. */
  #refreshPanel() {
    if (this.#panel.isShown) this.#showPanel();
  }

  /** Shows what was not saved; nothing when all was. */
  #showPanel() {
    this.#panel.show(this.#toShow());
  }

  /** The editor threw work away. */
  #drop(work: UnsavedWork) {
    this.#forget(work);
    this.#refreshPanel();
  }

  /** Opens an entry as it is now, and puts into it what this editor changed: a colleague saved it meanwhile. */
  reapply(path: string) {
    this.#keep();
    const work = this.#kept().find((one) => one.path === path && one.session === this.#session);
    if (work !== undefined) this.#goOn(work);
  }

  /** Keeps what an editor wants to go on with, though it was not typed just now. @returns false when the browser keeps nothing */
  keep(work: Omit<UnsavedWork, 'at' | 'draft' | 'session'>): boolean {
    this.#keep();
    const now = this.#source.now();
    const kept = { ...work, session: newSession(now), at: now };
    this.#keptForLater = workKey(kept);
    return keepWork(this.#source.store, kept);
  }

  /** Loads the page anew and then opens the entry of what was last kept, with that in it. Decap knows nothing then of a proposal that it had. */
  goOnAnew() {
    if (this.#keptForLater !== undefined) sessionStorage.setItem(goOnKey, this.#keptForLater);
    location.reload();
  }

  /** Goes on with what was asked for before the page was loaded, and shows what else was not saved. */
  begin() {
    const asked = sessionStorage.getItem(goOnKey);
    sessionStorage.removeItem(goOnKey);
    const work = this.#kept().find((one) => workKey(one) === asked);
    if (work !== undefined) this.#goOn(work);
    this.#showPanel();
    void this.#source.files.keepOnly(new Set(this.#kept().map(workKey)));
  }

  /** Opens the entry of some work, which is put into its form. */
  #goOn(work: UnsavedWork) {
    this.#chosen = work;
    this.#chosenFiles = undefined;
    void this.#source.files.of(workKey(work)).then((files) => {
      // Meanwhile other work was chosen.
      if (this.#chosen !== work) return;
      this.#chosenFiles = files;
      this.#open(work);
    });
  }

  #open(work: UnsavedWork) {
    const slug = slugOf(work.path) ?? '';
    const list = `#/collections/${work.collection}`;
    // By way of the list: from one entry to another Decap keeps the form that it has.
    location.hash = list;
    setTimeout(() => {
      location.hash = `${list}/${work.path === undefined ? 'new' : `entries/${slug}`}`;
    }, 300);
  }

  #forget(work: WorkName) {
    if (dropWork(this.#source.store, work)) void this.#source.files.drop(workKey(work));
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
    const isKept = keepWork(this.#source.store, work);
    if (!isKept) this.#tellNotKept();
    // An entry that was new has its file since it was saved.
    else if (work.path !== undefined) this.#forget({ ...work, path: undefined });
    void this.#source.files.keep(workKey(work), this.#nextFiles).then((areKept) => {
      if (!areKept) this.#tellNotKept();
    });
  };
}
