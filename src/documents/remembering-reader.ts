import { readDocument, type ReadRequest, type ReadResult } from './read-document.ts';

/** Reads one content file, as {@link readDocument} does. */
export type DocumentReader = (request: ReadRequest) => ReadResult;

/**
 * A reader for who loads the same content again and again: a file that did not change since it was last read is not read anew, and gives the very
 * same document, of which others know what they found in its text. Nobody may change a document, so sharing it is safe.
 */
export function rememberingReader(): DocumentReader {
  const last = new Map<string, { request: ReadRequest; result: ReadResult }>();
  return (request) => {
    const known = last.get(request.file);
    if (known !== undefined && isSame(known.request, request)) return known.result;
    const result = readDocument(request);
    last.set(request.file, { request, result });
    return result;
  };
}

const isSame = (a: ReadRequest, b: ReadRequest) =>
  a.format === b.format && a.schema === b.schema && a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at]);
