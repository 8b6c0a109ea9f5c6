import { valueAt } from '../../../../src/schema-problems/plain-value.ts';
import { isGroup, type Group } from './form-group.ts';
import { valueOf, type HoursForm } from './hours-form.ts';
import type { HoursProblem } from './problems.ts';

/** A place in the value: keys and indexes. */
export type Path = readonly PropertyKey[];

/** The problems of a form by the place they are about. */
export interface ProblemIndex {
  /** Those of exactly this place. */
  at(path: Path): readonly HoursProblem[];
  /** Whether there is one at one of these keys of a group. */
  hasAny(path: Path, keys: readonly string[]): boolean;
}

/** Sorts problems by place. Of a row that was just added is not told yet what is missing. */
export function indexProblems(problems: readonly HoursProblem[], form: HoursForm): ProblemIndex {
  const value = valueOf(form);
  const fresh = freshPaths(form.root, []);
  const isEarly = ({ path }: HoursProblem) =>
    valueAt(value, path) === undefined && fresh.some((row) => row.every((key, at) => key === path[at]));
  const byPlace = Map.groupBy(
    problems.filter((problem) => !isEarly(problem)),
    ({ path }) => JSON.stringify(path),
  );
  const at: ProblemIndex['at'] = (path) => byPlace.get(JSON.stringify(path)) ?? [];
  return { at, hasAny: (path, keys) => keys.some((key) => at([...path, key]).length > 0) };
}

function freshPaths(group: Group, path: Path): Path[] {
  const inside = Object.entries(group.lists).flatMap(([key, rows]) =>
    rows.flatMap((row, index) => (isGroup(row) ? freshPaths(row, [...path, key, index]) : [])),
  );
  return group.fresh === true ? [path, ...inside] : inside;
}
