/** A file that Decap saves. */
export interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

/** A picture that Decap saves. */
export interface Asset {
  /** From the root of the repository, with or without a slash in front. */
  path: string;
  fileObj?: Blob;
}

/** How Decap saves. */
export interface PersistOptions {
  collectionName?: string;
  useWorkflow?: boolean;
  /** Whether Decap takes it that there is a proposal of the entry. */
  unpublished?: boolean;
}

/** A proposal of an entry, with the files that are changed in it. */
export interface Proposal {
  collection: string;
  slug: string;
  status: string;
  diffs: readonly { path: string; id: string }[];
}

/** The part of what asks things of a forge that is guarded. */
export interface ForgeApi {
  /** At GitLab. */
  rebaseMergeRequest?: (mergeRequest: unknown) => Promise<void>;
  /** At GitHub: the commit on which the next one is made. */
  rebaseBranch?: (branch: string) => Promise<{ sha: string }>;
  /** Of a branch that is not there it throws. */
  getBranch?: (branch: string) => Promise<{ commit: { sha: string } }>;
  /** At GitLab. */
  createMergeRequest?: (branch: string, title: string, status: string) => Promise<void>;
  /** At Forgejo and GitHub. */
  createPR?: (title: string, branch: string) => Promise<unknown>;
  /** At GitHub: puts a proposal over what was published meanwhile. */
  forceMergePR?: (pullRequest: unknown) => Promise<unknown>;
  setPullRequestStatus?: (pullRequest: unknown, status: string) => Promise<void>;
}

/** The part of a backend of Decap that is guarded. All backends have it. */
export interface Backend {
  /**
   * Of a file that is not there the local server has nothing. GitLab throws, and Forgejo and GitHub have an empty text, whatever went wrong.
   *
   * @param isCompared whether the text is asked for to compare it, and not to show it in a form
   */
  getEntry(path: string, isCompared?: boolean): Promise<{ data: string | null }>;
  /** The entries of a list. */
  entriesByFolder(folder: string, extension: string, depth: number): Promise<unknown>;
  getMediaFile(path: string): Promise<{ file: Blob }>;
  unpublishedEntry(entry: { id?: string; collection?: string; slug?: string }): Promise<Proposal>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  /** Proposals that wait, as `collection/slug`. */
  unpublishedEntries(): Promise<readonly string[]>;
  authenticate(credentials: unknown): Promise<unknown>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  persistEntry(entry: { dataFiles: DataFile[]; assets: Asset[] }, options: PersistOptions): Promise<unknown>;
  /** Saves a file apart from an entry. */
  persistMedia(file: Asset, options: unknown): Promise<unknown>;
  deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  /** What asks things of a forge, once somebody is logged in; it differs by forge. The local server has none. */
  api?: ForgeApi | null;
  /** Gets a new token for one that ran out. Only GitLab has this. */
  getRefreshedAccessToken?(): Promise<string> | undefined;
  /** The token that it is getting. */
  refreshedTokenPromise?: Promise<string> | undefined;
}
