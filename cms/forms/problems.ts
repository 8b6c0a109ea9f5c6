/** Something wrong with a value: where in it, and what to do, in a full Dutch sentence. */
export interface FormProblem {
  path: readonly PropertyKey[];
  message: string;
}

/** The problems of a part of a value. */
export const problemsAt = (problems: readonly FormProblem[], key: PropertyKey): FormProblem[] =>
  problems.filter(({ path }) => path[0] === key).map(({ path, message }) => ({ path: path.slice(1), message }));

/** The sentences about a value itself, and about keys in it that no input shows. @param isShown whether a part has an input of its own */
export function ownMessages(problems: readonly FormProblem[], isShown: (key: PropertyKey) => boolean = () => false): string[] {
  const own = problems.filter(({ path }) => path[0] === undefined || !isShown(path[0]));
  return [...new Set(own.map(({ message }) => message))];
}

/** The path that `formatPath` wrote: `hours.weekly[0].closes`. */
export const pathIn = (field = ''): PropertyKey[] =>
  [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));
