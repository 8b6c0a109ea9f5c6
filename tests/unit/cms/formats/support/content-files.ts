import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { entryFormat, type EntryFormat } from '../../../../../cms/formats/entry-format.ts';
import { projectRoot } from '../../../../../scripts/lib/command.ts';
import { collections } from '../../../../../src/schemas/collections.ts';

/** A file of a collection, with the format for it. */
export interface ContentFile {
  path: string;
  collection: keyof typeof collections;
  text: string;
  format: EntryFormat;
}

const isCollection = (name: string): name is keyof typeof collections => Object.hasOwn(collections, name);

/** Every file of every collection in the content and in the fixtures. */
export const contentFiles: readonly ContentFile[] = ['content', 'tests/fixtures/voorbeelddam/content'].flatMap((root) =>
  readdirSync(join(projectRoot, root), { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const collection = basename(dirname(name));
      const kind = extname(name).slice(1);
      if (!isCollection(collection) || (kind !== 'yaml' && kind !== 'md' && kind !== 'mdx')) return [];
      const path = join(root, name);
      const text = readFileSync(join(projectRoot, path), 'utf8');
      return [{ path, collection, text, format: entryFormat(collections[collection].schema, kind) }];
    }),
);

/** The file of which the path ends so. */
export function contentFile(end: string): ContentFile {
  const found = contentFiles.find(({ path }) => path.endsWith(end));
  if (found === undefined) throw new Error(`There is no ${end}`);
  return found;
}
