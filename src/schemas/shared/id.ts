import * as z from 'zod';
import type { CollectionName } from '../collection-names.ts';
import { yamlValue } from '../../problems/yaml-snippet.ts';
import { field, type FieldMeta } from './field.ts';

/** The form of a permanent id: lower-case letters a-z and digits in words joined by one hyphen. It is file name and address at once. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id allowed, so that file names stay within what every file system and archive accepts. */
export const idMaxLength = 80;

/** Turns a name or a mistyped id into the id that it should probably be ("Café De Bron" becomes "cafe-de-bron"). */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, idMaxLength)
    .replace(/-+$/, '');
}

/** The id an editor meant with a name (“Stichting Proef”) or with the path of a file, as it stands in YAML. */
export function suggestId(raw: unknown): string | undefined {
  const name = typeof raw === 'string' ? (raw.split('/').findLast((part) => part !== '') ?? '') : '';
  const id = slugify(name.replace(/\.(?:ya?ml|mdx?)$/, ''));
  return id === '' ? undefined : yamlValue(id);
}

/** Ids that stand in messages: they say what to put there. */
const exampleIds: Readonly<Partial<Record<CollectionName, string>>> = {
  locations: 'id-van-de-plek',
  services: 'id-van-de-dienst',
  organizations: 'id-van-de-organisatie',
  themes: 'id-van-het-thema',
  articles: 'id-van-het-artikel',
  pages: 'id-van-de-pagina',
  news: 'id-van-het-bericht',
  events: 'id-van-de-activiteit',
  sources: 'id-van-de-bron',
};

/** The longest text that is looked at as a reference: the longest name of an entry is shorter. */
const referenceMaxLength = 200;

/**
 * The id of an entry of `relation`. The loader checks across the layers that the entry exists; a text that is no id, such as the name of
 * an entry, is no entry either, and the loader knows which one has that name.
 */
export function reference(relation: CollectionName, meta: Omit<FieldMeta, 'relation'>) {
  return field(
    z
      .string()
      .min(1)
      .max(referenceMaxLength)
      .regex(/[\p{L}\p{N}]/u),
    {
      message: 'Hier hoort de id van een ander item: de naam van het bestand zonder de uitgang.',
      example: exampleIds[relation] ?? 'id-van-het-item',
      form: exampleIds[relation] ?? 'id-van-het-item',
      suggest: suggestId,
      ...meta,
      relation,
    },
  );
}

/** A list of ids of `relation`, without doubles. */
export function references(relation: CollectionName, meta: Omit<FieldMeta, 'relation'>) {
  return field(uniqueList(reference(relation, { label: meta.label, hint: 'Kies er een uit de lijst.' })), meta);
}

/** A list in which no value stands twice. */
export function uniqueList<T extends z.ZodType<string>>(item: T) {
  return z.array(item).superRefine((values, context) => {
    const seen = new Set<string>();
    values.forEach((value, index) => {
      if (seen.has(value)) {
        context.addIssue({ code: 'custom', path: [index], message: `“${value}” staat twee keer in deze lijst. Haal er een weg.` });
      }
      seen.add(value);
    });
  });
}
