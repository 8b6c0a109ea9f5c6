import { parse } from 'yaml';
import { yamlPair, yamlRow, type SnippetValue } from '../problems/yaml-snippet.ts';

/** The most items of a list that a message shows. */
const mostItems = 8;

/**
 * The lines of a file in which the value at `path` has been replaced: the key with its value, a short list as a whole, or else the
 * item of a list.
 *
 * @param value the whole entry
 */
export function correctedLines(value: unknown, path: readonly PropertyKey[], replacement: SnippetValue): string | undefined {
  const last = path.at(-1);
  const key = path.findLast((part) => typeof part === 'string');
  if (key === undefined) return undefined;
  if (typeof last !== 'number') return yamlPair(String(key), replacement);
  const list = path.slice(0, -1).reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown>)[part], value);
  const isPlain = Array.isArray(list) && list.length <= mostItems && list.every((item) => typeof item !== 'object');
  return isPlain ? yamlPair(String(key), (list as SnippetValue[]).with(last, replacement)) : yamlRow(replacement);
}

/** As {@link correctedLines}, with a replacement that is written as YAML and keeps its quotes. */
export function correctedYaml(value: unknown, path: readonly PropertyKey[], yaml: string): string | undefined {
  const replacement = parse(yaml) as SnippetValue;
  const isPlain = typeof path.at(-1) === 'string' && (typeof replacement !== 'object' || replacement === null);
  return isPlain ? `${String(path.at(-1))}: ${yaml}` : correctedLines(value, path, replacement);
}
