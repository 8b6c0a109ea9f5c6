import type * as z from 'zod';
import { safeParse } from 'zod';
import { validationTexts as texts } from '../messages/validation.nl.ts';
import { nearest } from '../problems/did-you-mean.ts';
import type { Locator } from '../problems/locator.ts';
import { formatPath, type Problem } from '../problems/problem.ts';
import { yamlBlock, yamlPair, yamlRow, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, itemOf, schemaAt, shapeOf } from '../schemas/shared/field.ts';
import { correctedYaml, formYaml, mayBeLeftOut } from './example-value.ts';
import { fieldsMeant, isPlainObject, movedLines, placeFor, valueAt, type Placement } from './misplaced-key.ts';
import { mendedList, meantOption, suggestionFor } from './suggestion.ts';
import { writtenSlip } from './written-slips.ts';

/** What an own rule may say beside its message: a whole example, or keys to change in the row it is about. */
interface OwnRule {
  example?: string;
  patch?: Readonly<Record<string, unknown>>;
}

/**
 * Turns what zod found into located Dutch messages. Every unknown key and every wrong value becomes a message of its own.
 *
 * @param value the value that was parsed, for the examples
 */
export function issueProblems(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[], value: unknown, locator: Locator): Problem[] {
  // “naam” written for name is one mistake, not a field too many and a field too few.
  const misspelled = new Set<string>();
  const problems = issues.flatMap((issue) => describe(schema, issue, value, locator, misspelled));
  return problems.filter(({ code, field }) => !(absences.includes(code) && field !== undefined && misspelled.has(field)));
}

/** What is told of a field that is not there. */
const absences: readonly string[] = ['missing-field', 'empty-field', 'broken-rule'];

/** @param misspelled gets the fields that were meant by unknown keys */
function describe(schema: z.core.$ZodType, issue: z.core.$ZodIssue, value: unknown, locator: Locator, misspelled: Set<string>): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return unknownKeys(schema, issue.path, issue.keys, value, locator, misspelled);
  }
  if (issue.code === 'custom') return [describeOwnRule(issue, value, locator)];

  const field = schemaAt(schema, issue.path);
  const label = field === undefined ? undefined : fieldMeta(field)?.label;
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const raw = valueAt(value, issue.path);
  const inList = typeof issue.path.at(-1) === 'number';
  const written = locator.sourceTextAt(issue.path);
  const joined = inList && typeof raw === 'string' ? splitItem(schema, issue.path, raw, value) : undefined;
  if (joined !== undefined) {
    return [problem(codeOf(issue), issue.path, locator, 'value', texts.joinedItems, correctedYaml(value, issue.path.slice(0, -1), joined))];
  }
  const meant = suggestionFor(issue, field, raw, written, valueAt(value, issue.path.slice(0, -1)));
  const isMissing = raw === undefined || raw === null || raw === '';
  const example = meant ?? (isMissing || isGroup(field) ? field && formYaml(field) : outlineOf(issue, field, raw));
  const lines = example === undefined ? undefined : correctedYaml(value, issue.path, example);

  if (raw === undefined) {
    const hint = [field && fieldMeta(field)?.hint, chooseFrom(issue, field)].filter((text) => text !== undefined).join(' ');
    return [problem('missing-field', issue.path, locator, 'key', texts.missing(label ?? key, key, hint === '' ? undefined : hint), lines)];
  }
  if (raw === null || (raw === '' && issue.code === 'too_small')) {
    const message = inList ? texts.emptyItem : texts.empty(label ?? key, key, field !== undefined && mayBeLeftOut(field));
    return [problem('empty-field', issue.path, locator, 'value', message, lines)];
  }
  return [problem(codeOf(issue), issue.path, locator, 'value', messageOf(issue, field, raw, meant !== undefined), lines)];
}

/** What is certain of a wrong value, or the form of a right one. Where one can choose, the message names the choices. */
function outlineOf(issue: z.core.$ZodIssue, field: z.core.$ZodType | undefined, raw: unknown): string | undefined {
  if (field === undefined || issue.code === 'too_big') return undefined;
  const { outline, form } = fieldMeta(field) ?? {};
  return outline?.(typeof raw === 'string' ? (writtenSlip(raw)?.text ?? raw) : raw) ?? form;
}

/** The names of the values from which a missing field can be chosen. */
function chooseFrom(issue: z.core.$ZodIssue, field: z.core.$ZodType | undefined): string | undefined {
  const labels = field === undefined ? undefined : fieldMeta(field)?.labels;
  if (issue.code !== 'invalid_value' || issue.values.length < 2) return undefined;
  return texts.choose(issue.values.map((value) => ({ name: String(value), label: labels?.[String(value)] })));
}

/** The whole list, when several of its items were written as one: `[stmg hgm]`, `[stmg; hgm]`. */
function splitItem(schema: z.core.$ZodType, path: readonly PropertyKey[], raw: string, value: unknown): string | undefined {
  const listPath = path.slice(0, -1);
  const list = valueAt(value, listPath);
  const field = schemaAt(schema, listPath);
  const parts = raw.split(/[;,\s]+/).filter((part) => part !== '');
  if (parts.length < 2 || field === undefined || !Array.isArray(list) || !list.every((item) => typeof item === 'string')) return undefined;
  const item = itemOf(field);
  if (item === undefined || !parts.every((part) => passes(item, part))) return undefined;
  return mendedList(
    field,
    list.flatMap((one, index) => (index === path.at(-1) ? parts : [one])),
  );
}

/** Unknown keys of one object. Those that belong together somewhere else are one mistake: the indentation of a few lines. */
function unknownKeys(
  schema: z.core.$ZodType,
  around: readonly PropertyKey[],
  keys: readonly string[],
  value: unknown,
  locator: Locator,
  misspelled: Set<string>,
): Problem[] {
  const groups = new Map<string, { keys: string[]; placement: Placement }>();
  const alone: string[] = [];
  for (const key of keys) {
    const placement = placeFor(schema, value, around, key);
    if (placement === undefined) {
      alone.push(key);
      continue;
    }
    const id = JSON.stringify([placement.direction, placement.at.length, placement.group]);
    const group = groups.get(id) ?? { keys: [], placement };
    group.keys.push(key);
    groups.set(id, group);
  }
  return [
    ...[...groups.values()].map((group) => misplacedKeys(around, group.keys, group.placement, value, locator, misspelled)),
    ...alone.map((key) => unknownKey(schema, [...around, key], value, locator, misspelled)),
  ];
}

function misplacedKeys(
  around: readonly PropertyKey[],
  keys: readonly string[],
  placement: Placement,
  value: unknown,
  locator: Locator,
  misspelled: Set<string>,
): Problem {
  for (const field of fieldsMeant(placement, keys)) misspelled.add(field);
  const { direction, at, group = '', present } = placement;
  const message =
    direction === 'up'
      ? texts.oneLevelUp(keys, String(around.findLast((part, index) => typeof part === 'string' && index >= at.length) ?? ''), nameOf(at))
      : present === true
        ? texts.belongsUnder(keys, group)
        : texts.groupMissing(keys, group);
  return problem('misplaced-field', [...around, keys[0] ?? ''], locator, 'key', message, movedLines(value, around, keys, placement));
}

/** The last name in a path; `undefined` for the file itself. */
const nameOf = (path: readonly PropertyKey[]) => {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? undefined : String(name);
};

const passes = (field: z.core.$ZodType, value: unknown) => safeParse(field, value).success;

function unknownKey(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
  locator: Locator,
  misspelled: Set<string>,
): Problem {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const present = Object.keys(valueAt(value, around) as object);
  const own = locator.locate(path, 'key').file;
  // What a higher layer has filled in may be what this file was to change.
  const isFree = (name: string) => !present.includes(name) || locator.locate([...around, name], 'key').file !== own;
  const fields = Object.entries(shapeOf(schemaAt(schema, around) ?? schema) ?? {}).filter(([name]) => isFree(name));
  const names = fields.map(([name]) => name);
  // Editors also write the name that stands above the field: “naam” for name.
  const byLabel = new Map(fields.map(([name, field]) => [fieldMeta(field)?.label ?? name, name]));
  const meant = nearest(key, names) ?? byLabel.get(nearest(key, byLabel.keys()) ?? '');
  const example = meant === undefined ? undefined : yamlPair(meant, (valueAt(value, path) ?? null) as SnippetValue);
  if (meant !== undefined) misspelled.add(formatPath([...around, meant]));
  return problem('unknown-field', path, locator, 'key', texts.unknownKey(key, meant, names), example);
}

const isGroup = (field: z.core.$ZodType | undefined) =>
  field !== undefined && (shapeOf(field) !== undefined || itemOf(field) !== undefined);

function describeOwnRule(issue: z.core.$ZodIssueCustom, value: unknown, locator: Locator): Problem {
  const { example, patch } = (issue.params ?? {}) as OwnRule;
  const rowPath =
    typeof issue.path.at(-1) === 'string' && !isPlainObject(valueAt(value, issue.path)) ? issue.path.slice(0, -1) : issue.path;
  const row = valueAt(value, rowPath);
  const snippet =
    patch === undefined || !isPlainObject(row) ? example : corrected({ ...row, ...patch }, typeof rowPath.at(-1) === 'number');
  return problem('broken-rule', issue.path, locator, 'value', issue.message, snippet);
}

/** A row of a list, or the lines of an object, as they can stand in the file. A key of the patch without a value takes the key away. */
function corrected(row: Readonly<Record<string, unknown>>, inList: boolean): string {
  const value = Object.fromEntries(Object.entries(row).filter(([, item]) => item !== undefined)) as Readonly<Record<string, SnippetValue>>;
  return inList ? yamlRow(value) : yamlBlock(value);
}

/** @param cured whether the example shows the right value: then it need not be explained how to write it */
function messageOf(issue: z.core.$ZodIssue, field: z.core.$ZodType | undefined, raw: unknown, cured: boolean): string {
  const meta = field === undefined ? undefined : fieldMeta(field);
  const slip = typeof raw === 'string' && issue.code !== 'too_big' && issue.code !== 'too_small' ? writtenSlip(raw) : undefined;
  const own = (slip === undefined ? meta?.explain?.(raw) : meta?.explain?.(slip.text)) ?? meta?.message;
  if (slip !== undefined) return cured || own === undefined ? texts.slips[slip.kind] : `${texts.slips[slip.kind]} ${own}`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof raw === 'number' && meta?.explain?.(raw) !== undefined) return own ?? texts.unquoted;
      if (issue.expected === 'string' && typeof raw === 'number')
        return own === undefined || cured ? texts.unquoted : `${texts.unquoted} ${own}`;
      if (cured && issue.expected === 'array' && isPlainObject(raw)) return texts.dashMissing;
      if (cured && issue.expected === 'object' && Array.isArray(raw)) return texts.listNameMissing;
      return texts.wrongKind(issue.expected, kindOf(raw));
    case 'invalid_value': {
      if (own !== undefined) return own;
      if (typeof raw === 'object') return texts.wrongKind('option', kindOf(raw));
      const options = issue.values.map((option) => ({ name: String(option), label: meta?.labels?.[String(option)] }));
      const meant = meantOption(issue, field, raw);
      return texts.notInList(String(raw), options, meant === undefined ? undefined : String(meant));
    }
    case 'too_small':
      return own !== undefined && typeof raw === 'number'
        ? own
        : issue.origin === 'string'
          ? texts.tooShort(Number(issue.minimum), 'tekens')
          : issue.origin === 'array'
            ? texts.tooShort(Number(issue.minimum), 'items')
            : texts.tooSmall(issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return own !== undefined && typeof raw === 'number'
        ? own
        : issue.origin === 'string'
          ? texts.tooLong(Number(issue.maximum), String(raw).length, 'tekens') +
            texts.fitsUntil(lastWords(String(raw).slice(0, Number(issue.maximum))))
          : issue.origin === 'array'
            ? texts.tooLong(Number(issue.maximum), Array.isArray(raw) ? raw.length : undefined, 'items')
            : texts.tooBig(issue.maximum);
    default:
      return own ?? texts.generic;
  }
}

/** The end of a text, from the beginning of a word. */
const lastWords = (text: string) =>
  text
    .slice(-40)
    .replace(/^\S*\s+/, '')
    .trim() || text.slice(-20);

const kindOf = (raw: unknown) =>
  Array.isArray(raw) ? 'array' : typeof raw === 'number' && !Number.isInteger(raw) ? 'fraction' : typeof raw;

const codeOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' ? 'wrong-kind' : issue.code === 'too_small' || issue.code === 'too_big' ? 'out-of-bounds' : 'invalid-value';

function problem(
  code: string,
  path: readonly PropertyKey[],
  locator: Locator,
  at: 'key' | 'value',
  message: string,
  example: string | undefined,
): Problem {
  const field = formatPath(path);
  return {
    severity: 'error',
    code,
    ...locator.locate(path, at),
    ...(field === '' ? {} : { field }),
    message,
    ...(example === undefined ? {} : { example }),
  };
}
