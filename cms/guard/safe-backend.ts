import type { Verdict } from '../content/check-proposal.ts';
import type { AddedFile, FileChange } from '../content/snapshot-files.ts';
import { placeInWords, problemInWords } from '../content/verdict-text.nl.ts';
import { showConflict, showList } from './dialogs.ts';
import { changedFields } from './changed-fields.ts';
import { guardNl as texts } from './guard.nl.ts';
import { Refusal } from './refusal.ts';
import { isStale, type KnownText } from './stale.ts';

/** A file that Decap saves. */
interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

/** A picture that Decap saves. */
interface Asset {
  /** From the root of the repository, with or without a slash in front. */
  path: string;
  fileObj?: Blob;
}

interface PersistOptions {
  collectionName?: string;
  unpublished?: boolean;
}

/** A proposal of an entry, with the files that are changed in it. */
export interface Proposal {
  collection: string;
  slug: string;
  status: string;
  diffs: readonly { path: string; id: string }[];
}

/** The part of a backend of Decap that is guarded. All backends have it. */
export interface Backend {
  /** The local server has nothing, or an empty text, for a file that is not there; the forges throw. */
  getEntry(path: string): Promise<{ data: string | null }>;
  unpublishedEntry(entry: { id?: string; collection?: string; slug?: string }): Promise<Proposal>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  /** Proposals that wait, as `collection/slug`. */
  unpublishedEntries(): Promise<readonly string[]>;
  authenticate(credentials: unknown): Promise<unknown>;
  persistEntry(entry: { dataFiles: DataFile[]; assets: Asset[] }, options: PersistOptions): Promise<unknown>;
  deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
}

// A class that another is made from must take any arguments: a rule of TypeScript.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type BackendClass = new (...args: any[]) => Backend;

/** What the guard asks. */
export interface Guard {
  /** What is known of a file in this tab. */
  known: (path: string) => KnownText;
  /** Remembers what this tab saved or took away. */
  keep: (change: FileChange, collection: string, added: readonly AddedFile[]) => void;
  /** What the build would say of a change. */
  check: (change: FileChange, added: readonly AddedFile[]) => Promise<Verdict>;
  /** A save begins, or was refused. */
  saving: (isBegun: boolean) => void;
  /** Puts what this editor changed in a file into the entry as a colleague saved it. */
  reapply: (path: string) => void;
  /** An editor is logged in. */
  loggedIn: (backend: Backend) => void;
}

/**
 * A backend that saves nothing over the work of a colleague, and nothing that the build would refuse. Of every backend, for all of them save and
 * take away by the same two functions.
 */
export function safeBackend(Base: BackendClass, { known, keep, check, saving, reapply, loggedIn }: Guard): BackendClass {
  return class SafeBackend extends Base {
    override async authenticate(credentials: unknown) {
      const user = await super.authenticate(credentials);
      loggedIn(this);
      return user;
    }

    override async persistEntry(entry: { dataFiles: DataFile[]; assets: Asset[] }, options: PersistOptions) {
      saving(true);
      try {
        return await this.#persist(entry, options);
      } catch (error) {
        saving(false);
        throw inDutch(error);
      }
    }

    async #persist({ dataFiles, assets }: { dataFiles: DataFile[]; assets: Asset[] }, options: PersistOptions) {
      for (const file of dataFiles) await this.#refuseStale(file, options);
      const added = await Promise.all(assets.map(addedFile));
      const verdicts = await Promise.all(dataFiles.map(async ({ path, raw }) => ({ path, ...(await check({ path, text: raw }, added)) })));
      const errors = verdicts.flatMap((verdict) => inWords(verdict.errors, verdict.path));
      if (errors.length > 0) {
        showList(texts.wrong.title, texts.wrong.text, errors);
        throw new Refusal(texts.wrong.thrown);
      }
      const saved = await super.persistEntry({ dataFiles, assets }, options);
      for (const { path, raw } of dataFiles) keep({ path, text: raw }, options.collectionName ?? '', added);
      const warnings = verdicts.flatMap((verdict) => inWords(verdict.warnings, verdict.path));
      if (warnings.length > 0) showList(texts.warnings.title, '', warnings);
      return saved;
    }

    /** @throws {Refusal} when a colleague saved the file meanwhile */
    async #refuseStale(file: DataFile, options: PersistOptions) {
      const { path, raw } = file;
      const text = known(path);
      const current = await currentText(this, file, options, text);
      if (!isStale(current, text)) return;
      const before = text.saved ?? text.opened ?? '';
      showConflict({
        mine: raw,
        theirs: current,
        changed: { mine: changedFields(path, before, raw), theirs: changedFields(path, before, current ?? '') },
        reapply: () => {
          reapply(path);
        },
      });
      throw new Refusal(texts.stale.thrown);
    }

    override async deleteFiles(paths: string[], commitMessage: string) {
      try {
        return await this.#delete(paths, commitMessage);
      } catch (error) {
        throw inDutch(error);
      }
    }

    async #delete(paths: string[], commitMessage: string) {
      const entries = paths.filter((path) => path.startsWith('content/') && !path.includes('/media/'));
      const verdicts = await Promise.all(entries.map(async (path) => ({ path, ...(await check({ path, text: undefined }, [])) })));
      // That the entry is not there is the wish of the editor: what counts is who would miss it.
      const places = verdicts.flatMap(({ path, errors }) => errors.map((problem) => placeInWords(problem, path)));
      if (places.length > 0) {
        showList(texts.deleting.title, texts.deleting.text, [...new Set(places)]);
        throw new Refusal(texts.deleting.thrown);
      }
      const done = await super.deleteFiles(paths, commitMessage);
      for (const path of entries) keep({ path, text: undefined }, '', []);
      return done;
    }
  };
}

/** The text of a file where it would be saved: in the proposal of the entry, when there is one, or in what is published. */
async function currentText(
  backend: Backend,
  { path, slug }: DataFile,
  { unpublished, collectionName }: PersistOptions,
  { opened }: KnownText,
): Promise<string | undefined> {
  try {
    const text =
      unpublished === true && collectionName !== undefined
        ? await proposedText(backend, collectionName, slug, path)
        : (await backend.getEntry(path)).data;
    // No entry is empty.
    return text === '' || text === null ? undefined : text;
  } catch (error) {
    // That a new file is not there is as it should be. Of another, that nothing came is no sign that a colleague took it away.
    if (opened === undefined || (error as { status?: unknown }).status === 404) return undefined;
    throw error;
  }
}

/** The text of a file in a proposal; as it is published when the proposal leaves it alone. */
async function proposedText(backend: Backend, collection: string, slug: string, path: string): Promise<string | null> {
  const { diffs } = await backend.unpublishedEntry({ collection, slug });
  const changed = diffs.find((one) => one.path === path);
  return changed === undefined ? (await backend.getEntry(path)).data : backend.unpublishedEntryDataFile(collection, slug, path, changed.id);
}

/** What Decap shows of an error. A browser says in English that nothing comes in. */
const inDutch = (error: unknown): unknown => (error instanceof TypeError ? new Refusal(texts.offline) : error);

const addedFile = async ({ path, fileObj }: Asset): Promise<AddedFile> => ({
  path: path.replace(/^\//, ''),
  bytes: new Uint8Array((await fileObj?.arrayBuffer()) ?? []),
});

const inWords = (problems: Verdict['errors'], own: string) => [...new Set(problems.map((problem) => problemInWords(problem, own)))];
