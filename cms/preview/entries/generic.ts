import { editorFields } from '../../config/collection-config.ts';
import { nameKeyOf } from '../../config/entry-name.ts';
import type { FieldModel, NamedField } from '../../forms/field-model.ts';
import { recordOf } from '../../forms/record.ts';
import { collections, type CollectionDefinition } from '../../../src/schemas/collections.ts';
import { descriptionList, heading, missing, type Fact } from '../parts/elements.ts';
import { part } from '../parts/part.ts';
import { prose } from '../parts/prose.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { PreviewedEntry } from './entry.ts';
import { fieldWords } from './field-words.ts';

/** An entry of a kind that has no page to look like: its name, its fields with their labels, and its text. */
export function genericPreview({ context, draft, data }: PreviewedEntry): PreviewContent {
  const { format, labels }: CollectionDefinition = collections[draft.collection];
  const fields = editorFields(draft.collection).filter(([key, { isForNew }]) => key !== 'body' && isForNew !== true);
  const nameKey = nameKeyOf(fields.map(([key]) => key));
  const title = nameKey === undefined ? labels.singular : (draft.text(nameKey) ?? missing(previewNl.noName));
  const others = fields.filter(([key]) => key !== nameKey);
  return el(
    'article',
    { class: 'flow measure' },
    heading(1, title),
    part(previewNl.parts.fields, () => descriptionList(factsOf({ context, data, fields: others }))),
    format !== 'yaml' && part(previewNl.parts.text, () => prose(context, data['body'], format)),
  );
}

/** The fields that are filled in, with what stands in them in words. */
export function factsOf({
  context,
  data,
  fields,
}: {
  context: PreviewedEntry['context'];
  data: unknown;
  fields: readonly NamedField[];
}): Fact[] {
  const record = recordOf(data);
  return fields.flatMap(([key, field]: readonly [string, FieldModel]) => {
    const description = part(field.label, () => fieldWords(context, field, record[key]));
    return Array.isArray(description) && description.length === 0 ? [] : [{ term: field.label, description }];
  });
}
