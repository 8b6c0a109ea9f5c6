import { formatPath } from '../problems/problem.ts';
import { alignText } from './align-text.ts';
import type { LineAndColumn, TextPassage } from './passages.ts';
import type { SourceDocument } from './source-document.ts';
import { TextLines } from './text-lines.ts';

/** The paragraphs of the text of a field. A line break in a field begins a new one. */
export function fieldPassages(
  document: SourceDocument,
  path: readonly PropertyKey[],
  value: string,
  kind: TextPassage['kind'],
): TextPassage[] {
  return [...value.matchAll(/[^\n]+/g)]
    .filter(([text]) => text.trim() !== '')
    .map(({ 0: text, index }) => ({
      kind,
      text,
      field: formatPath(path),
      placeAt: (offset) => placeIn(document, path, value, index + Math.min(Math.max(offset, 0), text.length)),
    }));
}

/** The place of a letter of a value in its file, through the quotes, folds and escapes of YAML. Where that cannot be found, its start. */
function placeIn(document: SourceDocument, path: readonly PropertyKey[], value: string, offset: number): LineAndColumn {
  const written = document.sourceTextAt(path) ?? '';
  const begin = /^(?:[|>][^\n]*\n\s*|["'])?/.exec(written)?.[0].length ?? 0;
  const places = alignText(value.trimEnd(), written.slice(begin));
  if (places === undefined) {
    const { line, column } = document.textStart(path);
    return { line, column };
  }
  const start = document.locate(path);
  const { line, column } = new TextLines(written).at(begin + (places[Math.min(offset, places.length - 1)] ?? 0));
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}
