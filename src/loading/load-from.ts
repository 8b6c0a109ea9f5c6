import type { DocumentReader } from '../documents/remembering-reader.ts';
import type { SourceDocument } from '../documents/source-document.ts';
import type { ContentFiles } from '../layers/content-files.ts';
import type { LoadedContent } from '../layers/entry.ts';
import { mergeTree } from '../layers/merge-tree.ts';
import { documentsOf, readTree } from '../layers/read-tree.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { validateContent } from '../validation/validate-content.ts';

/** What to load. */
export interface LoadOptions {
  /** The instant of this build, in milliseconds since 1970 (UTC). Rules on freshness and expiry count from it. */
  now: number;
  /** Ids of the portals to load; left out for all. An unknown id is an error among the problems. */
  sites?: readonly string[];
  /** Whether the rules that look further than one value run too; `true` unless told. A build that has just run them leaves them out. */
  rules?: boolean;
  /** Reads each file; who loads the same content again and again gives one that remembers. */
  read?: DocumentReader;
}

/** What was loaded, with the files it was made of. */
export interface LoadResult extends LoadedContent {
  /** Every file that could be read, also those that no portal shows. */
  documents: readonly SourceDocument[];
}

/** Reads, merges, parses and checks content. Never throws on wrong content: problems say what is wrong. */
export async function loadFrom(files: ContentFiles, { now, sites, rules = true, read }: LoadOptions): Promise<LoadResult> {
  const tree = await readTree(files, sites, read);
  const { content, problems } = mergeTree(tree, sites);
  const documents = documentsOf(tree);
  const found = rules ? validateContent(content, documents, now) : [];
  return { ...content, documents, problems: distinct([...problems, ...found]).sort(compareProblems) };
}

/** Drops problems that several municipalities report of one file they share. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, problem.line, problem.column, problem.code, problem.field, problem.message]);
    if (!seen.has(key)) seen.set(key, problem);
  }
  return [...seen.values()];
}
