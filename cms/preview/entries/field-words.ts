import { createWording } from '../../../src/hours-wording/wording.ts';
import { hoursUses, type HoursUseName } from '../../widgets/opening-hours/hours-use.ts';
import type { FieldModel } from '../../forms/field-model.ts';
import { recordOf } from '../../forms/record.ts';
import { isCalendarDate } from '../../../src/schemas/shared/date.ts';
import { ageRange } from '../../../src/schemas/shared/people.ts';
import { descriptionList, missing } from '../parts/elements.ts';
import { hoursNote } from '../parts/hours.ts';
import { nameIn } from '../parts/names.ts';
import { ageWords, upperFirst } from '../parts/people.ts';
import { pagePicture } from '../parts/picture.ts';
import type { PreviewContext } from '../preview-context.ts';
import { previewNl } from '../preview.nl.ts';
import { readValue } from '../read-value.ts';
import { textClasses } from '../text/text-look.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { factsOf } from './generic.ts';

/** What stands in a field, in words; nothing when it is not filled in. */
export function fieldWords(context: PreviewContext, { input, label }: FieldModel, value: unknown): PreviewContent {
  if (value === undefined || value === null || value === '') return undefined;
  switch (input.kind) {
    case 'checked-on':
    case 'day':
      return dayWords(context, value, label);
    case 'line':
    case 'text':
      return textWords(value, label);
    case 'number':
      return typeof value === 'number' ? String(value) : textWords(value, label);
    case 'switch':
      return value === true ? previewNl.yes : undefined;
    case 'choice':
      return input.choices.find((choice) => choice.value === value)?.label ?? wrong(label);
    case 'choices':
      return items(listOf(value).map((one) => input.choices.find((choice) => choice.value === one)?.label ?? wrong(label)));
    case 'entry':
      return typeof value === 'string' ? nameIn(context, input.collection, value) : wrong(label);
    case 'entries':
      return items(listOf(value).map((id) => (typeof id === 'string' ? nameIn(context, input.collection, id) : wrong(label))));
    case 'list':
      return items(listOf(value).map((one) => fieldWords(context, input.item, one)));
    case 'group':
      return descriptionList(factsOf({ context, data: value, fields: input.fields }), true);
    case 'rows':
      return items(listOf(value).map((row) => descriptionList(factsOf({ context, data: row, fields: input.fields }), true)));
    case 'hours':
      return hoursWords(context, value, input.use);
    case 'age': {
      const words = ageWords(context, readValue(ageRange, value).value);
      return words === undefined ? wrong(label) : upperFirst(words);
    }
    case 'position': {
      const { lat, lon } = recordOf(value);
      return typeof lat === 'number' && typeof lon === 'number' ? `${String(lat)}, ${String(lon)}` : wrong(label);
    }
    case 'image':
      return pagePicture(context, { src: value });
    // What has an input of its own and no words here is left to the form.
    default:
      return undefined;
  }
}

const wrong = (label: string): PreviewContent => missing(previewNl.fieldWrong(label));

const textWords = (value: unknown, label: string): PreviewContent => (typeof value === 'string' ? value : wrong(label));

const dayWords = ({ wording }: PreviewContext, value: unknown, label: string): PreviewContent =>
  typeof value === 'string' && isCalendarDate(value) ? wording.date(value) : wrong(label);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const items = (all: readonly PreviewContent[]): PreviewContent =>
  all.length > 0 &&
  el(
    'ul',
    { class: textClasses.ul },
    all.map((one) => el('li', {}, one)),
  );

function hoursWords({ today }: PreviewContext, value: unknown, use: HoursUseName): PreviewContent {
  const { schema, messages } = hoursUses[use];
  const wording = createWording(messages);
  const reading = readValue(schema, value);
  const { unknown, appointmentOnly, note } = reading.value ?? {};
  const rules = reading.value === undefined ? [] : wording.rules(reading.value, today).map(wording.sentence);
  return [hoursNote(reading, false), [...rules, unknown, appointmentOnly, note].filter((text) => text !== undefined).join(' ')];
}
