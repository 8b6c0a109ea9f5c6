import type * as z from 'zod';
import type { Member, YamlCollection } from './members.ts';
import type { Plain } from './plain-data.ts';

/** A list or object of the source with its values before and after the change. */
export interface Change {
  source: string;
  node: YamlCollection;
  before: Plain;
  after: Plain;
  schema: z.core.$ZodType | undefined;
}

/** The part of the source in which a member stands. */
export interface MemberPlace {
  source: string;
  member: Member;
  /** Where the part ends; it starts at the key or the dash. */
  end: number;
  /** Column of the key or the dash; left out inside brackets. */
  column?: number;
}

/** Writes a member with another value; `before` is left out when it is not known. */
export type PatchMember = (place: MemberPlace, before: Plain | undefined, after: Plain, schema: z.core.$ZodType | undefined) => string;
