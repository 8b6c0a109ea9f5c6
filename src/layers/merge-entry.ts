import type { SourceDocument } from '../documents/source-document.ts';
import type { Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collections, layerLabels, type LayerName } from '../schemas/collections.ts';
import { issueProblems } from '../validation/issue-problems.ts';
import type { Entry } from './entry.ts';
import { mergeLayers, type LayerValue } from './merge.ts';
import { mergedLocator } from './merged-locator.ts';
import type { EntryFile } from './read-tree.ts';

/** A file of an entry that could be read. */
export type ReadEntryFile = EntryFile & { document: SourceDocument };

/** The outcome for one entry: the entry unless it is hidden or wrong, and what is wrong with it. */
export interface MergedEntry {
  entry?: Entry;
  hidden: boolean;
  problems: Problem[];
}

/**
 * Merges the files of one entry, the highest layer first, and parses the result once.
 * The first file must be a whole entry; the others may only change what the collection allows.
 */
export function mergeEntry(files: readonly [ReadEntryFile, ...ReadEntryFile[]]): MergedEntry {
  const [base, ...lower] = files;
  const { schema, format, adjustable } = collections[base.collection];
  if (format !== 'yaml' && base.document.format !== format) return { hidden: false, problems: [adjustsNothing(base, format)] };

  const problems: Problem[] = [];
  const layers: [LayerValue, ...LayerValue[]] = [layerValue(base)];
  let bodyFile = base;
  for (const file of lower) {
    const refused = adjustable.includes(base.scope.layer) ? undefined : lockedProblem(base, file);
    if (refused !== undefined) {
      problems.push(refused);
      continue;
    }
    layers.push(layerValue(file));
    if ((file.document.body ?? '').trim() !== '') bodyFile = file;
  }

  const merged = mergeLayers(schema, layers);
  const documents = new Map(files.map((file) => [file.path, file.document]));
  const locator = mergedLocator(merged, documents);
  // An entry may be hidden by one word, whatever else the lower layer left out or a higher layer got wrong.
  if (merged.value.hidden === true) return { hidden: true, problems };

  const parsed = schema.safeParse(merged.value);
  if (!parsed.success) {
    return { hidden: false, problems: [...problems, ...issueProblems(schema, parsed.error.issues, merged.value, locator)] };
  }
  const entry = {
    collection: base.collection,
    id: base.id,
    data: parsed.data,
    body: bodyFile.document.body ?? '',
    bodyFile: bodyFile.path,
    bodyDocument: bodyFile.document,
    layer: base.scope.layer,
    layers: layers.map(({ layer }) => layer),
    files: layers.map(({ file }) => file),
    locator,
    merged,
  } as Entry;
  return { entry, hidden: false, problems };
}

const layerValue = (file: ReadEntryFile): LayerValue => ({
  layer: file.scope.layer,
  file: file.path,
  raw: file.document.raw as Record<string, unknown>,
});

/** Collections whose entries can be given a supplement. */
const supplemented: readonly CollectionName[] = ['articles', 'pages'];

/** The error for a lower layer that writes more than `hidden: true` over a locked entry; `undefined` when it does not. */
function lockedProblem(base: EntryFile, file: ReadEntryFile): Problem | undefined {
  const keys = Object.keys(file.document.raw as object).filter((key) => key !== 'hidden');
  const hasBody = (file.document.body ?? '').trim() !== '';
  if (keys.length === 0 && !hasBody) return undefined;
  const { singular } = collections[base.collection].labels;
  const folder = file.path.split('/').slice(0, -2).join('/');
  const cure = supplemented.includes(base.collection)
    ? `Wilt u iets toevoegen? Schrijf het in ${folder}/supplements/${base.id}.md. `
    : 'Klopt er iets niet? Meld het aan wie deze laag beheert. ';
  return {
    severity: 'error',
    code: 'locked-entry',
    ...(keys[0] === undefined ? { file: file.path, line: file.document.bodyLine, column: 1 } : file.document.locate([keys[0]], 'key')),
    ...(keys[0] === undefined ? {} : { field: keys[0] }),
    message:
      `${article(singular)} ${singular} “${base.id}” is ${layerAdjective[base.scope.layer]} en kan hier niet worden veranderd (${base.path}). ` +
      `${cure}Wilt u het niet tonen? Laat dan alleen deze regel staan.`,
    example: 'hidden: true',
    related: [{ file: base.path, line: 1, column: 1 }],
  };
}

const layerAdjective: Readonly<Record<LayerName, string>> = layerLabels;

/** “Het” or “De” before the Dutch name of an entry. */
const article = (singular: string) => (['artikel', 'thema', 'nieuwsbericht'].includes(singular) ? 'Het' : 'De');

function adjustsNothing(base: ReadEntryFile, format: string): Problem {
  const better = base.path.replace(/\.yaml$/, `.${format}`);
  return {
    severity: 'error',
    code: 'adjusts-nothing',
    file: base.path,
    line: 1,
    column: 1,
    message:
      `Dit bestand past “${base.id}” aan, maar er is geen hogere laag met die id. ` +
      `Is het een nieuw item? Dan eindigt de naam van het bestand op .${format}.`,
    example: better,
  };
}
