import type { SearchDocument } from './document.ts';

/** What results say below their titles: for each address its summary. The second file of an index, which finding something does not wait for. */
export const encodeSummaries = (documents: readonly SearchDocument[]): string =>
  JSON.stringify(Object.fromEntries(documents.map(({ href, summary }) => [href, summary])));

/** Reads {@link encodeSummaries}. Empty when it is broken: results are there without their summaries. */
export function decodeSummaries(text: string): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return new Map();
  }
}
