import type { Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collections } from '../schemas/collections.ts';
import { idMaxLength, idPattern, slugify } from '../schemas/shared/id.ts';
import { siteIdMaxLength } from '../sites/routes.ts';
import { baseName, copied } from './stray-ids.ts';

// What is said of a file whose place or name is wrong.

/** Whether a name can be an id. */
export const isId = (text: string) => idPattern.test(text) && text.length <= idMaxLength;

/** The error for a file that does not end as the files of its collection do, such as `elst.yml` or `elst.yaml.txt`. */
export function wrongEnding(path: string, collection: CollectionName, name: string): Problem {
  const { format } = collections[collection];
  const ending = name.includes('.') ? name.slice(name.indexOf('.')) : undefined;
  const id = slugify(baseName(name));
  return {
    ...misplaced(
      path,
      `In de map ${collection} eindigt een bestand op .${format}, maar ${ending === undefined ? 'dit bestand heeft geen uitgang' : `dit bestand eindigt op ${ending}`}. Geef het bestand een andere naam.`,
    ),
    ...(id === '' ? {} : { example: path.replace(/[^/]+$/, `${id}.${format}`) }),
  };
}

/** The error for a file that nothing reads. `hint` says where it does belong, in full sentences. */
export function misplaced(path: string, hint: string): Problem {
  return {
    severity: 'error',
    code: 'misplaced-file',
    file: path,
    line: 1,
    column: 1,
    message: `Dit bestand staat op een plek waar niets het leest. ${hint}`,
  };
}

/** What has a name, and what that name is as well. */
const namesOf = {
  map: ['deze map', 'het adres op de portal'],
  bestand: ['dit bestand', 'het adres op de portal'],
  huisstijl: ['dit bestand', 'de naam van de huisstijl'],
} as const;

/** The error for a folder or file whose name cannot be an id. */
export function badId(path: string, id: string, what: keyof typeof namesOf): Problem {
  const better = slugify(id);
  return {
    severity: 'error',
    code: 'invalid-id',
    file: path,
    line: 1,
    column: 1,
    message:
      `De naam van ${namesOf[what][0]}, “${id}”, is tegelijk ${namesOf[what][1]}. ` +
      `Gebruik alleen kleine letters, cijfers en één streepje tussen woorden, hoogstens ${String(idMaxLength)} tekens.` +
      (copied.test(id) ? ' Het lijkt een kopie. Is die er per ongeluk? Haal het bestand dan weg.' : ''),
    ...(better === '' || better === id ? {} : { example: path.replace(id, better) }),
  };
}

/**
 * The error for an id that is the address of something else.
 *
 * @param subject what cannot have the id, as the sentence begins: “Een portal”
 */
export function reservedId(path: string, id: string, better: string, subject: string): Problem {
  return {
    severity: 'error',
    code: 'reserved-id',
    file: path,
    line: 1,
    column: 1,
    message: `${subject} kan niet “${id}” heten: dat adres is al van iets anders. Geef het bestand een andere naam.`,
    example: path.replace(/[^/]+(?=\.[^.]+$)/, better),
  };
}

/** The error for an id of a portal that is too long for a host name. */
export function longSiteId(path: string, id: string): Problem {
  const better = id.slice(0, siteIdMaxLength).replace(/-+$/, '');
  return {
    severity: 'error',
    code: 'invalid-id',
    file: path,
    line: 1,
    column: 1,
    message:
      `De naam van dit bestand, “${id}”, is ook een deel van een webadres en is daarvoor te lang: ` +
      `het zijn ${String(id.length)} tekens, en er passen er hoogstens ${String(siteIdMaxLength)}.`,
    example: path.replace(id, better),
  };
}
