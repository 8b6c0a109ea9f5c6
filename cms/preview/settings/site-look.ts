import { entryFormat } from '../../formats/entry-format.ts';
import { themeFileSchema } from '../../../src/schemas/theme.ts';
import { draftOf } from '../draft.ts';
import type { PreviewedEntry } from '../entries/entry.ts';
import { houseLook, type HouseLook } from './house-look.ts';

const format = entryFormat(themeFileSchema, 'yaml');

/** The house style that a portal chose; one without colours when it is not there, or cannot be read. */
export function siteLook({ context, draft }: PreviewedEntry<'sites'>): HouseLook {
  const written = context.themeFile(`${draft.value('theme') ?? 'theme'}.yaml`);
  const data = written === undefined ? {} : format.fromFile(written);
  return houseLook({ context, draft: draftOf('theme', data) });
}
