import { rememberingReader, type DocumentReader } from '../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../src/loading/load-from.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { ContentSnapshot } from './content-snapshot.ts';
import { snapshotFiles, type AddedFile, type FileChange } from './snapshot-files.ts';

/** What the build would say of a change. */
export interface Verdict {
  /** What stops it, in the file itself, and elsewhere because of it. */
  errors: readonly Problem[];
  /** What is new that the editor may want to know, and may leave. */
  warnings: readonly Problem[];
}

/** What a change is checked with. */
interface CheckOptions {
  /** The portals to look at. */
  sites: readonly string[];
  /** Epoch milliseconds. */
  now: number;
  /** Pictures that come with the change. */
  added?: readonly AddedFile[];
  /** For who checks the same content again and again. */
  read?: DocumentReader;
}

/** Runs the rules of the build on the content as it would be. @param change left out when only files come */
export async function checkProposal(
  snapshot: ContentSnapshot,
  change: FileChange | undefined,
  { sites, now, added = [], read = rememberingReader() }: CheckOptions,
): Promise<Verdict> {
  const [before, after] = await Promise.all(
    [snapshotFiles(snapshot), snapshotFiles(snapshot, change && [change], added)].map((files) => loadFrom(files, { sites, now, read })),
  );
  const known = new Set(before?.problems.map(keyOf));
  const found = after?.problems ?? [];
  return {
    // What was wrong already elsewhere is not of this editor.
    errors: found.filter((problem) => problem.severity === 'error' && (problem.file === change?.path || !known.has(keyOf(problem)))),
    warnings: found.filter((problem) => problem.severity === 'warning' && !known.has(keyOf(problem))),
  };
}

const keyOf = ({ file, code, field, message }: Problem) => JSON.stringify([file, code, field, message]);
