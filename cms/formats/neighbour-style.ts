import type { Member } from './members.ts';
import { isScalar } from 'yaml';

/** How the texts of a list are quoted, when that is with all of them the same. */
export function neighbourStyle(members: readonly Member[]): 'single' | 'double' | undefined {
  const types = new Set(members.map(({ value }) => (isScalar(value) ? value.type : undefined)));
  const [only] = types;
  if (types.size !== 1) return undefined;
  return only === 'QUOTE_DOUBLE' ? 'double' : only === 'QUOTE_SINGLE' ? 'single' : undefined;
}
