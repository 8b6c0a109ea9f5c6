import type { Problem } from '../../src/problems/problem.ts';
import { fieldMeta, schemaAt } from '../../src/schemas/shared/field.ts';
import { bodyLabel } from '../config/body-field.ts';
import { folderIn, kindOf, kinds } from '../config/kinds.ts';
import { inFormWords } from '../forms/form-words.ts';
import { pathIn } from '../forms/problems.ts';

/** “plek elst”, for a file. */
export function entryInWords(file: string): string {
  const [folder = '', name = ''] = file.split('/').slice(-2);
  const kind = kindOf(file);
  // There is one, whose name would be that of the kind.
  if (kind !== undefined && folderIn(kind) === '') return kinds[kind].labels.plural;
  return `${kind === undefined ? folder : kinds[kind].labels.singular} “${name.replace(/\.\w+$/, '')}”`;
}

/** The labels of the fields on the way to a value: “Openingstijden, Elke week, 2, Begintijd”. */
export function fieldInWords(file: string, field: string | undefined): string {
  const kind = kindOf(file);
  if (kind === undefined) return field ?? '';
  const { schema } = kinds[kind];
  const path = pathIn(field);
  return path
    .map((key, index) => {
      if (typeof key === 'number') return String(key + 1);
      const at = schemaAt(schema, path.slice(0, index + 1));
      return (at && fieldMeta(at)?.label) ?? (key === 'body' && index === 0 ? bodyLabel : String(key));
    })
    .join(', ');
}

/** The municipality of a file, by the name of its folder; `undefined` for what a region or the country owns. */
const municipalityOf = (file: string): string | undefined => /^content\/municipalities\/([^/]+)\//.exec(file)?.[1];

/** “dienst “babymassage””, and whose it is when that is another municipality than that of the file in which one knows to be. */
function otherEntry(file: string, own: string): string {
  const municipality = municipalityOf(file);
  return municipality === undefined || municipality === municipalityOf(own) ? entryInWords(file) : `${entryInWords(file)} van ${municipality}`;
}

/** Where a problem is: “dienst “babymassage”, Organisatie, 1”. @param own the file in which one knows to be */
export function placeInWords({ file, field }: Problem, own: string): string {
  return [...(file === own ? [] : [otherEntry(file, own)]), ...(field === undefined ? [] : [fieldInWords(file, field)])].join(', ');
}

/** A problem in one paragraph: where, what is wrong, what to do. */
export function problemInWords(problem: Problem, own: string): string {
  const kind = kindOf(problem.file);
  const message = kind === undefined ? problem.message : inFormWords(problem.message, kinds[kind].schema);
  const where = placeInWords(problem, own);
  return where === '' ? message : `${where}: ${message}`;
}
