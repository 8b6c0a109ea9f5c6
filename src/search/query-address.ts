import type { DocumentKind } from './document.ts';
import { kindOfWord, kindWords } from './group-hits.ts';

/** What somebody looks for. */
export interface Asked {
  query: string;
  /** The kind that is looked at alone. */
  kind?: DocumentKind;
  /** A kind that does not exist, as it stood in the address. */
  unknown?: string;
}

/** The most characters of a query that are looked at. */
export const queryMaxLength = 200;

/**
 * What an address asks for: `#zoek=slapen&soort=hulp`, or `?zoek=slapen` of a form that was sent without a script. What stands after `#` goes
 * before; whatever is in the address, there is an answer. A browser sends what stands after `?` and not what stands after `#`.
 */
export function readAsked({ search, hash }: { search: string; hash: string }): Asked {
  const after = new URLSearchParams(hash.slice(1));
  const values = after.has('zoek') ? after : new URLSearchParams(search);
  const query = cut((values.get('zoek') ?? '').replace(/\s+/g, ' ').trim());
  const word = values.get('soort') ?? '';
  const kind = kindOfWord(word);
  if (kind !== undefined) return { query, kind };
  return word === '' ? { query } : { query, unknown: cut(word) };
}

/** The part of the address after the path that asks for something; empty when there is nothing to look for. */
export function writeAsked({ query, kind }: Asked): string {
  if (query === '') return '';
  return `#${new URLSearchParams([['zoek', query], ...(kind === undefined ? [] : [['soort', kindWords[kind]]])]).toString()}`;
}

/** At most so many characters, none of them half. */
const cut = (text: string) => [...text.slice(0, 2 * queryMaxLength)].slice(0, queryMaxLength).join('').toWellFormed();
