import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../../../src/layers/content-files.ts';
import { filesInMemory, type FileMap } from '../../../../src/layers/files-in-memory.ts';
import { filesOnDisk } from '../../../../src/layers/files-on-disk.ts';

export type { FileMap };

/** The instant at which the tests look at the fixture: Saturday 21 November 2026, 10.00 in Amsterdam. */
export const fixtureNow = Date.parse('2026-11-21T09:00:00Z');

/** The folder of the fixture: fictional municipalities that use every feature of the content. */
export const fixtureRoot = join(import.meta.dirname, '../../../fixtures/voorbeelddam');

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
  const inMemory = filesInMemory(files);
  return {
    ...inMemory,
    reads,
    read: (path) => {
      reads.push(path);
      return inMemory.read(path);
    },
  };
}

/** A content tree written in a test: texts by path, without `content/` in front. */
export const tree = (texts: Readonly<Record<string, string>>): FileMap =>
  new Map(Object.entries(texts).map(([path, text]) => [`content/${path}`, bytesOf(text)]));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
