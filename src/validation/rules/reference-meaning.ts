import { stem } from '../../language/stem.ts';
import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { nearest, nearestId } from '../../problems/did-you-mean.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { layerNames, type LayerName } from '../../schemas/collections.ts';
import { idMaxLength, idPattern, slugify } from '../../schemas/shared/id.ts';

/** What was probably meant with a reference that leads nowhere. */
export type Meaning =
  /** The id with a slip in it, or a part of it, or a name with a slip. */
  | { kind: 'slip'; id: string }
  /** The name, short name or title of these entries. */
  | { kind: 'name'; ids: readonly [string, ...string[]] }
  /** The ids of several entries in one text. */
  | { kind: 'joined'; ids: readonly string[] }
  /** Nothing that exists. `id` is what the id of such an entry would be; left out when no id can be made of it. */
  | { kind: 'unknown'; id?: string };

/** Whether a text has the form of an id. */
export const isId = (text: string) => idPattern.test(text) && text.length <= idMaxLength;

/**
 * Finds what was meant among the entries of a municipality that the layer of the reference can see: an entry of one municipality is no
 * answer for a file that other municipalities see too.
 *
 * @param layer of the file in which the reference stands
 */
export function meaningOf(written: string, collection: CollectionName, layer: LayerName, content: MunicipalityContent): Meaning {
  const ids = idsFor(collection, layer, content);
  const id = slugify(
    written
      .split('/')
      .findLast((part) => part !== '')
      ?.replace(/\.(?:ya?ml|mdx?)$/, '') ?? '',
  );
  const names = namesOf(ids, collection, content);
  const named = names.get(slugify(written));
  if (named !== undefined) return { kind: 'name', ids: named };
  if (ids.includes(id)) return { kind: 'slip', id };
  const parts = written.split(/[;,\s]+/).filter((part) => part !== '');
  const joined = parts.map((part) => (part.length < 4 ? ids.find((known) => known === part) : nearest(part, ids)));
  if (parts.length > 1 && parts.some((part) => ids.includes(part)) && joined.every((one) => one !== undefined)) {
    return { kind: 'joined', ids: joined };
  }
  const near = nearestId(id, ids) ?? otherForm(id, ids);
  if (near !== undefined) return { kind: 'slip', id: near };
  const [nearNamed, ...others] = names.get(nearestId(id, names.keys()) ?? otherForm(id, [...names.keys()]) ?? '') ?? [];
  if (nearNamed !== undefined && others.length === 0) return { kind: 'slip', id: nearNamed };
  return id === '' ? { kind: 'unknown' } : { kind: 'unknown', id };
}

/**
 * The only candidate with other forms of the same words: “slaap” for `slapen`, “scherm” for `media-en-schermen`; or else the only one of one
 * word that begins as what was written, or the other way round: “slaapproblemen” for `slapen`.
 */
function otherForm(written: string, candidates: readonly string[]): string | undefined {
  if (written.length < 4) return undefined;
  const stemsOf = (id: string) => id.split('-').map(stem);
  const wanted = stemsOf(written);
  const whole = wanted.join('-');
  const known = candidates.map((id) => ({ id, stems: stemsOf(id) }));
  const same = known.filter(({ stems }) => stems.join('-') === whole);
  const containing = known.filter(({ stems }) => wanted.every((part) => stems.includes(part)));
  const beginning = known.filter(
    ({ stems: [first = '', ...others] }) =>
      others.length === 0 &&
      wanted.length === 1 &&
      Math.min(first.length, whole.length) >= 4 &&
      (first.startsWith(whole) || whole.startsWith(first)),
  );
  return [same, containing, beginning].find((found) => found.length === 1)?.[0]?.id;
}

/** The ids that a file of a layer can refer to. Of an entry that is hidden or wrong the layer is not known; it may be meant. */
function idsFor(collection: CollectionName, layer: LayerName, { collections, knownIds }: MunicipalityContent): string[] {
  const entries = collections[collection] as ReadonlyMap<string, Entry>;
  const seen = layerNames.slice(0, layerNames.indexOf(layer) + 1);
  return [...knownIds[collection]].filter((id) => {
    const entry = entries.get(id);
    return entry === undefined || seen.includes(entry.layer);
  });
}

/** Entries by what people call them, written as an id is: capitals, accents and punctuation make no difference. */
function namesOf(
  ids: readonly string[],
  collection: CollectionName,
  { collections }: MunicipalityContent,
): Map<string, [string, ...string[]]> {
  const names = new Map<string, [string, ...string[]]>();
  const entries = collections[collection] as ReadonlyMap<string, Entry>;
  for (const key of ['name', 'title', 'shortName'] as const) {
    const ofKind = new Map<string, [string, ...string[]]>();
    for (const id of ids) {
      const text = (entries.get(id)?.data as Readonly<Record<string, unknown>> | undefined)?.[key];
      const name = typeof text === 'string' ? slugify(text) : '';
      if (name === '') continue;
      const same = ofKind.get(name);
      if (same === undefined) ofKind.set(name, [id]);
      else same.push(id);
    }
    // A whole name counts before a short one.
    for (const [name, found] of ofKind) if (!names.has(name)) names.set(name, found);
  }
  return names;
}
