import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFiles, filesOnDisk } from '../../../../src/layers/content-files.ts';

/** The instant at which the tests look at the fixture: Saturday 21 November 2026, 10.00 in Amsterdam. */
export const fixtureNow = Date.parse('2026-11-21T09:00:00Z');

/** The folder of the fixture: fictional municipalities that use every feature of the content. */
export const fixtureRoot = join(import.meta.dirname, '../../../fixtures/voorbeelddam');

/** Files in memory, by path. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

let fixture: Promise<FileMap> | undefined;

/** All files of the fixture, read once. */
export function fixtureFiles(): Promise<FileMap> {
  fixture ??= filesOnDisk(fixtureRoot)
    .list()
    .then((paths) => new Map(paths.sort().map((path) => [path, new Uint8Array(readFileSync(join(fixtureRoot, path)))])));
  return fixture;
}

/** Content files from memory; `read` notes every path that is asked for. */
export function memoryFiles(files: FileMap): ContentFiles & { reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    list: () => Promise.resolve([...files.keys()]),
    read: (path) => {
      reads.push(path);
      const bytes = files.get(path);
      return bytes === undefined ? Promise.reject(new Error(`No such file: ${path}`)) : Promise.resolve(bytes);
    },
    start: (path, length) => Promise.resolve((files.get(path) ?? new Uint8Array()).subarray(0, length)),
    size: (path) => Promise.resolve(files.get(path)?.length ?? 0),
  };
}

/** A content tree written in a test: texts by path, without `content/` in front. */
export const tree = (texts: Readonly<Record<string, string>>): FileMap =>
  new Map(Object.entries(texts).map(([path, text]) => [`content/${path}`, bytesOf(text)]));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
