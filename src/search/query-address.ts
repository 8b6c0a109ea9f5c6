import { afterHash, parametersWithWords, wordsKey } from '../sites/words-in-address.ts';
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
 * What an address asks for: `#zoek=slapen&soort=hulp`, or `?zoek=slapen` of an old or foreign link. What stands after `#` goes
 * before; whatever is in the address, there is an answer.
 */
export function readAsked(address: Pick<URL, 'search' | 'hash'>): Asked {
  const values = parametersWithWords(address);
  const query = cut((values.get(wordsKey) ?? '').replace(/\s+/g, ' ').trim());
  const word = values.get('soort') ?? '';
  const kind = kindOfWord(word);
  if (kind !== undefined) return { query, kind };
  return word === '' ? { query } : { query, unknown: cut(word) };
}

/** The part of the address after the path that asks for something; empty when there is nothing to look for. */
export function writeAsked({ query, kind }: Asked): string {
  const words = afterHash(query);
  return words === '' || kind === undefined ? words : `${words}&soort=${kindWords[kind]}`;
}

/** At most so many characters, none of them half. */
const cut = (text: string) => [...text.slice(0, 2 * queryMaxLength)].slice(0, queryMaxLength).join('').toWellFormed();
