import { didYouMean } from '../problems/did-you-mean.ts';
import { formatPath } from '../problems/problem.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { layerLabels } from '../schemas/collections.ts';
import type { Entry, LoadedContent } from './entry.ts';
import { originOf } from './merge.ts';

/** The answer to a question of {@link explain}: the text to print, and whether the entry was found. */
export interface Explanation {
  found: boolean;
  text: string;
}

/**
 * Shows which file gave each field of an entry on a portal.
 *
 * @param target `<collection>/<id>`, for instance `services/homestart`
 */
export function explain(content: LoadedContent, siteId: string, target: string): Explanation {
  const site = content.sites.find(({ id }) => id === siteId);
  if (site === undefined) {
    return missing(
      `Er is geen portal “${siteId}”. ${didYouMean(siteId, content.siteIds) ?? ''} De portals zijn: ${content.siteIds.join(', ')}.`,
    );
  }
  const [collection, id, ...rest] = target.split('/');
  if (!isCollection(collection) || id === undefined || rest.length > 0) {
    return missing(`Schrijf een collectie en een id, zoals services/homestart. De collecties zijn: ${collectionNames.join(', ')}.`);
  }
  if (site.content.hiddenIds[collection].has(id)) {
    const place = site.content.hiddenBy?.get(target);
    const where = place === undefined ? '' : ` in ${place.file}:${String(place.line)}`;
    return missing(`“${target}” bestaat, maar is op deze portal verborgen met “hidden: true”${where}.`);
  }
  const entries = ([...site.content.collections[collection].values()] as Entry[]).filter((entry) => entry.id === id);
  if (entries.length === 0) {
    const known = [...site.content.knownIds[collection]];
    const reason = known.includes(id)
      ? 'is fout; “npm run validate” zegt wat eraan mankeert'
      : `bestaat niet op deze portal. ${didYouMean(id, known) ?? ''}`;
    return missing(`“${target}” ${reason}.`.replace(/\.?\s*\.$/, '.').replace('?.', '?'));
  }
  return { found: true, text: entries.map((entry) => describe(siteId, entry)).join('\n') };
}

function describe(siteId: string, entry: Entry): string {
  const heads = entry.files.map((file, index) => `  ${layerLabels[entry.layers[index] ?? entry.layer].padEnd(10)} ${file}`);
  const rows = [...leaves(entry.merged.value)].map(({ path, value }) => {
    const { layer, file } = originOf(entry.merged, path);
    const { line } = entry.locator.locate(path);
    return { field: formatPath(path), value, layer: layerLabels[layer], place: `${file}:${String(line)}` };
  });
  if (entry.body.trim() !== '') {
    const position = entry.files.indexOf(entry.bodyFile);
    const layer = layerLabels[entry.layers[position] ?? entry.layer];
    rows.push({ field: '(tekst)', value: firstLine(entry.body), layer, place: `${entry.bodyFile}:${String(entry.bodyDocument.bodyLine)}` });
  }
  for (const path of takenAway(entry)) {
    const { layer, file } = originOf(entry.merged, path);
    const { line } = entry.locator.locate(path);
    rows.push({ field: formatPath(path), value: '(weggehaald)', layer: layerLabels[layer], place: `${file}:${String(line)}` });
  }
  const width = (key: 'field' | 'value' | 'layer', most: number) => Math.min(most, Math.max(...rows.map((row) => row[key].length)));
  const [fieldWidth, valueWidth, layerWidth] = [width('field', 40), width('value', 60), width('layer', 12)];
  const lines = rows.map(
    ({ field, value, layer, place }) =>
      `  ${field.padEnd(fieldWidth)}  ${shorten(value, valueWidth).padEnd(valueWidth)}  ${layer.padEnd(layerWidth)}  ${place}`,
  );
  return [`${siteId}: ${entry.collection}/${entry.id}`, ...heads, '', ...lines, ''].join('\n');
}

/** The plain values of an entry; a list or object without content counts as one. */
function* leaves(value: unknown, path: readonly PropertyKey[] = []): Generator<{ path: readonly PropertyKey[]; value: string }> {
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  if (entries.length === 0) yield { path, value: typeof value === 'string' ? value : JSON.stringify(value) };
  for (const [key, item] of entries) yield* leaves(item, [...path, key]);
}

/** The fields that a lower layer took away with `null`. */
function takenAway({ merged }: Entry): string[][] {
  const given = new Set<string>(['']);
  const note = (value: unknown, path: readonly PropertyKey[]) => {
    given.add(formatPath(path));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) note(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  note(merged.value, []);
  return [...merged.origins.keys()].filter((path) => !given.has(path)).map((path) => path.split('.'));
}

const firstLine = (text: string) => text.trim().split('\n', 1)[0] ?? '';

const shorten = (text: string, width: number) => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
};

const isCollection = (name: string | undefined): name is CollectionName => collectionNames.some((known) => known === name);

const missing = (text: string): Explanation => ({ found: false, text: text.replaceAll(/ {2,}/g, ' ') });
