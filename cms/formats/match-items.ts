import { isObject, isSame } from './plain-data.ts';

/**
 * For each item of a changed list its index in the list as it was; `undefined` for a new item. An item that was edited is recognised by
 * what is still the same in it, or by standing where the old one stood.
 */
export function matchItems(before: readonly unknown[], after: readonly unknown[]): readonly (number | undefined)[] {
  const origins: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  const pair = (index: number, origin: number | undefined) => {
    if (origin === undefined || taken.has(origin)) return;
    origins[index] = origin;
    taken.add(origin);
  };
  after.forEach((item, index) => {
    if (index < before.length && isSame(before[index], item)) pair(index, index);
  });
  after.forEach((item, index) => {
    if (origins[index] === undefined)
      pair(
        index,
        indexes(before).find((origin) => !taken.has(origin) && isSame(before[origin], item)),
      );
  });
  after.forEach((item, index) => {
    if (origins[index] !== undefined) return;
    const free = indexes(before).filter((origin) => !taken.has(origin));
    const [best] = free
      .map((origin) => ({ origin, score: likeness(before[origin], item) }))
      .filter(({ score }) => score >= 0.5)
      .sort((a, b) => b.score - a.score || Math.abs(a.origin - index) - Math.abs(b.origin - index));
    pair(index, best?.origin);
  });
  after.forEach((_, index) => {
    if (origins[index] !== undefined) return;
    const left = index === 0 ? -1 : origins[index - 1];
    const right = index === after.length - 1 ? before.length : origins[index + 1];
    const place = [left === undefined ? undefined : left + 1, right === undefined ? undefined : right - 1];
    pair(
      index,
      place.find((origin) => origin !== undefined && origin >= 0 && origin < before.length && !taken.has(origin)),
    );
  });
  return origins;
}

const indexes = (list: readonly unknown[]) => [...list.keys()];

/** Which part of the fields of two objects is the same, from 0 to 1; 0 for anything else. */
function likeness(a: unknown, b: unknown): number {
  if (!isObject(a) || !isObject(b)) return 0;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const same = [...keys].filter((key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && isSame(a[key], b[key]));
  return keys.size === 0 ? 0 : same.length / keys.size;
}
