import type * as z from 'zod';
import { safeParse } from 'zod';
import { validationTexts as texts } from '../messages/validation.nl.ts';
import { nearest } from '../problems/did-you-mean.ts';
import { locatedProblem } from '../problems/located-problem.ts';
import type { Locator } from '../problems/locator.ts';
import { formatPath, type Problem } from '../problems/problem.ts';
import { quoted, yamlPair, type SnippetValue } from '../problems/yaml-snippet.ts';
import { fieldMeta, schemaAt, shapeOf } from '../schemas/shared/field.ts';
import { fieldsMeant, movedLines, placeFor, type Placement } from './misplaced-key.ts';
import { valueAt } from './plain-value.ts';

/**
 * The problems of the unknown keys of one object. Those that belong together somewhere else are one mistake: the indentation of a few lines.
 *
 * @param misspelled gets the fields that were meant by the keys
 */
export function unknownKeys(
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
  return locatedProblem(locator, {
    severity: 'error',
    code: 'misplaced-field',
    path: [...around, keys[0] ?? ''],
    at: 'key',
    message,
    example: movedLines(value, around, keys, placement),
  });
}

/** The last name in a path; `undefined` for the file itself. */
const nameOf = (path: readonly PropertyKey[]) => {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? undefined : String(name);
};

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
  const cut = cutOffText(schema, value, path, locator);
  if (cut !== undefined) {
    return locatedProblem(locator, { severity: 'error', code: 'unknown-field', path, at: 'key', message: texts.cutOff(key), example: cut });
  }
  const meant = nearest(key, names) ?? byLabel.get(nearest(key, byLabel.keys()) ?? '');
  const example = meant === undefined ? undefined : yamlPair(meant, (valueAt(value, path) ?? null) as SnippetValue);
  if (meant !== undefined) misspelled.add(formatPath([...around, meant]));
  return locatedProblem(locator, {
    severity: 'error',
    code: 'unknown-field',
    path,
    at: 'key',
    message: texts.unknownKey(key, meant, names),
    example,
  });
}

/**
 * The field before a key whose text was broken off by a comma, with its whole text: in `{ label: Ja, graag }` the word “graag” is a key of
 * its own, without a value.
 */
function cutOffText(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[], locator: Locator): string | undefined {
  const [around, key] = [path.slice(0, -1), String(path.at(-1))];
  const values = valueAt(value, around) as Readonly<Record<string, unknown>>;
  if (values[key] !== null) return undefined;
  const keys = Object.keys(values);
  const before = keys[keys.indexOf(key) - 1];
  const text = before === undefined ? undefined : values[before];
  if (before === undefined || typeof text !== 'string') return undefined;
  const [first, second] = [[...around, before], path].map((at) => locator.locate(at, 'key'));
  if (first?.file !== second?.file || first?.line !== second?.line) return undefined;
  // A word after a time or an id is no end of it.
  const field = schemaAt(schema, [...around, before]);
  const whole = `${text}, ${key}`;
  return field !== undefined && safeParse(field, whole).success ? `${before}: ${quoted(whole)}` : undefined;
}
