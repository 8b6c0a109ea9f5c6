import type { Problem } from '../problems/problem.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import { slugify } from '../schemas/shared/id.ts';
import type { Scope } from './content-layout.ts';

/** Endings that a file of the content may have got instead of, or behind, its own. */
const endings = /(?:\.(?:ya?ml|mdx?|txt|docx?|html?|json|bak))+$/i;

/** A file name without its endings and without what a computer adds to the name of a copy. */
export const baseName = (name: string) => name.replace(endings, '').replace(copied, '');

/** What a computer adds to the name of a copy: “elst - kopie”, “elst (1)”, “elst copy”. */
export const copied = /(?:\s*-\s*|\s+)(?:kopie|copy)(?:\s*\(?\d*\)?)?$|\s*\(\d+\)$/i;

/**
 * The ids that files with a wrong name, or in a wrong place, were probably meant to have. They exist for whoever refers to them: what is
 * wrong is told at the file itself.
 *
 * @param problems the problems of the file names
 * @param scopes the layers of a municipality
 */
export function strayIds(problems: readonly Problem[], scopes: readonly Scope[]): { collection: CollectionName; id: string }[] {
  const owned = problems.filter(
    ({ code, file }) => (code === 'misplaced-file' || code === 'invalid-id' || code === 'reserved-id') && isWithin(file, scopes),
  );
  return owned.flatMap(({ file }) => {
    const parts = file.split('/');
    const id = slugify(baseName(parts.at(-1) ?? ''));
    const folder = collectionNames.find((name) => parts.includes(name));
    return id === '' || (folder === undefined && parts.includes('theme'))
      ? []
      : (folder === undefined ? collectionNames : [folder]).map((collection) => ({ collection, id }));
  });
}

/** Whether a file is of one of these layers, or of none. */
function isWithin(file: string, scopes: readonly Scope[]): boolean {
  const [, top, owner] = file.split('/');
  if (top !== 'municipalities' && top !== 'regions') return true;
  const layer = top === 'regions' ? 'region' : 'municipality';
  return scopes.some((scope) => scope.layer === layer && scope.owner === owner);
}
