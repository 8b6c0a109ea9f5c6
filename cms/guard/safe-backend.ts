import type { Verdict } from '../content/check-proposal.ts';
import type { AddedFile, FileChange } from '../content/snapshot-files.ts';
import { placeInWords, problemInWords } from '../content/verdict-text.nl.ts';
import type { BegunSaves } from './begun-saves.ts';
import type { Asset, Backend, DataFile, PersistOptions, Proposal } from './backend.ts';
import { changedFields } from './changed-fields.ts';
import { proposalOf, proposedText, publishedText } from './current-text.ts';
import { make, showConflict, showDialog, showList } from './dialogs.ts';
import { guardNl as texts } from './guard.nl.ts';
import { proposeLeftBranch } from './left-branch.ts';
import { outdatedProposal, type ProposedChange } from './outdated-proposal.ts';
import { Refusal } from './refusal.ts';
import { isSameText, isStale, textKey, type KnownText } from './stale.ts';
import { usedAssets } from './used-assets.ts';
import { endedLogin, forgeFault, isEndedLogin, isForgeFault, isOffline } from './what-went-wrong.ts';
import { withoutRebase } from './without-rebase.ts';

export type { Backend } from './backend.ts';

// A class that another is made from must take any arguments: a rule of TypeScript.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type BackendClass = new (...args: any[]) => Backend;

/** What the guard asks. */
export interface Guard {
  /** What is known of a file in this tab. */
  known: (path: string) => KnownText;
  /** Remembers what this tab saved or took away. */
  keep: (change: FileChange, collection: string, added: readonly AddedFile[]) => void;
  /** A proposal was thrown away, and with it what is not saved in its form. */
  forget: (collection: string, slug: string) => void;
  /** A proposal was published, or got another status. */
  proposalMoved: () => void;
  /** What the build would say of a change. */
  check: (change: FileChange | undefined, added: readonly AddedFile[]) => Promise<Verdict>;
  /** The paths of added files where another file is published. */
  replaced: (added: readonly AddedFile[]) => Promise<readonly string[]>;
  /** Saves of which nobody heard that they were done. */
  begun: BegunSaves;
  /** A save begins, or was refused. */
  saving: (isBegun: boolean) => void;
  /** The file of the form that is opened is not there. @returns false when no form of it is open */
  gone: (path: string) => boolean;
  /** Puts what this editor changed in a file into the entry as a colleague saved it. */
  reapply: (path: string) => void;
  /** The text of a file with which a proposal was begun; `undefined` when nobody can tell. */
  begunWith: (backend: Backend, branch: string, path: string) => Promise<string | undefined>;
  /** Keeps what a proposal changed as work that is not saved. @returns false when it cannot: the browser keeps nothing */
  keepProposal: (collection: string, proposal: ProposedChange) => boolean;
  /** Opens an entry anew, and puts into it what was kept of its proposal. */
  openAnew: () => void;
  /** An editor is logged in. */
  loggedIn: (backend: Backend) => void;
}

/**
 * A backend that saves nothing over the work of a colleague, and nothing that the build would refuse. Of every backend, for all of them save and
 * take away by the same two functions.
 */
export function safeBackend(Base: BackendClass, guard: Guard): BackendClass {
  const { known, keep, forget, proposalMoved, begun, check, saving, reapply, loggedIn } = guard;
  return class SafeBackend extends Base {
    /** What this tab tried to save: of a save that broke off half way it may be there all the same. */
    readonly #tried = new Set<string>();

    override async authenticate(credentials: unknown) {
      const user = await super.authenticate(credentials);
      withoutRebase(this);
      loggedIn(this);
      return user;
    }

    /** What failed is forgotten: Decap would go on with it for as long as the page is open. */
    override getRefreshedAccessToken() {
      return super.getRefreshedAccessToken?.()?.catch((error: unknown) => {
        this.refreshedTokenPromise = undefined;
        throw isOffline(error) ? error : endedLogin();
      });
    }

    /** Of a file that is not there Decap would show an empty form, as if that were what is published. */
    override async getEntry(path: string, isCompared?: boolean) {
      if (isCompared === true) return super.getEntry(path);
      const asked = super.getEntry(path);
      const isThere = await asked.then(
        ({ data }) => data !== null && data !== '',
        (error: unknown) => (error as { status?: unknown }).status !== 404,
      );
      if (isThere) return asked;
      const text = await publishedText(this, path).catch((error: unknown) => {
        throw inDutch(error);
      });
      if (text === undefined && guard.gone(path)) throw new Refusal(texts.gone);
      return asked;
    }

    override async entriesByFolder(folder: string, extension: string, depth: number) {
      try {
        return await super.entriesByFolder(folder, extension, depth);
      } catch (error) {
        throw inDutch(error);
      }
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

    async #persist({ dataFiles, assets: uploaded }: { dataFiles: DataFile[]; assets: Asset[] }, asked: PersistOptions) {
      // The name of the file is made of the title.
      if (dataFiles.some(({ slug }) => slug === '')) throw new Refusal(texts.nameless);
      const proposal = await this.#refuseStale(dataFiles, asked);
      const assets = usedAssets(uploaded, dataFiles);
      const added = await Promise.all(assets.map(addedFile));
      await this.#refuseReplacing(added, texts.taken.entry);
      const verdicts = await Promise.all(dataFiles.map(async ({ path, raw }) => ({ path, ...(await check({ path, text: raw }, added)) })));
      const errors = verdicts.flatMap((verdict) => inWords(verdict.errors, verdict.path));
      if (errors.length > 0) {
        showList(texts.wrong.title, texts.wrong.text, errors);
        throw new Refusal(texts.wrong.thrown);
      }
      // What Decap knows of a proposal is as old as the page.
      const options = asked.useWorkflow === true ? { ...asked, unpublished: proposal !== undefined } : asked;
      const branch = branchOf(options, dataFiles[0]?.slug);
      for (const { path, raw } of dataFiles) this.#tried.add(textKey(path, raw));
      if (branch !== undefined) begun.begin(branch);
      const saved = await super.persistEntry({ dataFiles, assets }, options);
      if (branch !== undefined) begun.end(branch);
      for (const { path, raw } of dataFiles) keep({ path, text: raw }, options.collectionName ?? '', added);
      const warnings = verdicts.flatMap((verdict) => inWords(verdict.warnings, verdict.path));
      if (warnings.length > 0) showList(texts.warnings.title, '', warnings);
      return saved;
    }

    /**
     * @returns the proposal in which the files are saved, when there is one
     * @throws {Refusal} when a colleague saved a file meanwhile
     */
    async #refuseStale(files: readonly DataFile[], asked: PersistOptions): Promise<Proposal | undefined> {
      const { useWorkflow, collectionName } = asked;
      let proposal: Proposal | undefined;
      for (const { path, slug, raw } of files) {
        // First, because of this every backend tells what goes wrong.
        const published = await publishedText(this, path);
        if (useWorkflow === true && collectionName !== undefined) proposal = await this.#proposal(collectionName, slug, asked);
        const current = (proposal && (await proposedText(this, proposal, path))) ?? published;
        const text = known(path);
        // What this editor wants to save, or tried to, is no work of a colleague.
        if (!isStale(current, text) || this.#tried.has(textKey(path, current)) || textKey(path, current) === textKey(path, raw)) continue;
        const before = text.saved ?? text.opened ?? '';
        const conflict = {
          mine: raw,
          theirs: current,
          changed: { mine: changedFields(path, before, raw), theirs: changedFields(path, before, current ?? '') },
          reapply: () => {
            reapply(path);
          },
        };
        showConflict(conflict, texts.stale);
        throw new Refusal(texts.stale.thrown);
      }
      return proposal;
    }

    /** @throws {Refusal} when a file would be written over another, which may be shown anywhere */
    async #refuseReplacing(added: readonly AddedFile[], text: string) {
      const replaced = added.length === 0 ? [] : await guard.replaced(added);
      if (replaced.length === 0) return;
      const names = replaced.map((path) => path.slice(path.lastIndexOf('/') + 1));
      showList(texts.taken.title, text, names);
      throw new Refusal(texts.taken.thrown);
    }

    async #proposal(collection: string, slug: string, asked: PersistOptions): Promise<Proposal | undefined> {
      const branch = branchOf(asked, slug);
      const known = await proposalOf(this, collection, slug);
      if (known !== undefined || branch === undefined || !begun.has(branch)) return known;
      return (await proposeLeftBranch(this, branch, texts.leftProposal(slug))) ? proposalOf(this, collection, slug) : undefined;
    }

    override async publishUnpublishedEntry(collection: string, slug: string) {
      try {
        const done = await super.publishUnpublishedEntry(collection, slug);
        proposalMoved();
        return done;
      } catch (error) {
        if (isOffline(error) || (await this.#isFault(error))) throw inDutch(error);
        console.error(error);
        // The forge says in its own language why. Most often a colleague published something else of the same lines.
        throw new Refusal((await this.#tellOutdated(collection, slug)) ? texts.outdated.thrown : texts.notPublished);
      }
    }

    /** Whether publishing failed for a reason that has nothing to do with the proposal. GitLab tells who may not publish that nobody is logged in. */
    async #isFault(error: unknown): Promise<boolean> {
      if (isEndedLogin(error)) {
        return this.unpublishedEntries().then(
          () => false,
          () => true,
        );
      }
      // The local server has no other word for what conflicts.
      return this.api !== undefined && this.api !== null && isForgeFault(error);
    }

    /** Shows a proposal that cannot be published beside what a colleague published since. @returns whether that is what keeps it */
    async #tellOutdated(collection: string, slug: string): Promise<boolean> {
      const change = await outdatedProposal(this, collection, slug, guard.begunWith).catch(() => undefined);
      if (change === undefined) return false;
      const { path, before, mine, theirs, withOthers } = change;
      const conflict = {
        mine,
        theirs,
        changed: {
          mine: changedFields(path, before ?? theirs ?? '', mine),
          theirs: before === undefined ? [] : changedFields(path, before, theirs ?? ''),
        },
        // Pictures are in the proposal alone, and would go with it.
        ...(withOthers
          ? {}
          : {
              reapply: () => {
                void this.#renew(collection, slug, change).catch(showFault);
              },
            }),
      };
      showConflict(conflict, texts.outdated);
      return true;
    }

    /** Takes a proposal away, and puts what it changed into the entry as it is published. */
    async #renew(collection: string, slug: string, change: ProposedChange) {
      const { path, mine } = change;
      const proposal = await proposalOf(this, collection, slug);
      if (!isSameText(proposal && (await proposedText(this, proposal, path)), mine)) throw new Refusal(texts.outdated.changed);
      // Kept first: from then on nothing is lost, whatever the forge says.
      if (!guard.keepProposal(collection, change)) throw new Refusal(texts.outdated.notKept);
      await this.deleteUnpublishedEntry(collection, slug);
      guard.openAnew();
    }

    /** A file that is uploaded apart from an entry is published at once, so it is looked at first too. */
    override async persistMedia(file: Asset, options: unknown) {
      try {
        const added = await addedFile(file);
        await this.#refuseReplacing([added], texts.taken.file);
        const { errors } = await check(undefined, [added]);
        if (errors.length > 0) {
          showList(texts.file.title, texts.file.text, inWords(errors, added.path));
          throw new Refusal(texts.file.thrown);
        }
        return await super.persistMedia(file, options);
      } catch (error) {
        throw inDutch(error);
      }
    }

    override async updateUnpublishedEntryStatus(collection: string, slug: string, status: string) {
      try {
        await super.updateUnpublishedEntryStatus(collection, slug, status);
      } catch (error) {
        throw inDutch(error);
      }
      proposalMoved();
    }

    override async deleteUnpublishedEntry(collection: string, slug: string) {
      try {
        const done = await super.deleteUnpublishedEntry(collection, slug);
        forget(collection, slug);
        return done;
      } catch (error) {
        throw inDutch(error);
      }
    }

    override async deleteFiles(paths: string[], commitMessage: string) {
      try {
        return await this.#delete(paths, commitMessage);
      } catch (error) {
        throw inDutch(error);
      }
    }

    async #delete(paths: string[], commitMessage: string) {
      // Pictures too: a text that shows one would no longer be right.
      const entries = paths.map((path) => path.replace(/^\//, '')).filter((path) => path.startsWith('content/'));
      const verdicts = await Promise.all(entries.map(async (path) => ({ path, ...(await check({ path, text: undefined }, [])) })));
      // That the entry is not there is the wish of the editor: what counts is who would miss it.
      const places = verdicts.flatMap(({ path, errors }) => errors.map((problem) => placeInWords(problem, path)));
      if (places.length > 0) {
        showList(texts.deleting.title, texts.deleting.text, [...new Set(places)]);
        throw new Refusal(texts.deleting.thrown);
      }
      for (const path of entries) {
        const text = known(path);
        if (text.opened !== undefined && isStale(await publishedText(this, path), text)) throw new Refusal(texts.deleting.stale);
      }
      const done = await super.deleteFiles(paths, commitMessage);
      for (const path of entries) keep({ path, text: undefined }, '', []);
      return done;
    }
  };
}

/** The branch of the proposal in which an entry is saved; `undefined` when it is saved at once. */
const branchOf = ({ useWorkflow, collectionName }: PersistOptions, slug: string | undefined): string | undefined =>
  useWorkflow === true && collectionName !== undefined && slug !== undefined ? `cms/${collectionName}/${slug}` : undefined;

/** What Decap shows of an error. Browsers and forges speak English. */
function inDutch(error: unknown): unknown {
  if (isOffline(error)) return new Refusal(texts.offline);
  if (!isEndedLogin(error)) {
    const fault = forgeFault(error);
    return fault === undefined ? error : new Refusal(fault);
  }
  showDialog(texts.loggedOut.title, make('p', {}, texts.loggedOut.text));
  return new Refusal(texts.loggedOut.thrown);
}

/** What went wrong after a press in a window of ours: Decap shows nothing of that. */
const showFault = (error: unknown) => {
  showDialog(texts.failed, make('p', {}, error instanceof Error ? error.message : String(error)));
};

const addedFile = async ({ path, fileObj }: Asset): Promise<AddedFile> => ({
  path: path.replace(/^\//, ''),
  bytes: new Uint8Array((await fileObj?.arrayBuffer()) ?? []),
});

const inWords = (problems: Verdict['errors'], own: string) => [...new Set(problems.map((problem) => problemInWords(problem, own)))];
