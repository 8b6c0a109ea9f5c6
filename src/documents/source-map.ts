import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../problems/problem.ts';
import type { Reporter } from './reporter.ts';
import type { SourceDocument, TextStart } from './source-document.ts';

/** The part of a {@link SourceDocument} that finds values back in the file. */
export type SourceMap = Pick<SourceDocument, 'locate' | 'sourceTextAt' | 'textStart'>;

/**
 * Finds values of a YAML tree back in the file.
 *
 * @param offset where the YAML starts in the text of the file
 */
export function createSourceMap(root: Node, reporter: Reporter, offset: number): SourceMap {
  const { text } = reporter.lines;
  const valueStart = (step: Step) => offset + (step.value?.range?.[0] ?? step.key?.range?.[0] ?? 0);
  const locate = (path: readonly PropertyKey[], at: 'key' | 'value' = 'value'): Place => {
    const { step, whole } = follow(root, path);
    const key = whole && at === 'key' ? step.key?.range?.[0] : undefined;
    return reporter.place(key === undefined ? valueStart(step) : offset + key);
  };
  return {
    locate,
    sourceTextAt: (path) => {
      const { step, whole } = follow(root, path);
      const range = step.value?.range;
      return whole && range ? text.slice(offset + range[0], offset + range[1]).trimEnd() : undefined;
    },
    textStart: (path): TextStart => {
      const { step, whole } = follow(root, path);
      const node = step.value;
      const start = valueStart(step);
      const { line, column } = reporter.place(start);
      if (!whole || !isScalar(node) || typeof node.value !== 'string') return { line, column, exact: false };
      if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
        const indent = /\n( *)[^ \r\n]/.exec(text.slice(start))?.[1]?.length ?? 0;
        return { line: Math.min(line + 1, reporter.lines.count), column: indent + 1, exact: node.type === 'BLOCK_LITERAL' };
      }
      const inside = node.type === 'PLAIN' ? start : start + 1;
      return { line, column: column + inside - start, exact: text.startsWith(node.value, inside) && !node.value.includes('\n') };
    },
  };
}

interface Step {
  key: Node | undefined;
  value: Node | null | undefined;
}

/** Walks down as far as the path goes; `whole` tells whether its end was reached. */
function follow(root: Node, path: readonly PropertyKey[]): { step: Step; whole: boolean } {
  let step: Step = { key: undefined, value: root };
  for (const name of path) {
    const next = child(step.value, name);
    if (next === undefined) return { step, whole: false };
    step = next;
  }
  return { step, whole: true };
}

function child(node: Node | null | undefined, name: PropertyKey): Step | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
    return pair && { key: pair.key, value: pair.value };
  }
  if (!isSeq<Node>(node) || typeof name !== 'number') return undefined;
  const item = node.items[name];
  return item && { key: item, value: item };
}
