import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place } from '../problems/problem.ts';

/**
 * Tells where a token of a tokens file stands: its value when it has one, and else the nearest group around it. The text is read again only
 * when the first place is asked for, because a file can be long and mostly nothing is wrong with it.
 *
 * @param text JSON that `jsonFault` found no fault in
 */
export function jsonLocator(file: string, text: string): (path: readonly string[]) => Place {
  const lineCounter = new LineCounter();
  let document: Document | undefined;
  return (path) => {
    // JSON is YAML, and a YAML parser keeps the places.
    document ??= parseDocument(text, { lineCounter, schema: 'json', uniqueKeys: false, logLevel: 'silent' });
    for (let length = path.length; length > 0; length--) {
      const found = document.getIn(path.slice(0, length), true);
      const node = length === path.length && isMap(found) ? (valueNode(found) ?? found) : found;
      const start = isNode(node) ? node.range?.[0] : undefined;
      if (start === undefined) continue;
      const { line, col } = lineCounter.linePos(start);
      return { file, line, column: col };
    }
    return { file, line: 1, column: 1 };
  };
}

const valueNode = (token: { get: (key: string, keepScalar: true) => unknown }) =>
  ['$value', 'value', '$ref'].map((key) => token.get(key, true)).find(isNode);
