import type { SourceDocument } from '../documents/source-document.ts';
import type { Locator } from '../problems/locator.ts';
import { originOf, type Merged } from './merge.ts';

/** Finds the values of a merged entry in the file of the layer that gave them. */
export function mergedLocator(merged: Merged, documents: ReadonlyMap<string, SourceDocument>): Locator {
  const documentFor = (path: readonly PropertyKey[]) => {
    const { file } = originOf(merged, path);
    const document = documents.get(file);
    if (document === undefined) throw new Error(`The document of ${file} was merged but is not at hand.`);
    return document;
  };
  return {
    locate: (path, at) => documentFor(path).locate(path, at),
    sourceTextAt: (path) => documentFor(path).sourceTextAt(path),
  };
}
