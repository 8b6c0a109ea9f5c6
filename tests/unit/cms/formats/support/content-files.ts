import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { hasPreview, kindOf, kinds, type KindName, type PreviewedKind } from '../../../../../cms/config/kinds.ts';
import { entryFormat, type EntryFormat } from '../../../../../cms/formats/entry-format.ts';
import { projectRoot } from '../../../../../scripts/lib/command.ts';

/** A file that editors change, with the format for it. */
export interface ContentFile {
  path: string;
  collection: KindName;
  text: string;
  format: EntryFormat;
}

/** Every file of every kind in the content and in the fixtures. */
export const contentFiles: readonly ContentFile[] = ['content', 'tests/fixtures/voorbeelddam/content'].flatMap((root) =>
  readdirSync(join(projectRoot, root), { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const path = join(root, name);
      const collection = kindOf(path);
      const kind = extname(name).slice(1);
      if (collection === undefined || (kind !== 'yaml' && kind !== 'md' && kind !== 'mdx')) return [];
      const text = readFileSync(join(projectRoot, path), 'utf8');
      return [{ path, collection, text, format: entryFormat(kinds[collection].schema, kind) }];
    }),
);

/** Those of {@link contentFiles} that a preview shows. */
export const previewedFiles = contentFiles.filter((file): file is ContentFile & { collection: PreviewedKind } =>
  hasPreview(file.collection),
);

/** The file of which the path ends so. */
export function contentFile(end: string): ContentFile {
  const found = contentFiles.find(({ path }) => path.endsWith(end));
  if (found === undefined) throw new Error(`There is no ${end}`);
  return found;
}
