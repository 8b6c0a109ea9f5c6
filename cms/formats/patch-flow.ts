import type * as z from 'zod';
import type { Change, PatchMember } from './change.ts';
import { flowParts, joinFlow, type FlowPart } from './flow-parts.ts';
import { matchItems } from './match-items.ts';
import { membersOf } from './members.ts';
import { isList, isObject, isSame, type Plain } from './plain-data.ts';
import { orderKeys, schemaOfItem, schemaOfKey } from './schema-facts.ts';
import { flowPair, flowValue } from './write-value.ts';

/** Writes a list or object in brackets anew, from bracket to bracket; `undefined` when its parts cannot be told. */
export function patchFlow({ source, node, before, after, schema }: Change, patchMember: PatchMember): string | undefined {
  const members = membersOf(node);
  const parts = members && flowParts(source, node, members);
  if (members === undefined || parts === undefined) return undefined;
  const changed = (origin: number, old: Plain | undefined, value: Plain, inner: z.core.$ZodType | undefined): FlowPart | undefined => {
    const [part, member] = [parts.parts[origin], members[origin]];
    if (part === undefined || member === undefined || (old !== undefined && isSame(old, value))) return part;
    return { ...part, text: patchMember({ source, member, end: part.end }, old, value, inner) };
  };
  if (isList(before) && isList(after)) {
    const inner = schemaOfItem(schema);
    const written = matchItems(before, after).map((origin, index) => {
      const value = after[index] ?? null;
      const part = origin === undefined ? undefined : changed(origin, before[origin], value, inner);
      return { ...(origin !== undefined && { origin }), text: part?.text ?? flowValue(value, { schema: inner }) };
    });
    return joinFlow(parts, written);
  }
  if (!isObject(before) || !isObject(after)) return undefined;
  const keys = members.map(({ key = '' }) => key);
  const written = orderKeys(schema, keys, Object.keys(after)).map((key) => {
    const origin = keys.indexOf(key);
    const value = (after[key] ?? null) as Plain;
    if (origin === -1) return { text: flowPair(key, value, { schema }) };
    return { origin, text: changed(origin, before[key] as Plain, value, schemaOfKey(schema, key))?.text ?? '' };
  });
  return joinFlow(parts, written);
}
