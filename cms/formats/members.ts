import { isCollection, isMap, isScalar, type CST, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A list or an object as it stands in a YAML text. */
export type YamlCollection = YAMLMap<Node, Node | null> | YAMLSeq<Node | null>;

/** A key with its value, or an item of a list, with its places in the text. */
export interface Member {
  /** Left out for an item. */
  key?: string;
  /** Where the key starts, or the dash of an item; in brackets the item itself. */
  start: number;
  /** Right behind the colon or the dash; in brackets the start of the item. */
  mark: number;
  value: Node | null;
}

/**
 * The members of a list or object, in order; `undefined` when one of them is written in a way of which the places are not certain, such
 * as a key behind a question mark.
 */
export function membersOf(node: YamlCollection): Member[] | undefined {
  const members = isMap(node) ? node.items.map(pairMember) : itemMembers(node as YAMLSeq<Node | null>);
  return members.every((member) => member !== undefined) ? members : undefined;
}

function pairMember({ key, value, srcToken }: Pair<Node, Node | null>): Member | undefined {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const start = key.range?.[0];
  const explicit = srcToken?.start.some(({ type }) => type === 'explicit-key-ind') ?? true;
  if (explicit || colon === undefined || start === undefined || !isScalar(key) || hasProps(value)) return undefined;
  return { key: String(key.value), start, mark: colon.offset + 1, value };
}

function itemMembers(node: YAMLSeq<Node | null>): (Member | undefined)[] {
  if (node.flow === true) {
    return node.items.map((value) => {
      const start = value?.range?.[0];
      const bare = isMap(value) && (value.srcToken?.type !== 'flow-collection' || value.flow !== true);
      return start === undefined || bare || hasProps(value) ? undefined : { start, mark: start, value };
    });
  }
  const tokens = node.srcToken?.type === 'block-seq' ? node.srcToken.items : [];
  const dashes = tokens.map(({ start }) => start.find(isDash)).filter((dash) => dash !== undefined);
  return node.items.map((value, index) => {
    const dash = dashes[index];
    return dash === undefined || dashes.length !== node.items.length || hasProps(value)
      ? undefined
      : { start: dash.offset, mark: dash.offset + 1, value };
  });
}

const isDash = ({ type }: CST.SourceToken) => type === 'seq-item-ind';

const hasProps = (node: Node | null) => node !== null && ((node as { anchor?: string }).anchor !== undefined || node.tag !== undefined);

/** Whether nothing is written where a value could stand. */
export const isVoid = (node: Node | null): boolean => node === null || node.range?.[0] === node.range?.[1];

/** Where what is written of a member ends; a block scalar ends with its last line break. */
export function contentEnd({ value, mark }: Member): number {
  if (value === null || isVoid(value)) return mark;
  if (isCollection(value) && value.flow !== true) {
    const last = membersOf(value as YamlCollection)?.at(-1);
    if (last !== undefined) return contentEnd(last);
  }
  return value.range?.[1] ?? mark;
}
