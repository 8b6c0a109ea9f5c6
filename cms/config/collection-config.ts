import type { CollectionDefinition } from '../../src/schemas/collections.ts';
import { fieldsOf, type NamedField } from '../forms/field-model.ts';
import { targetKey } from '../formats/entry-format.ts';
import { targetField } from '../forms/supplement-target.ts';
import { bodyField } from './body-field.ts';
import type { DecapCollection, DecapField } from './decap-config.ts';
import { nameKeyOf } from './entry-name.ts';
import { folderIn, hasPreview, isSetting, isSettled, kinds, type KindName } from './kinds.ts';
import { previewPath } from './preview-path.ts';
import { collectionKey, folderOf, type Owner } from './owners.ts';

/** The widget of every field: its inputs follow from the schema. */
export const fieldWidget = 'schema';

/** The keys of days by which a list of entries can be sorted. */
const days = ['checkedOn', 'publishFrom', 'publishedOn', 'startsOn', 'opensOn'];

/** What stands before the name of a collection, so that nobody edits for the whole country by mistake. */
const prefix = ({ layer, name }: Owner) => (layer === 'municipality' ? '' : layer === 'region' ? `${name}: ` : 'Landelijk: ');

/** The fields of a collection with the text of an entry, as an editor sees them. */
export function editorFields(collection: KindName): NamedField[] {
  const {
    schema,
    format,
    headingsAsk: asks = false,
    isTranslated = false,
    needsText: required = false,
  }: CollectionDefinition = kinds[collection];
  const fields = fieldsOf(schema).map(([key, field]): NamedField => [
    key,
    isSettled(collection, key) ? { ...field, isForNew: true } : field,
  ]);
  const asked: NamedField[] = collection === 'supplements' ? [[targetKey, targetField]] : [];
  return format === 'yaml' ? fields : [...asked, ...fields, ['body', bodyField(format, { asks, isDutch: !isTranslated, required })]];
}

/** A collection of the CMS: the entries of one kind of one owner. */
export function collectionConfig(owner: Owner, collection: KindName): DecapCollection {
  const { labels, format }: CollectionDefinition = kinds[collection];
  const fields = editorFields(collection);
  const identifier = identifierOf(collection, fields);
  const folder = folderOf(owner);
  return {
    name: collectionKey(owner, collection),
    label: `${prefix(owner)}${upperFirst(labels.plural)}`,
    label_singular: labels.singular,
    folder: `${folder}${folderIn(collection)}`,
    extension: format,
    format: formatName(collection),
    create: !isSetting(collection),
    delete: !isSetting(collection),
    identifier_field: identifier,
    slug: slugOf(collection, identifier),
    summary: isNamed(collection, fields) ? `{{${identifier}}}` : '{{filename}}',
    sortable_fields: [
      ...new Set([
        ...(isNamed(collection, fields) ? [identifier] : []),
        ...fields.map(([name]) => name).filter((name) => days.includes(name)),
      ]),
    ],
    media_folder: `/${folder}/media`,
    public_folder: 'media',
    preview_path: previewPath(collection),
    editor: { preview: hasPreview(collection) },
    fields: fields.map(decapField),
  };
}

/** Whether an entry has a field that people call it by. A supplement is called as what it adds to, and a house style by its file. */
const isNamed = (collection: KindName, fields: readonly NamedField[]) =>
  collection !== 'supplements' && nameKeyOf(fields.map(([key]) => key)) !== undefined;

/** The field of which Decap makes the name of an entry: it asks for one, also where it makes none. */
function identifierOf(collection: KindName, fields: readonly NamedField[]): string {
  const keys = fields.map(([key]) => key);
  return (collection === 'supplements' ? targetKey : nameKeyOf(keys)) ?? keys[0] ?? '';
}

/** Of what the name of a new file is made. What is added to an article has the id of that article; a title in other letters makes no name. */
function slugOf(collection: KindName, identifier: string): string {
  if (collection === 'supplements') return `{{${targetKey}}}`;
  if (collection === 'translations') return '{{article}}-{{language}}';
  return collection === 'newsletters' ? '{{publishedOn}}' : `{{${identifier}}}`;
}

/** Name of the format with which the files of a collection are read and written. */
export const formatName = (collection: KindName): string => `cjg-${collection}`;

function decapField([name, { label, hint, required, fallback, isForNew, input }]: NamedField): DecapField {
  // Decap takes an empty text for nothing, also where it is one of the choices.
  const mayBeEmpty = fallback !== undefined || (input.kind === 'choice' && input.choices.some(({ value }) => value === ''));
  // What is chosen for a new entry stands in no file either: the control asks for it.
  // Of a text that is missing the check before saving tells in the words of the build.
  // A default that stands in no file is not written into one: the form shows it, and the build knows it.
  return { name, label, hint, widget: fieldWidget, required: required && !mayBeEmpty && isForNew !== true && input.kind !== 'body' };
}

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
