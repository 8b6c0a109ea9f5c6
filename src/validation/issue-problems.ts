import type * as z from 'zod';
import { validationTexts as texts } from '../messages/validation.nl.ts';
import { nearest } from '../problems/did-you-mean.ts';
import type { Locator } from '../problems/locator.ts';
import { formatPath, type Problem } from '../problems/problem.ts';
import { yamlBlock, yamlPair, yamlRow, yamlValue, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, itemOf, schemaAt, shapeOf } from '../schemas/shared/field.ts';
import { correctedYaml, exampleValue, mayBeLeftOut } from './example-value.ts';
import { meantOption, suggestionFor } from './suggestion.ts';

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
export function issueProblems(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  locator: Locator,
): Problem[] {
  // “naam” written for name is one mistake, not a field too many and a field too few.
  const misspelled = new Set<string>();
  const problems = issues.flatMap((issue) => describe(schema, issue, value, locator, misspelled));
  return problems.filter(({ code, field }) => !(code === 'missing-field' && field !== undefined && misspelled.has(field)));
}

/** @param misspelled gets the fields that were meant by unknown keys */
function describe(
  schema: z.core.$ZodType,
  issue: z.core.$ZodIssue,
  value: unknown,
  locator: Locator,
  misspelled: Set<string>,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(schema, [...issue.path, key], value, locator, misspelled));
  }
  if (issue.code === 'custom') return [describeOwnRule(issue, value, locator)];

  const field = schemaAt(schema, issue.path);
  const label = field === undefined ? undefined : fieldMeta(field)?.label;
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const raw = valueAt(value, issue.path);
  const inList = typeof issue.path.at(-1) === 'number';
  const written = locator.sourceTextAt(issue.path);
  const meant = suggestionFor(issue, field, raw, written, valueAt(value, issue.path.slice(0, -1)));
  const isMissing = raw === undefined || raw === null;
  const example = meant ?? (isMissing || isGroup(field) ? builtExample(field) : (field && fieldMeta(field)?.example));
  const lines = example === undefined ? undefined : correctedYaml(value, issue.path, example);

  if (raw === undefined) {
    return [problem('missing-field', issue.path, locator, 'key', texts.missing(label ?? key, key, field && fieldMeta(field)?.hint), lines)];
  }
  if (raw === null) {
    const message = inList ? texts.emptyItem : texts.empty(label ?? key, key, field !== undefined && mayBeLeftOut(field));
    return [problem('empty-field', issue.path, locator, 'value', message, lines)];
  }
  return [problem(codeOf(issue), issue.path, locator, 'value', messageOf(issue, field, raw, meant !== undefined), lines)];
}

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
  const fields = Object.entries(shapeOf(schemaAt(schema, around) ?? schema) ?? {}).filter(([name]) => !present.includes(name));
  const names = fields.map(([name]) => name);
  // Editors also write the name that stands above the field: “naam” for name.
  const byLabel = new Map(fields.map(([name, field]) => [fieldMeta(field)?.label ?? name, name]));
  const meant = nearest(key, names) ?? byLabel.get(nearest(key, byLabel.keys()) ?? '');
  const example = meant === undefined ? undefined : yamlPair(meant, (valueAt(value, path) ?? null) as SnippetValue);
  if (meant !== undefined) misspelled.add(formatPath([...around, meant]));
  return problem('unknown-field', path, locator, 'key', texts.unknownKey(key, meant, names), example);
}

const isGroup = (field: z.core.$ZodType | undefined) => field !== undefined && (shapeOf(field) !== undefined || itemOf(field) !== undefined);

function builtExample(field: z.core.$ZodType | undefined): string | undefined {
  return field === undefined ? undefined : (fieldMeta(field)?.example ?? yamlValue(exampleValue(field)));
}

function describeOwnRule(issue: z.core.$ZodIssueCustom, value: unknown, locator: Locator): Problem {
  const { example, patch } = (issue.params ?? {}) as OwnRule;
  const rowPath = typeof issue.path.at(-1) === 'string' && !isPlainObject(valueAt(value, issue.path)) ? issue.path.slice(0, -1) : issue.path;
  const row = valueAt(value, rowPath);
  const snippet = patch === undefined || !isPlainObject(row) ? example : corrected({ ...row, ...patch }, typeof rowPath.at(-1) === 'number');
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
  const own = meta?.message;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof raw === 'number') return own === undefined || cured ? texts.unquoted : `${texts.unquoted} ${own}`;
      return texts.wrongKind(issue.expected, kindOf(raw));
    case 'invalid_value': {
      if (own !== undefined) return own;
      if (typeof raw === 'object') return texts.wrongKind('option', kindOf(raw));
      const options = issue.values.map((option) => ({ name: String(option), label: meta?.labels?.[String(option)] }));
      const meant = meantOption(issue, field, raw);
      return texts.notInList(String(raw), options, meant === undefined ? undefined : String(meant));
    }
    case 'too_small':
      return own !== undefined && typeof raw === 'number' ? own
        : issue.origin === 'string' ? texts.tooShort(Number(issue.minimum), 'tekens')
        : issue.origin === 'array' ? texts.tooShort(Number(issue.minimum), 'items')
        : texts.tooSmall(issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return own !== undefined && typeof raw === 'number' ? own
        : issue.origin === 'string' ? texts.tooLong(Number(issue.maximum), String(raw).length, 'tekens')
        : issue.origin === 'array' ? texts.tooLong(Number(issue.maximum), Array.isArray(raw) ? raw.length : undefined, 'items')
        : texts.tooBig(issue.maximum);
    default:
      return own ?? texts.generic;
  }
}

const kindOf = (raw: unknown) => (Array.isArray(raw) ? 'array' : typeof raw === 'number' && !Number.isInteger(raw) ? 'fraction' : typeof raw);

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

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
