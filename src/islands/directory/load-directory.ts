import type { DirectoryData, EntryTexts } from '../../directory/data.ts';
import { decodeDirectory, decodeTexts } from '../../directory/decode.ts';
import type { DirectorySource } from '../../directory/source.ts';

/** Milliseconds after which a file that has not come counts as failed. */
const patience = 10_000;

/** The data of the social map. */
export interface LoadedDirectory {
  data: DirectoryData;
  /** The texts of the cards; `undefined` when they do not come. Never rejects. */
  texts: Promise<readonly EntryTexts[] | undefined>;
}

/** What a page has for scripts of the social map; `undefined` on a page without it. */
export function readDirectorySource(root: ParentNode): { source: DirectorySource; card: HTMLTemplateElement } | undefined {
  const text = root.querySelector('[data-directory-source]')?.textContent;
  const card = root.querySelector<HTMLTemplateElement>('[data-directory-card]');
  return text === undefined || card === null ? undefined : { source: JSON.parse(text) as DirectorySource, card };
}

/** Fetches both files. `undefined` when the first does not come, comes too late, is broken or of another version. Never rejects. */
export async function loadDirectory({ list, texts }: Pick<DirectorySource, 'list' | 'texts'>): Promise<LoadedDirectory | undefined> {
  const [first, second] = [fetchText(list), fetchText(texts)];
  const text = await first;
  const data = text === undefined ? undefined : decodeDirectory(text);
  return data && { data, texts: second.then((file) => (file === undefined ? undefined : decodeTexts(file, data))) };
}

async function fetchText(address: string): Promise<string | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, patience);
  try {
    const response = await fetch(address, { signal: stop.signal });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
