import { collections, type CollectionDefinition } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import { fieldsOf, type NamedField } from '../forms/field-model.ts';
import { bodyField } from './body-field.ts';
import type { DecapCollection, DecapField } from './decap-config.ts';
import { previewPath } from './preview-path.ts';
import { collectionKey, folderOf, type Owner } from './owners.ts';

/** The widget of every field: its inputs follow from the schema. */
export const fieldWidget = 'schema';

/** The keys by which people call an entry, the first that a schema has. */
const names = ['name', 'title', 'question'];

/** What stands before the name of a collection, so that nobody edits for the whole country by mistake. */
const prefix = ({ layer, name }: Owner) => (layer === 'municipality' ? '' : layer === 'region' ? `${name}: ` : 'Landelijk: ');

/** The fields of a collection with the text of an entry, as an editor sees them. */
export function editorFields(collection: CollectionName): NamedField[] {
  const { schema, format }: CollectionDefinition = collections[collection];
  const fields = fieldsOf(schema);
  return format === 'yaml' ? fields : [...fields, ['body', bodyField(format)]];
}

/** A collection of the CMS: the entries of one kind of one owner. */
export function collectionConfig(owner: Owner, collection: CollectionName): DecapCollection {
  const { labels, format }: CollectionDefinition = collections[collection];
  const fields = editorFields(collection);
  const identifier = names.find((name) => fields.some(([key]) => key === name)) ?? 'checkedOn';
  const folder = folderOf(owner);
  return {
    name: collectionKey(owner, collection),
    label: `${prefix(owner)}${upperFirst(labels.plural)}`,
    label_singular: labels.singular,
    folder: `${folder}/${collection}`,
    extension: format,
    format: formatName(collection),
    // What is added to an article has the id of that article, which a new entry would make of its title.
    create: collection !== 'supplements',
    delete: true,
    identifier_field: identifier,
    slug: collection === 'newsletters' ? '{{date}}' : `{{${identifier}}}`,
    summary: collection === 'supplements' ? '{{slug}}' : `{{${identifier}}}`,
    sortable_fields: [...new Set([identifier, ...fields.map(([name]) => name).filter((name) => name === 'checkedOn' || name === 'date')])],
    media_folder: `/${folder}/media`,
    public_folder: 'media',
    preview_path: previewPath(collection),
    editor: { preview: true },
    fields: fields.map(decapField),
  };
}

/** Name of the format with which the files of a collection are read and written. */
export const formatName = (collection: CollectionName): string => `cjg-${collection}`;

function decapField([name, { label, hint, required, fallback }]: NamedField): DecapField {
  // A default that stands in no file is not written into one: the form shows it, and the build knows it.
  return { name, label, hint, widget: fieldWidget, required: required && fallback === undefined };
}

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
