import type { SiteContent } from '../../src/layers/entry.ts';
import { rememberingReader } from '../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../src/loading/load-from.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import { layerNames, type LayerName } from '../../src/schemas/collections.ts';
import { nameKeyOf } from '../config/entry-name.ts';
import { folderIn, kinds, type KindName } from '../config/kinds.ts';
import type { KnownEntry } from '../forms/form-context.ts';
import type { KnownText } from '../guard/stale.ts';
import { checkProposal, type Verdict } from './check-proposal.ts';
import type { ContentSnapshot } from './content-snapshot.ts';
import { FreshSnapshot } from './fresh-snapshot.ts';
import type { PublishedFiles } from './published-files.ts';
import { mediaNames, replacedFiles } from './replaced-files.ts';
import { snapshotFiles, type AddedFile, type FileChange } from './snapshot-files.ts';

/** What a store is made with. */
export interface StoreOptions {
  /** Gets the content as it is published. */
  fetchSnapshot: () => Promise<ContentSnapshot>;
  /** Ids of the portals of the municipality. */
  sites: readonly string[];
  /** Ids of all portals that show what is edited: of a region or the country those of other municipalities too. */
  shownOn: readonly string[];
  /** Epoch milliseconds. */
  now: () => number;
}

/** What the admin knows of the content beside the entry that is open: for the lists to choose from, and for the rules that look further. */
export class ContentStore {
  readonly #options: StoreOptions;
  readonly #opened = new Map<string, string>();
  /** What this tab saved or took away: the content that is published may be older. */
  readonly #saved = new Map<string, string | undefined>();
  #portals: readonly SiteContent[] = [];
  #texts: ContentSnapshot['texts'] = {};
  /** Pictures that this tab uploaded. */
  readonly #added = new Map<string, AddedFile>();
  #entries = new Map<CollectionName, KnownEntry[]>();
  /** Once somebody is logged in to a forge. */
  #fresh: FreshSnapshot | undefined;
  readonly #read = rememberingReader();
  readonly #watchers = new Set<() => void>();

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  /** Gets the content, for the lists of entries. */
  async load(): Promise<void> {
    const { sites, now } = this.#options;
    const snapshot = await this.#snapshot();
    const { sites: portals } = await loadFrom(snapshotFiles(snapshot), { sites, now: now(), rules: false, read: this.#read });
    const found = new Map<CollectionName, KnownEntry[]>();
    for (const [collection, entries] of Object.entries(portals[0]?.content.collections ?? {})) {
      const known = [...entries.values()].map(({ id, data, layer }) => knownEntry(id, data, layer));
      found.set(
        collection as CollectionName,
        known.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
      );
    }
    this.#entries = found;
    this.#portals = portals;
    this.#texts = snapshot.texts;
    for (const watcher of this.#watchers) watcher();
  }

  /** Calls a function each time the content was loaded. @returns what ends that */
  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };

  /** From now on the content is as new as what is published at a forge. The lists follow by themselves. */
  async connect(files: PublishedFiles): Promise<void> {
    this.#fresh = new FreshSnapshot(files);
    await this.load();
  }

  /** The content of the municipality as it was last loaded, its portals, and how long an entry may go unchecked, in months. */
  get loaded(): { content: SiteContent['content']; portals: readonly (SiteContent['site'] & { id: string })[]; limitMonths: number } | undefined {
    const [first] = this.#portals;
    const portals = this.#portals.map(({ id, site }) => ({ ...site, id }));
    return first && { content: first.content, portals, limitMonths: Math.min(...portals.map(({ checkLimitMonths }) => checkLimitMonths)) };
  }

  /** The entries that an entry of a layer can refer to. */
  entriesOf(collection: CollectionName, layer: LayerName): KnownEntry[] {
    const seen = layerNames.slice(0, layerNames.indexOf(layer) + 1);
    return (this.#entries.get(collection) ?? []).filter((entry) => seen.includes(entry.layer));
  }

  /** The text of a file as it was last loaded; `undefined` when there is none. */
  textOf = (path: string): string | undefined => (Object.hasOwn(this.#texts, path) ? this.#texts[path] : undefined);

  /** Remembers the text with which an editor began. */
  open(path: string, text: string) {
    this.#opened.set(path, text);
  }

  /** What this tab knows of a file. */
  known = (path: string): KnownText => ({ opened: this.#opened.get(path), saved: this.#saved.get(path) });

  /** Remembers what this tab saved. The lists follow by themselves. */
  keep = ({ path, text }: FileChange, added: readonly AddedFile[] = []) => {
    this.#saved.set(path, text);
    // What is taken away can be made again.
    if (text === undefined) {
      this.#opened.delete(path);
      this.#added.delete(path);
    }
    for (const file of added) this.#added.set(file.path, file);
    this.refresh();
  };

  /** Gets the content again. Without a connection the lists stay as they are. */
  refresh = () => {
    this.load().catch(() => undefined);
  };

  /** Forgets an entry that this tab proposed: its proposal was thrown away. */
  forget = (kind: KindName, id: string) => {
    const end = `${folderIn(kind)}/${id}.${kinds[kind].format}`;
    for (const path of [...this.#saved.keys()]) if (path.endsWith(end)) this.#saved.delete(path);
    this.refresh();
  };

  /** What the build would say of a change, or of files that come without one. */
  check = async (change: FileChange | undefined, added: readonly AddedFile[]): Promise<Verdict> => {
    const { shownOn: sites, now } = this.#options;
    return checkProposal(await this.#snapshot(), change, { sites, now: now(), read: this.#read, added: [...this.#added.values(), ...added] });
  };

  /** The names of all pictures and other files: those that are published, and those that this tab saved. */
  takenNames = async (): Promise<ReadonlySet<string>> => {
    const saved = { texts: {}, others: Object.fromEntries([...this.#added.keys()].map((path) => [path, { id: '', size: 0, start: '' }])) };
    return new Set([await this.#published(), { folders: [], ...saved }].flatMap(mediaNames));
  };

  /** The paths of added files where another file is published. */
  replaced = async (added: readonly AddedFile[]): Promise<string[]> => replacedFiles(await this.#published(), added);

  /** The content as it is published. */
  async #published(): Promise<ContentSnapshot> {
    const built = await this.#options.fetchSnapshot();
    return (await this.#fresh?.of(built)) ?? built;
  }

  /** The content as it is published, with what this tab did to it: a proposal of this editor counts as if it were published. */
  async #snapshot(): Promise<ContentSnapshot> {
    const { folders, texts, others } = await this.#published();
    const changed = new Map<string, string | undefined>([...Object.entries(texts), ...this.#saved]);
    const isThere = ([path]: readonly [string, unknown]) => !this.#saved.has(path);
    return {
      folders,
      texts: Object.fromEntries([...changed].filter((pair): pair is [string, string] => pair[1] !== undefined)),
      others: Object.fromEntries(Object.entries(others).filter(isThere)),
    };
  }
}

/** An entry as a list shows it: by what people call it, and where it is. */
function knownEntry(id: string, data: object, layer: LayerName): KnownEntry {
  const fields = data as Readonly<Record<string, unknown>> & { address?: { addressLocality?: string } };
  const place = fields.address?.addressLocality;
  const name = fields[nameKeyOf(Object.keys(fields).filter((key) => typeof fields[key] === 'string')) ?? ''];
  return { id, name: typeof name === 'string' ? name : id, layer, ...(place === undefined ? {} : { place }) };
}
