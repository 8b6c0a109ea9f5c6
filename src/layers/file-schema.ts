import type * as z from 'zod';
import { collections } from '../schemas/collections.ts';
import { municipalitySchema } from '../schemas/municipality.ts';
import { regionSchema } from '../schemas/region.ts';
import { siteSchema } from '../schemas/site.ts';
import { themeFileSchema } from '../schemas/theme.ts';
import type { ContentFile } from './content-layout.ts';

/** The schema of the fields of a file. */
export function schemaOfFile(file: Exclude<ContentFile, { role: 'asset' }>): z.core.$ZodType {
  if (file.role === 'entry') return collections[file.collection].schema;
  return { region: regionSchema, municipality: municipalitySchema, site: siteSchema, theme: themeFileSchema }[file.role];
}
