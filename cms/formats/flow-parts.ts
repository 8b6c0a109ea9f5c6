import { isVoid, type Member, type YamlCollection } from './members.ts';
import type { WrittenPart } from './join-parts.ts';

/** A member of a list or object in brackets. */
export interface FlowPart {
  /** What stands between the comma of the member before, or its line, and this member. */
  lead: string;
  text: string;
  /** Where `text` ends in the source. */
  end: number;
  /** What stands behind the comma on the same line, line break included; empty when the next member stands there. */
  trail: string;
}

/** A list or object in brackets cut into its members. */
export interface FlowParts {
  open: string;
  parts: FlowPart[];
  /** A comma stands behind the last member as well. */
  hasLastComma: boolean;
  /** What stands in front of the closing bracket. */
  tail: string;
  close: string;
}

/** Cuts the text of a list or object in brackets into members; `undefined` when a comma does not stand right behind its member. */
export function flowParts(source: string, node: YamlCollection, members: readonly Member[]): FlowParts | undefined {
  const [start, end] = node.range ?? [0, 0];
  const parts: FlowPart[] = [];
  let lead = '';
  let from = start + 1;
  let hasLastComma = false;
  for (const [index, member] of members.entries()) {
    if (index === 0) lead = source.slice(from, member.start);
    const { value } = member;
    const memberEnd = value === null || isVoid(value) ? member.mark : (value.range?.[1] ?? member.mark);
    const isLast = index === members.length - 1;
    from = members[index + 1]?.start ?? end - 1;
    const between = /^[ \t]*(,)?([ \t]*(?:[ \t]#[^\n]*)?\n)?([^]*)$/.exec(source.slice(memberEnd, from));
    const [, comma, trail = '', rest = ''] = between ?? [];
    if (comma === undefined && (!isLast || /^\s*,/.test(source.slice(memberEnd, from)))) return undefined;
    hasLastComma = isLast && comma !== undefined;
    const space = isLast && comma === undefined && trail === '' ? source.slice(memberEnd, from) : rest;
    parts.push({ lead, text: source.slice(member.start, memberEnd), end: memberEnd, trail });
    lead = space;
  }
  const tail = members.length === 0 ? source.slice(start + 1, end - 1) : lead;
  return { open: source.slice(start, start + 1), parts, hasLastComma, tail, close: source.slice(end - 1, end) };
}

/** Puts members together again between their brackets, with the spaces, line breaks and comments of the source. */
export function joinFlow({ open, parts, hasLastComma, tail, close }: FlowParts, written: readonly WrittenPart[]): string {
  if (written.length === 0) return open + (hasComment(tail) ? tail : '') + close;
  const first = parts[0]?.lead ?? (open === '{' ? ' ' : '');
  const later = parts[1]?.lead ?? (parts.some(({ trail }) => trail !== '') ? first : ' ');
  const usual = parts.slice(0, -1).find(({ trail }) => trail !== '' && !hasComment(trail))?.trail ?? '';
  const joined = written.map(({ origin, text }, index) => {
    const part = origin === undefined ? undefined : parts[origin];
    const place = index === 0 ? first : part !== undefined && origin !== 0 ? part.lead : later;
    const lead = part !== undefined && hasComment(part.lead) ? part.lead : hasComment(place) ? lastLine(place) : place;
    const isLast = index === written.length - 1;
    const trail = part?.trail || (isLast ? (part === undefined && parts.at(-1)?.trail.endsWith('\n') === true ? '\n' : '') : usual);
    return lead + text + (isLast && !hasLastComma ? '' : ',') + trail;
  });
  const inside = open + joined.join('');
  if (parts.length === 0) return inside + (open === '{' ? ' ' : tail) + close;
  // A bracket that comes to stand on a line of its own stands as far to the right as the members.
  const isMoved = inside.endsWith('\n') && parts.at(-1)?.trail === '';
  return inside + (isMoved ? lastLine(later) : tail) + close;
}

const lastLine = (text: string) => text.slice(text.lastIndexOf('\n') + 1);

const hasComment = (text: string) => text.includes('#');
