import type * as z from 'zod';
import { kinds, type KindName } from '../config/kinds.ts';
import { readValue, type Reading } from './read-value.ts';

/** An entry in the form, of which anything may be missing or wrong. */
export interface Draft<C extends KindName = KindName> {
  collection: C;
  /** The text of a field as it is typed, also when it is too long or not right yet; `undefined` when there is none. */
  text: (key: string) => string | undefined;
  /** The value of a field as far as it is right. */
  read: <K extends keyof Shape<C>>(key: K) => Reading<NonNullable<z.output<Shape<C>[K]>>>;
  /** As {@link Draft.read}, the value alone. */
  value: <K extends keyof Shape<C>>(key: K) => NonNullable<z.output<Shape<C>[K]>> | undefined;
}

type Shape<C extends KindName> = (typeof kinds)[C]['schema']['shape'];

/** Reads an entry from its form. @param data its fields, with the placeholders filled */
export function draftOf<C extends KindName>(collection: C, data: Readonly<Record<string, unknown>>): Draft<C> {
  const shape = kinds[collection].schema.shape as Shape<C>;
  const readings = new Map<PropertyKey, Reading<unknown>>();
  const read: Draft<C>['read'] = (key) => {
    const reading = readings.get(key) ?? readValue(shape[key] as z.ZodType, data[String(key)]);
    readings.set(key, reading);
    return reading as Reading<never>;
  };
  return {
    collection,
    read,
    value: (key) => read(key).value,
    text: (key) => {
      const value = data[key];
      return typeof value === 'string' && value.trim() !== '' ? value : undefined;
    },
  };
}
