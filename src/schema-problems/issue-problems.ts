import type * as z from 'zod';
import { safeParse } from 'zod';
import { validationTexts as texts } from '../messages/validation.nl.ts';
import { locatedProblem } from '../problems/located-problem.ts';
import type { Locator } from '../problems/locator.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldMeta, itemOf, schemaAt, shapeOf } from '../schemas/shared/field.ts';
import { correctedYaml } from './corrected-lines.ts';
import { formYaml, mayBeLeftOut } from './example-value.ts';
import { messageOf } from './issue-message.ts';
import { mendedList } from './meant-list.ts';
import { ownRuleProblem } from './own-rule.ts';
import { valueAt } from './plain-value.ts';
import { suggestionFor } from './suggestion.ts';
import { unknownKeys } from './unknown-keys.ts';
import { writtenSlip } from './written-slips.ts';

/**
 * Turns what zod found into located Dutch messages. Every unknown key and every wrong value becomes a message of its own.
 *
 * @param value the value that was parsed, for the examples
 */
export function issueProblems(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[], value: unknown, locator: Locator): Problem[] {
  // “naam” written for name is one mistake, not a field too many and a field too few.
  const misspelled = new Set<string>();
  const problems = issues.flatMap((issue) => describe(schema, issue, value, locator, misspelled));
  return problems.filter(
    ({ code, field = '' }) =>
      !(absences.includes(code) && misspelled.has(field)) &&
      // What a rule misses in a group may be the field with the slip.
      !(code === 'broken-rule' && [...misspelled].some((meant) => meant.startsWith(`${field}.`))),
  );
}

/** What is told of a field that is not there. */
const absences: readonly string[] = ['missing-field', 'empty-field', 'broken-rule'];

/** @param misspelled gets the fields that were meant by unknown keys */
function describe(schema: z.core.$ZodType, issue: z.core.$ZodIssue, value: unknown, locator: Locator, misspelled: Set<string>): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return unknownKeys(schema, issue.path, issue.keys, value, locator, misspelled);
  }
  if (issue.code === 'custom') return [ownRuleProblem(issue, value, locator)];

  const told = (code: string, message: string, example: string | undefined, at: 'key' | 'value' = 'value') =>
    locatedProblem(locator, { severity: 'error', code, path: issue.path, at, message, example });
  const field = schemaAt(schema, issue.path);
  const label = field === undefined ? undefined : fieldMeta(field)?.label;
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const raw = valueAt(value, issue.path);
  const inList = typeof issue.path.at(-1) === 'number';
  const written = locator.sourceTextAt(issue.path);
  const joined = inList && typeof raw === 'string' ? splitItem(schema, issue.path, raw, value) : undefined;
  if (joined !== undefined) {
    return [told(codeOf(issue), texts.joinedItems, correctedYaml(value, issue.path.slice(0, -1), joined))];
  }
  const meant = suggestionFor(issue, field, raw, written, valueAt(value, issue.path.slice(0, -1)));
  const isMissing = raw === undefined || raw === null || raw === '';
  const example = meant ?? (isMissing || isGroup(field) ? field && formYaml(field) : outlineOf(issue, field, raw));
  const lines = example === undefined ? undefined : correctedYaml(value, issue.path, example);

  if (raw === undefined) {
    const hint = [field && fieldMeta(field)?.hint, chooseFrom(issue, field)].filter((text) => text !== undefined).join(' ');
    return [told('missing-field', texts.missing(label ?? key, key, hint === '' ? undefined : hint), lines, 'key')];
  }
  if (raw === null || (raw === '' && issue.code === 'too_small')) {
    const message = inList ? texts.emptyItem : texts.empty(label ?? key, key, field !== undefined && mayBeLeftOut(field));
    return [told('empty-field', message, lines)];
  }
  return [told(codeOf(issue), messageOf(issue, field, raw, meant !== undefined), lines)];
}

/** What is certain of a wrong value, or the form of a right one. Where one can choose, the message names the choices. */
function outlineOf(issue: z.core.$ZodIssue, field: z.core.$ZodType | undefined, raw: unknown): string | undefined {
  if (field === undefined || issue.code === 'too_big') return undefined;
  const { outline, form } = fieldMeta(field) ?? {};
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') return formYaml(field);
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

const passes = (field: z.core.$ZodType, value: unknown) => safeParse(field, value).success;

const isGroup = (field: z.core.$ZodType | undefined) =>
  field !== undefined && (shapeOf(field) !== undefined || itemOf(field) !== undefined);

const codeOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' ? 'wrong-kind' : issue.code === 'too_small' || issue.code === 'too_big' ? 'out-of-bounds' : 'invalid-value';
