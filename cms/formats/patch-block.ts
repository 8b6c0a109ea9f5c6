import { blockParts, type BlockParts } from './block-parts.ts';
import type { Change, PatchMember } from './change.ts';
import { joinParts, type WrittenPart } from './join-parts.ts';
import { matchItems } from './match-items.ts';
import { membersOf, type Member } from './members.ts';
import { keyText } from './plain-text.ts';
import { isList, isObject, isSame, type Plain } from './plain-data.ts';
import { neighbourStyle } from './neighbour-style.ts';
import { orderKeys, schemaOfItem, schemaOfKey } from './schema-facts.ts';
import { blockValue, flowValue } from './write-value.ts';
import { isCollection, type Node } from 'yaml';

/** The part of the source in which a list or object stands, and how it is to be treated. */
export interface BlockRange {
  start: number;
  end: number;
  /** It is that of the whole text: a comment at the top stays there, whatever happens to the first member. */
  isRoot?: boolean;
  /** Keys of which the value is written anew. */
  rewrite?: ReadonlySet<string>;
}

/** Writes a list or object that is not in brackets anew; `undefined` when its parts cannot be told. */
export function patchBlock(change: Change, range: BlockRange, patchMember: PatchMember): string | undefined {
  const { source, node, before, after, schema } = change;
  const members = membersOf(node);
  if (members === undefined) return undefined;
  const parts = blockParts(source, members, range.start, range.end);
  const header = range.isRoot === true ? takeHeader(parts) : '';
  const { column } = parts;
  const changed = (origin: number, old: Plain | undefined, value: Plain, inner: Change['schema']): string => {
    const [part, member] = [parts.parts[origin], members[origin]];
    if (part === undefined || member === undefined || (old !== undefined && isSame(old, value))) return part?.text ?? '';
    if (range.rewrite?.has(member.key ?? '') === true) {
      return source.slice(member.start, member.mark) + blockValue(value, { schema: inner, column });
    }
    return patchMember({ source, member, end: part.end, column }, old, value, inner);
  };
  let written: WrittenPart[] | undefined;
  if (isList(before) && isList(after)) {
    const inner = schemaOfItem(schema);
    written = matchItems(before, after).map((origin, index) => {
      const value = after[index] ?? null;
      if (origin !== undefined) return { origin, text: changed(origin, before[origin], value, inner) };
      return { text: newItem(value, members, inner, column) };
    });
  } else if (isObject(before) && isObject(after)) {
    const keys = members.map(({ key = '' }) => key);
    written = orderKeys(schema, keys, Object.keys(after)).map((key) => {
      const origin = keys.indexOf(key);
      const value = (after[key] ?? null) as Plain;
      const inner = schemaOfKey(schema, key);
      if (origin !== -1) return { origin, text: changed(origin, before[key] as Plain, value, inner) };
      return { text: `${keyText(key)}:${blockValue(value, { schema: inner, column })}` };
    });
  }
  if (written === undefined) return undefined;
  return header + joinParts(parts, /\S[^\n]*\n$/.test(header) ? behindHeader(written) : written);
}

// A comment on the first lines may be about the first field or about the whole file: nothing comes between the two.
function behindHeader(written: readonly WrittenPart[]): readonly WrittenPart[] {
  const at = written.findIndex(({ origin }) => origin !== undefined);
  return at > 0 ? [...written.slice(at, at + 1), ...written.slice(0, at), ...written.slice(at + 1)] : written;
}

function takeHeader({ parts: [first] }: BlockParts): string {
  if (first === undefined) return '';
  const { before, notes } = first;
  first.before = '';
  // Below a comment with a blank line behind it, the next one is about the first field.
  if (before.trim() !== '') return before;
  first.notes = '';
  return before + notes;
}

// A new item looks like the items that are there.
function newItem(value: Plain, members: readonly Member[], schema: Change['schema'], column: number): string {
  const inBrackets = members.length > 0 && members.every(({ value: node }) => isFlow(node));
  if (inBrackets && (isList(value) || isObject(value))) return `- ${flowValue(value, { schema })}\n`;
  const like = neighbourStyle(members);
  return `-${blockValue(value, { schema, column, inList: true, ...(like && { like }) })}`;
}

const isFlow = (node: Node | null) => isCollection(node) && node.flow === true;
