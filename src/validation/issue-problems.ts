import type * as z from 'zod';
import { validationTexts as texts } from '../messages/validation.nl.ts';
import { didYouMean, nearest } from '../problems/did-you-mean.ts';
import { formatPath, type Place, type Problem } from '../problems/problem.ts';
import { quoted, yamlBlock, yamlPair, yamlRow, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, schemaAt, shapeOf, unwrap } from '../schemas/shared/field.ts';

/** Where the values of an entry stand: in one file, or spread over the files of its layers. */
export interface Locator {
  /** The place of the value (or of its key) at `path`, or of the nearest thing around it. */
  locate(path: readonly PropertyKey[], at?: 'key' | 'value'): Place;
  /** The value at `path` letter by letter as it stands in the file: `9.00`, where YAML made 9 of it. */
  sourceTextAt(path: readonly PropertyKey[]): string | undefined;
}

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
  return issues.flatMap((issue) => describe(schema, issue, value, locator));
}

function describe(schema: z.core.$ZodType, issue: z.core.$ZodIssue, value: unknown, locator: Locator): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, issue.path) ?? schema) ?? {});
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const example = meant === undefined ? undefined : yamlPair(meant, (valueAt(value, [...issue.path, key]) ?? null) as SnippetValue);
      return problem('unknown-field', [...issue.path, key], locator, 'key', texts.unknownKey(key, meant), example);
    });
  }
  if (issue.code === 'custom') return [describeOwnRule(issue, value, locator)];

  const field = schemaAt(schema, issue.path);
  const meta = field === undefined ? undefined : fieldMeta(field);
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const label = meta?.label ?? key;
  const raw = valueAt(value, issue.path);
  const written = locator.sourceTextAt(issue.path);
  const suggestion = meta?.suggest?.(written ?? raw) ?? meta?.suggest?.(raw) ?? meta?.example;
  const inList = typeof issue.path.at(-1) === 'number';
  const example = suggestion === undefined ? undefined : inList ? `- ${suggestion}` : `${key}: ${suggestion}`;

  if (raw === undefined) {
    return [problem('missing-field', issue.path, locator, 'key', texts.missing(label, key), example)];
  }
  if (raw === null) return [problem('empty-field', issue.path, locator, 'value', texts.empty(label), example)];
  return [problem(codeOf(issue), issue.path, locator, 'value', messageOf(issue, field, meta?.message, raw), example ?? betweenQuotes(issue, key, written, inList))];
}

function describeOwnRule(issue: z.core.$ZodIssueCustom, value: unknown, locator: Locator): Problem {
  const { example, patch } = (issue.params ?? {}) as OwnRule;
  const rowPath = typeof issue.path.at(-1) === 'string' && !isPlainObject(valueAt(value, issue.path)) ? issue.path.slice(0, -1) : issue.path;
  const row = valueAt(value, rowPath);
  const snippet = patch === undefined || !isPlainObject(row) ? example : corrected({ ...row, ...patch }, typeof rowPath.at(-1) === 'number');
  return problem('broken-rule', issue.path, locator, 'value', issue.message, snippet);
}

/** A row of a list, or the lines of an object, as they can stand in the file. */
function corrected(row: Readonly<Record<string, unknown>>, inList: boolean): string {
  const value = row as Readonly<Record<string, SnippetValue>>;
  return inList ? yamlRow(value) : yamlBlock(value);
}

function messageOf(issue: z.core.$ZodIssue, field: z.core.$ZodType | undefined, own: string | undefined, raw: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' && typeof raw === 'number'
        ? `${own ?? texts.wrongKind('string', 'number')} ${texts.unquoted}`
        : texts.wrongKind(issue.expected, Array.isArray(raw) ? 'array' : typeof raw);
    case 'invalid_value': {
      const options = issue.values.map(String);
      return own ?? texts.notInList(String(raw), options, nearest(String(raw), options));
    }
    case 'too_small':
      return own !== undefined && typeof raw === 'number' ? own
        : issue.origin === 'string' ? texts.tooShort(Number(issue.minimum), 'tekens')
        : issue.origin === 'array' ? texts.tooShort(Number(issue.minimum), 'items')
        : texts.tooSmall(issue.minimum);
    case 'too_big':
      return own !== undefined && typeof raw === 'number' ? own
        : issue.origin === 'string' ? texts.tooLong(Number(issue.maximum), String(raw).length, 'tekens')
        : issue.origin === 'array' ? texts.tooLong(Number(issue.maximum), Array.isArray(raw) ? raw.length : undefined, 'items')
        : texts.tooBig(issue.maximum);
    default:
      return own ?? didYouMeanOption(field, raw) ?? texts.generic;
  }
}

function didYouMeanOption(field: z.core.$ZodType | undefined, raw: unknown): string | undefined {
  const inner = field === undefined ? undefined : unwrap(field);
  const values = inner?._zod.values;
  return values === undefined ? undefined : didYouMean(String(raw), [...values].map(String));
}

const codeOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' ? 'wrong-kind' : issue.code === 'too_small' || issue.code === 'too_big' ? 'out-of-bounds' : 'invalid-value';

/** The value as it stood, between quotes: the cure for most text that YAML took for something else. */
function betweenQuotes(issue: z.core.$ZodIssue, key: string, written: string | undefined, inList: boolean): string | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string' || written === undefined || written.includes('\n')) return undefined;
  return `${inList ? '-' : `${key}:`} ${quoted(written)}`;
}

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
