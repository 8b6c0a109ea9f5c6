/** A value as an object; an empty one when it is none. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Whether nothing is filled in. */
const isNothing = (value: unknown) => value === undefined || value === '' || value === null;

/**
 * An object with another value at a key, which keeps the place of the keys that it has; `undefined` when nothing is filled in any more.
 *
 * @param keepEmpty whether an empty object stays: a group that an entry cannot do without
 */
export function withKey(value: unknown, key: string, next: unknown, keepEmpty: boolean): Record<string, unknown> | undefined {
  const entries = Object.entries({ ...recordOf(value), [key]: next }).filter(([, one]) => one !== undefined);
  return !keepEmpty && entries.every(([, one]) => isNothing(one)) ? undefined : Object.fromEntries(entries);
}
