import type * as z from 'zod';
import { filledIn } from '../forms/check-field.ts';

/** A value as far as it is right: `partly` when what is wrong in it was left out. */
export type Reading<T> =
  | { state: 'right' | 'partly'; value: T }
  /** Nothing is filled in. */
  | { state: 'none'; value?: undefined }
  | { state: 'wrong'; value?: undefined };

/** Reads a value that somebody is still typing, with the schema of its field. Never throws. */
export function readValue<S extends z.ZodType>(schema: S, value: unknown): Reading<NonNullable<z.output<S>>> {
  try {
    const filled = filledIn(schema, value ?? undefined);
    const whole = schema.safeParse(filled);
    if (whole.success) return whole.data === undefined || whole.data === null ? { state: 'none' } : { state: 'right', value: whole.data };
    if (filled === undefined) return { state: 'none' };
    const rest = withoutWrong(
      filled,
      whole.error.issues.map(({ path, code, ...issue }) =>
        code === 'unrecognized_keys' && 'keys' in issue ? [...path, issue.keys[0] ?? ''] : path,
      ),
    );
    const partly = schema.safeParse(rest);
    return partly.success && partly.data !== undefined && partly.data !== null
      ? { state: 'partly', value: partly.data }
      : { state: 'wrong' };
  } catch {
    return { state: 'wrong' };
  }
}

/** A value without what stands at these paths. A row of a list goes as a whole: half a row says something else. */
function withoutWrong(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  const inside = (key: PropertyKey) => paths.filter(([first]) => first === key).map((path) => path.slice(1));
  if (Array.isArray(value)) return value.filter((_, index) => inside(index).length === 0);
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const wrong = inside(key);
    if (wrong.some((path) => path.length === 0)) return [];
    const rest = wrong.length === 0 ? item : withoutWrong(item, wrong);
    return Array.isArray(rest) && rest.length === 0 && wrong.length > 0 ? [] : [[key, rest] as const];
  });
  return Object.fromEntries(left);
}
