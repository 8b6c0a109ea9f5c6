import { parse } from 'yaml';
import * as z from 'zod';
import type { HoursUseName } from '../widgets/opening-hours/hours-use.ts';
import { defaultOf } from '../formats/schema-facts.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import { mayBeLeftOut } from '../../src/schema-problems/example-value.ts';
import { fieldMeta, itemOf, shapeOf, unwrap, type FieldMeta } from '../../src/schemas/shared/field.ts';

/** A value of a list to choose from. */
export interface Choice {
  value: string | number | boolean;
  /** In Dutch. */
  label: string;
}

/** What the input of a field is. */
export type FieldKind =
  /** One line; `input` is the `type` of an HTML input, by which a telephone shows the right keys. */
  | { kind: 'line'; input: 'text' | 'tel' | 'email' | 'url'; max: number | undefined }
  /** A day of the calendar. `startsAt`: the key beside it with the first day of the period of which this is the last. */
  | { kind: 'day'; startsAt: string | undefined }
  /** `isDutch`: the rules of plain language hold for it. */
  | { kind: 'text'; max: number | undefined; isDutch: boolean }
  | { kind: 'number'; whole: boolean; min: number | undefined; max: number | undefined }
  /** On or off, where leaving it out means the default. */
  | { kind: 'switch' }
  /** One of some values. Of a yes-or-no that may be left out, that is a third answer. */
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'choices'; choices: readonly Choice[] }
  /** An entry of another collection, or more of them, by id. */
  | { kind: 'entry'; collection: CollectionName }
  | { kind: 'entries'; collection: CollectionName }
  /** What a supplement adds to. */
  | { kind: 'target' }
  /** Values of one field below each other. */
  | { kind: 'list'; item: FieldModel }
  /** Fields together under one heading. */
  | { kind: 'group'; fields: readonly NamedField[] }
  /** Groups below each other. */
  | { kind: 'rows'; fields: readonly NamedField[] }
  /** When a place is open, or when an event is. */
  | { kind: 'hours'; use: HoursUseName }
  /** The text of an entry, with blocks in it where its format has them. */
  /** `asks`: its headings are to be questions. */
  | { kind: 'body'; format: 'md' | 'mdx'; asks: boolean; isDutch: boolean }
  /** A day on which somebody looked whether all is right. */
  | { kind: 'checked-on' }
  | { kind: 'age' }
  | { kind: 'position' }
  | { kind: 'color' }
  | { kind: 'image' };

/** A field as an editor sees it, made from its schema. */
export interface FieldModel {
  label: string;
  hint: string;
  /** Whether an entry cannot do without. */
  required: boolean;
  /** What it counts as when it is left out; `undefined` when that means not known. */
  fallback: unknown;
  input: FieldKind;
  /** It is chosen once, when the entry is made. */
  isForNew?: true;
  /** What was probably meant with a wrong value; `undefined` when there is no telling, or when the value is right. */
  meant?: (value: unknown) => unknown;
}

/** Whether an input shows something of another field of the entry, and has to follow it. */
export const looksBeside = ({ input }: FieldModel): boolean =>
  input.kind === 'position' || (input.kind === 'day' && input.startsAt !== undefined);

/** A field with its key in the file. */
export type NamedField = readonly [name: string, field: FieldModel];

/**
 * The fields of an object schema, in their order.
 *
 * @throws {Error} on a schema for which there is no input, or that has no label: both are for a developer
 */
export function fieldsOf(schema: z.core.$ZodType, at = ''): NamedField[] {
  return Object.entries(shapeOf(schema) ?? {}).map(([name, field]) => [name, fieldModel(field, at === '' ? name : `${at}.${name}`)]);
}

/**
 * A field of a schema.
 *
 * @param at where it stands, for the error
 * @throws {Error} as {@link fieldsOf}
 */
export function fieldModel(schema: z.core.$ZodType, at: string): FieldModel {
  const meta = fieldMeta(schema);
  if (meta === undefined) throw new Error(`The field ${at} has no label and hint: describe it with field().`);
  return {
    label: meta.label,
    hint: meta.hint,
    required: !mayBeLeftOut(schema),
    fallback: defaultOf(schema),
    input: inputOf(schema, meta, at),
    ...meantOf(schema, meta),
  };
}

function meantOf(schema: z.core.$ZodType, { suggest }: FieldMeta): Pick<FieldModel, 'meant'> {
  if (suggest === undefined) return {};
  return {
    meant: (value) => {
      const written = z.safeParse(schema, value).success ? undefined : suggest(value);
      return written === undefined ? undefined : (parse(written) as unknown);
    },
  };
}

function inputOf(schema: z.core.$ZodType, meta: FieldMeta, at: string): FieldKind {
  const { widget, relation, labels } = meta;
  if (widget === 'hours') return { kind: 'hours', use: 'opening' };
  if (widget === 'event-times') return { kind: 'hours', use: 'event' };
  if (widget === 'age' || widget === 'position') return { kind: widget };
  const inner = unwrap(schema);
  const { type } = inner._zod.def;
  if (type === 'string') return relation === undefined ? textInput(inner, meta) : { kind: 'entry', collection: relation };
  if (type === 'number') {
    const { type: number, minimum, maximum } = limitsOf(inner);
    return { kind: 'number', whole: number === 'integer', min: realLimit(minimum), max: realLimit(maximum) };
  }
  if (type === 'boolean') {
    const isKnown = !mayBeLeftOut(schema) || defaultOf(schema) !== undefined;
    return isKnown ? { kind: 'switch' } : { kind: 'choice', choices: yesAndNo };
  }
  if (type === 'enum') return { kind: 'choice', choices: choicesOf(inner as z.core.$ZodEnum, labels) };
  if (type === 'object') return { kind: 'group', fields: fieldsOf(inner, at) };
  const item = itemOf(inner);
  if (item !== undefined) return listInput(item, meta, at);
  throw new Error(`There is no input for the field ${at} (${type}).`);
}

function listInput(item: z.core.$ZodType, meta: FieldMeta, at: string): FieldKind {
  const inner = unwrap(item);
  if (inner._zod.def.type === 'object') return { kind: 'rows', fields: fieldsOf(inner, `${at}[]`) };
  const own = fieldMeta(item);
  if (own?.relation !== undefined) return { kind: 'entries', collection: own.relation };
  if (inner._zod.def.type === 'enum') return { kind: 'choices', choices: choicesOf(inner as z.core.$ZodEnum, own?.labels ?? meta.labels) };
  return { kind: 'list', item: fieldModel(item, `${at}[]`) };
}

/** The kinds of text that a browser has its own input for. */
const inputs: Readonly<Record<string, 'email' | 'url'>> = { email: 'email', url: 'url' };

function textInput(schema: z.core.$ZodType, { widget, startsAt, words = true }: FieldMeta): FieldKind {
  if (widget === 'checked-on') return { kind: widget };
  if (widget === 'image' || widget === 'color') return { kind: widget };
  const max = limitsOf(schema).maxLength;
  if (widget === 'text') return { kind: 'text', max, isDutch: words };
  const format = (schema._zod.def as { format?: string }).format ?? '';
  if (format === 'calendar-date') return { kind: 'day', startsAt };
  return { kind: 'line', input: widget === 'phone' ? 'tel' : (inputs[format] ?? 'text'), max };
}

const yesAndNo: readonly Choice[] = [
  { value: true, label: 'Ja' },
  { value: false, label: 'Nee' },
];

const choicesOf = (schema: z.core.$ZodEnum, labels: Readonly<Record<string, string>> = {}): Choice[] =>
  Object.values(schema._zod.def.entries).map((value) => ({ value, label: labels[value] ?? String(value) }));

interface Limits {
  type?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** What JSON Schema says of a value: the one place where zod tells its limits. */
const limitsOf = (schema: z.core.$ZodType): Limits =>
  z.toJSONSchema(schema as z.ZodType, { io: 'input', reused: 'inline', unrepresentable: 'any' }) as Limits;

/** A limit that somebody chose: a whole number that is none has those of JavaScript. */
const realLimit = (limit: number | undefined) =>
  Number.isSafeInteger(limit) && Math.abs(limit ?? 0) === Number.MAX_SAFE_INTEGER ? undefined : limit;
