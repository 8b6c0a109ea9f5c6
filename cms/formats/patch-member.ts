import type * as z from 'zod';
import { lineEnd } from './block-parts.ts';
import type { MemberPlace } from './change.ts';
import { membersOf, type YamlCollection } from './members.ts';
import { patchBlock } from './patch-block.ts';
import { patchFlow } from './patch-flow.ts';
import { patchScalar } from './patch-scalar.ts';
import { isList, isObject, type Plain } from './plain-data.ts';
import { blockValue, flowValue } from './write-value.ts';
import { isCollection, isSeq } from 'yaml';

/** Writes a key or an item with another value, changing as little of its text as can be. */
export function patchMember(place: MemberPlace, before: Plain | undefined, after: Plain, schema: z.core.$ZodType | undefined): string {
  const { source, member, end, column } = place;
  const node = member.value;
  if (!isList(after) && !isObject(after) && !isCollection(node)) return patchScalar(place, after);
  if (isCollection(node) && before !== undefined && isAlike(node, after)) {
    const change = { source, node: node as YamlCollection, before, after, schema };
    const [from, to] = node.range ?? [member.mark, member.mark];
    if (node.flow === true) {
      const text = patchFlow(change, patchMember);
      if (text !== undefined) return source.slice(member.start, from) + text + source.slice(to, end);
    } else if (!isEmpty(after)) {
      const start = blockStart(source, member.mark, node as YamlCollection);
      const text = patchBlock(change, { start, end }, patchMember);
      if (text !== undefined) return source.slice(member.start, start) + text;
    }
  }
  const name = source.slice(member.start, member.mark);
  if (column !== undefined) return name + blockValue(after, { schema, column, inList: isItem(place) });
  return (isItem(place) ? '' : `${name} `) + flowValue(after, { schema });
}

const isAlike = (node: unknown, value: Plain) => (isSeq(node) ? isList(value) : isObject(value));

const isEmpty = (value: Plain) => (isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

const isItem = ({ member }: MemberPlace) => member.key === undefined;

// A list or object starts on the line below its key, or on the line of its dash.
function blockStart(source: string, mark: number, node: YamlCollection): number {
  const first = membersOf(node)?.[0]?.start ?? mark;
  return Math.min(first, lineEnd(source, mark));
}
