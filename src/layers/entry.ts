import type { SourceDocument } from '../documents/source-document.ts';
import type { Locator } from '../problems/locator.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { CollectionData, LayerName } from '../schemas/collections.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Region } from '../schemas/region.ts';
import type { Site } from '../schemas/site.ts';
import type { PortalTheme } from '../theme-files/resolve-themes.ts';
import type { Merged } from './merge.ts';

/** Where an entry comes from. Every page can say it to its reader. */
export interface Provenance {
  /** The layer that wrote the entry first. */
  layer: LayerName;
  /** The layers that wrote a part of it, the highest first. */
  layers: LayerName[];
  /** The files in the same order. */
  files: string[];
}

/** One entry as a municipality has it: merged, parsed, and still to be found in its files. */
export interface Entry<C extends CollectionName = CollectionName> extends Provenance {
  collection: C;
  id: string;
  data: CollectionData<C>;
  /** The text after the front matter, Markdown or MDX; empty for a collection without texts. Placeholders stand in it. */
  body: string;
  /** The file of the body. */
  bodyFile: string;
  /** Finds the place of a value, in whichever file gave it. */
  locator: Locator;
  /** The document of the body. */
  bodyDocument: SourceDocument;
  /** The raw value with the file that gave each field. */
  merged: Merged;
}

/** An entry of which a value is wrong. What else it says can be looked at; it is on no portal. */
export interface WrongEntry {
  collection: CollectionName;
  /** The merged value, as it stands in the files. */
  value: Readonly<Record<string, unknown>>;
  /** Where its schema found something wrong: the value itself, or something inside it or missing from it. */
  faults: readonly (readonly PropertyKey[])[];
  locator: Locator;
  bodyDocument: SourceDocument;
}

/** Whether an entry is of a collection. */
export function isEntry<C extends CollectionName>(entry: Entry, collection: C): entry is Entry & Entry<C> {
  return entry.collection === collection;
}

/** The entries of every collection, by `entryKey`: the id, or layer and id. Hidden entries are not among them. */
export type Collections = { [C in CollectionName]: ReadonlyMap<string, Entry<C>> };

/** All that a municipality's portals have in common. */
export interface MunicipalityContent {
  id: string;
  /** Left out when `municipality.yaml` is wrong or missing. */
  municipality?: Municipality;
  /** The region it belongs to; left out when there is none with that id. */
  region?: Region & { id: string };
  locator: Locator;
  collections: Collections;
  /** Ids by collection that exist, also when the entry is hidden or wrong. A reference to them is not dangling. */
  knownIds: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** Ids by collection that this municipality or its region hides. */
  hiddenIds: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** The line that hides an entry, by `<collection>/<id>`. */
  hiddenBy?: ReadonlyMap<string, Place>;
  /** Entries with a wrong value. */
  wrongEntries?: readonly WrongEntry[];
}

/** One portal with everything on it. */
export interface SiteContent {
  id: string;
  site: Site;
  /** Its house style; left out when that is wrong or missing. */
  theme?: PortalTheme;
  locator: Locator;
  content: MunicipalityContent & { municipality: Municipality };
}

/** What the loader found: portals that can be built when there is no error among the problems. */
export interface LoadedContent {
  sites: SiteContent[];
  /** Ids of all portals of the tree, sorted, also of those that were not asked for. */
  siteIds: string[];
  municipalities: MunicipalityContent[];
  /** The national layer alone: the same whatever portals were asked for. */
  national: Collections;
  /** Paths of the media and theme files. */
  assets: string[];
  /** Sorted, without doubles. */
  problems: Problem[];
}
