import { isPlainObject } from '../../../src/schema-problems/plain-value.ts';
import { distanceKm, position } from '../../../src/schemas/shared/position.ts';
import { roundPoint, type Point } from './move-point.ts';

/** The two numbers of a position, by their key. */
export type Coordinate = 'lat' | 'lon';

const keys = Object.keys(position.shape);

/** Further from the middle of the municipality than this many kilometres, a point is probably wrong. */
const doubtfulKm = 15;

/** The point of a value, when both its numbers can be one on earth. */
export function pointOf(value: unknown): Point | undefined {
  if (!isPlainObject(value)) return undefined;
  const { lat, lon } = value;
  const isDegrees = (degrees: unknown, most: number): degrees is number => typeof degrees === 'number' && Math.abs(degrees) <= most;
  return isDegrees(lat, 90) && isDegrees(lon, 180) ? { lat, lon } : undefined;
}

/** Whether a point lies in or near the Netherlands, by the schema. */
export const isNearby = ({ lat, lon }: Point): boolean =>
  position.shape.lat.safeParse(lat).success && position.shape.lon.safeParse(lon).success;

/** Whether nothing is filled in, as an empty key in a file. */
export const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The keys of a value that the form has no input for. */
export const unknownKeysOf = (value: unknown): string[] =>
  isPlainObject(value) ? Object.keys(value).filter((key) => !keys.includes(key)) : [];

/** Any value as an editor can read it. */
export const writtenOut = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Puts a key in its place: where it was, or else before the keys that come after it in the schema. */
function withKey(entries: [string, unknown][], [key, value]: [string, unknown]): [string, unknown][] {
  const rank = keys.indexOf(key);
  const own = entries.findIndex(([name]) => name === key);
  const later = entries.findIndex(([name]) => keys.indexOf(name) > rank);
  const place = own !== -1 ? own : later === -1 ? entries.length : later;
  return entries.toSpliced(place, own === -1 ? 0 : 1, [key, value]);
}

/**
 * A value with some keys changed, those that are `undefined` left out. What it has keeps its place. `undefined` when it says nothing any
 * more; a value that is no object makes way.
 */
function withKeys(value: unknown, changes: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const all = Object.entries(changes).reduce(withKey, isPlainObject(value) ? Object.entries(value) : []);
  const entries = all.filter(([, one]) => one !== undefined);
  const saysNothing = entries.every(([key, one]) => key === 'approximate' && one === false);
  return saysNothing ? undefined : Object.fromEntries(entries);
}

/** A value with one coordinate changed: a number, a text that is none, or nothing. */
export const withCoordinate = (value: unknown, key: Coordinate, next: number | string | undefined) => withKeys(value, { [key]: next });

/** A value for which “approximate” is on or off. Off is only written down where it was written before. */
export function withApproximate(value: unknown, isOn: boolean) {
  const isWritten = isPlainObject(value) && Object.hasOwn(value, 'approximate');
  return withKeys(value, isOn || isWritten ? { approximate: isOn } : {});
}

/**
 * A value at another point, to about a metre.
 *
 * @param approximate what is known of the new point; left out, it stays as it was
 */
export function withPoint(value: unknown, point: Point, approximate?: boolean) {
  const moved = withKeys(value, { ...roundPoint(point) });
  return approximate === undefined ? moved : withApproximate(moved, approximate);
}

/** A value without a key. */
export const withoutKey = (value: unknown, key: string) => withKeys(value, { [key]: undefined });

/**
 * The point in a text with both numbers, as another map gives it to copy: `52.25153, 6.16012`, in any order. `undefined` for any other text.
 */
export function pointInText(text: string): Point | undefined {
  const match = /^\(?(\d{1,3}[.,]\d+)(?:[,;]\s*|\s+)(\d{1,3}[.,]\d+)\)?$/.exec(text.trim());
  const [first = NaN, second = NaN] = (match?.slice(1) ?? []).map((number) => Number(number.replace(',', '.')));
  return [
    { lat: first, lon: second },
    { lat: second, lon: first },
  ].find(isNearby);
}

/** How far a point is from the middle of the municipality, in whole kilometres, when that is so far that it may be wrong. */
export function doubtfulDistance(point: Point | undefined, center: Point): number | undefined {
  const distance = point === undefined ? 0 : distanceKm(center, point);
  return distance > doubtfulKm ? Math.round(distance) : undefined;
}
