import type { SourceDocument } from '../documents/source-document.ts';
import { nearest } from '../problems/did-you-mean.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { issueProblems } from '../schema-problems/issue-problems.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collections, layerLabels, type LayerName } from '../schemas/collections.ts';
import type { Entry, WrongEntry } from './entry.ts';
import { mergeLayers, type LayerValue } from './merge.ts';
import { mergedLocator } from './merged-locator.ts';
import type { EntryFile } from './read-tree.ts';

/** A file of an entry that could be read. */
export type ReadEntryFile = EntryFile & { document: SourceDocument };

/** The outcome for one entry: the entry unless it is hidden or wrong, and what is wrong with it. */
export interface MergedEntry {
  entry?: Entry;
  /** The entry when a value of it is wrong. */
  wrong?: WrongEntry;
  hidden: boolean;
  /** The line that hides it. */
  hiddenBy?: Place;
  problems: Problem[];
}

/**
 * Merges the files of one entry, the highest layer first, and parses the result once.
 * The first file must be a whole entry; the others may only change what the collection allows.
 *
 * @param higherIds the ids of the layers above the first file, which it may have been meant to adjust
 */
export function mergeEntry(files: readonly [ReadEntryFile, ...ReadEntryFile[]], higherIds: () => string[]): MergedEntry {
  const [base, ...lower] = files;
  const { schema, format, adjustable } = collections[base.collection];
  if (base.document.format !== format || onlyHides(base)) {
    return { hidden: false, problems: [adjustsNothing(base, nearest(base.id, higherIds()))] };
  }

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
  if (merged.value.hidden === true) return { hidden: true, hiddenBy: locator.locate(['hidden'], 'key'), problems };

  const parsed = schema.safeParse(merged.value);
  if (!parsed.success) {
    const faults = issueProblems(schema, parsed.error.issues, merged.value, locator);
    // Of an entry that was to be adjusted, a file with a slip in its name holds only a few fields.
    const meant = faults.some(({ code }) => code === 'missing-field') ? nearest(base.id, higherIds()) : undefined;
    return {
      hidden: false,
      problems: [...problems, ...(meant === undefined ? [] : [adjustsNothing(base, meant)]), ...faults],
      wrong: {
        collection: base.collection,
        value: merged.value,
        faults: parsed.error.issues.map(({ path }) => path),
        locator,
        bodyDocument: bodyFile.document,
      },
    };
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
function lockedProblem(base: ReadEntryFile, file: ReadEntryFile): Problem | undefined {
  const isCrisisNumber = base.document.raw.crisis !== undefined;
  if (isCrisisNumber && file.document.raw.hidden === true) return hiddenCrisisNumber(base, file);
  const keys = Object.keys(file.document.raw as object).filter((key) => key !== 'hidden');
  const hasBody = (file.document.body ?? '').trim() !== '';
  if (keys.length === 0 && !hasBody) return undefined;
  const { singular } = collections[base.collection].labels;
  const folder = file.path.split('/').slice(0, -2).join('/');
  const cure = supplemented.includes(base.collection)
    ? `Wilt u iets toevoegen? Schrijf het in ${folder}/supplements/${base.id}.md. `
    : `Klopt er iets niet? Meld het bij wie de ${layerAdjective[base.scope.layer]}e inhoud beheert. `;
  return {
    severity: 'error',
    code: 'locked-entry',
    ...(keys[0] === undefined ? { file: file.path, line: file.document.bodyLine, column: 1 } : file.document.locate([keys[0]], 'key')),
    ...(keys[0] === undefined ? {} : { field: keys[0] }),
    message:
      `${article(singular)} ${singular} “${base.id}” is ${layerLabels[base.scope.layer]} en kan hier niet worden veranderd (${base.path}). ` +
      `${cure}${isCrisisNumber ? 'Dit hulpnummer staat op elke portal. Haal dit bestand weg.' : 'Wilt u het niet tonen? Laat dan alleen deze regel staan.'}`,
    ...(isCrisisNumber ? {} : { example: 'hidden: true' }),
    related: [{ file: base.path, line: 1, column: 1 }],
  };
}

/** The error for hiding a number that people in trouble call. A portal that shows fewer of them chooses in its own settings. */
function hiddenCrisisNumber(base: ReadEntryFile, file: ReadEntryFile): Problem {
  return {
    severity: 'error',
    code: 'hidden-crisis-number',
    ...file.document.locate(['hidden'], 'key'),
    field: 'hidden',
    message:
      'Dit is een hulpnummer voor mensen in nood, en dat staat op elke portal. Haal dit bestand weg. ' +
      'Wilt u minder nummers tonen? Noem dan bij “crisis” in het bestand van de portal welke er wel staan.',
    related: [{ file: base.path, line: 1, column: 1 }],
  };
}

const layerAdjective: Readonly<Record<LayerName, string>> = { national: 'landelijk', region: 'regional', municipality: 'lokal' };

/** “Het” or “De” before the Dutch name of an entry. */
const article = (singular: string) => (['artikel', 'thema', 'nieuwsbericht'].includes(singular) ? 'Het' : 'De');

/** Whether a file says nothing but that something is hidden. */
const onlyHides = ({ document }: ReadEntryFile) => Object.keys(document.raw).join() === 'hidden' && (document.body ?? '').trim() === '';

/** The error for a file that changes or hides an entry that no higher layer has. `meant` is an id that a higher layer does have. */
function adjustsNothing(base: ReadEntryFile, meant: string | undefined): Problem {
  const { format } = collections[base.collection];
  const named = (id: string, extension: string) => base.path.replace(/[^/]+$/, `${id}.${extension}`);
  const isNew =
    base.document.format === format || onlyHides(base) ? '' : ` Is het een nieuw item? Dan eindigt de naam van het bestand op .${format}.`;
  const example = meant !== undefined ? named(meant, base.document.format) : isNew === '' ? undefined : named(base.id, format);
  return {
    severity: 'error',
    code: 'adjusts-nothing',
    file: base.path,
    line: 1,
    column: 1,
    message:
      `Dit bestand ${onlyHides(base) ? 'verbergt' : 'past'} “${base.id}”${onlyHides(base) ? '' : ' aan'}, maar er is geen hogere laag met die id. ` +
      (meant === undefined
        ? `Kijk of de naam van het bestand klopt.${isNew}`
        : `Bedoelt u “${meant}”? Geef het bestand dan die naam.${isNew}`),
    ...(example === undefined ? {} : { example }),
  };
}
